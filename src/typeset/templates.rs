//! The templates of documents: those that are built in, and those by which a project replaces them.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{ErrorKind, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::escape::{literal, write_markup};
use super::{Fault, Press, Style, TypstText, text};
use crate::document::Document;

/// The looks, by the name under which a project replaces them.
const LIBRARY: &str = "lib.typ";
/// The folder of the templates of documents.
const FOLDER: &str = "documents/";
/// The structure that all documents share, and that a kind without a template of its own has.
const BASE: &str = "documents/base.typ";

macro_rules! built_in {
    ($($name:literal),* $(,)?) => {
        /// The templates that come with the tool.
        const BUILT_IN: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../templates/", $name)))),*];
    };
}

built_in! {
    "lib.typ",
    "documents/base.typ",
    "documents/charter.typ",
    "documents/confidentiality-charter.typ",
    "documents/policy-orientations.typ",
    "documents/deliberation.typ",
    "documents/partnership-agreement.typ",
    "documents/objectives-agreement.typ",
    "documents/objectives-and-means-agreement.typ",
}

/// Filters of Tera that would let a text through without the escape of Typst, with `safe` at their head.
const REFUSED_FILTERS: &[&str] = &["safe", "escape_html", "escape_xml", "newlines_to_br"];

/// Templates, parsed once and used for every document.
pub struct Templates {
    tera: Tera,
    library: Arc<str>,
    sources: BTreeMap<String, String>,
}

impl Templates {
    /// The built-in templates, of which `overrides` replaces those of the same name. A name is a path below
    /// `templates/` (`lib.typ`, `documents/charter.typ`); other files than these are left to the other steps.
    ///
    /// Fails with [`Fault::Template`] where an override does not parse.
    pub fn new(overrides: &BTreeMap<String, String>) -> Result<Self, Fault> {
        let mut sources: BTreeMap<String, String> =
            BUILT_IN.iter().map(|(name, source)| ((*name).to_owned(), (*source).to_owned())).collect();
        let ours = |name: &str| name == LIBRARY || (name.starts_with(FOLDER) && name.ends_with(".typ"));
        sources.extend(overrides.iter().filter(|(name, _)| ours(name)).map(|(n, source)| (n.clone(), source.clone())));
        let library = sources.remove(LIBRARY).unwrap_or_default().into();
        let mut tera = instance();
        tera.add_raw_templates(sources.iter().map(|(name, source)| (name.as_str(), source.as_str())))
            .map_err(|error| fault(&error, BASE))?;
        Ok(Self { tera, library, sources })
    }

    /// The text of a document.
    pub fn text(&self, document: &Document, style: &Style) -> Result<TypstText, Fault> {
        let assets = text::Assets::of(document);
        let context = text::context(document, style, &assets.pictures)?;
        let template = self.template_of(&document.kind);
        let main = self.tera.render(&template, &context).map_err(|error| fault(&error, &template))?;
        let ident = format!("{}/{}", document.reference, document.id);
        Ok(TypstText { main, files: assets.files, ident, stamp: text::stamp(document.date), template })
    }

    /// What all documents of this style share.
    pub fn press(&self, style: &Style) -> Result<Press, Fault> {
        style.families()?;
        let logo = style.logo.as_ref().map(|logo| Arc::clone(&logo.bytes));
        Ok(Press::new(Arc::clone(&self.library), logo, style.font.clone()))
    }

    fn template_of(&self, kind: &str) -> String {
        let own = format!("{FOLDER}{kind}.typ");
        if self.sources.contains_key(&own) { own } else { BASE.to_owned() }
    }

    /// Says a fault of the generated text as a fault of the template that wrote the line, where the line is found
    /// as it stands in a template; a fault of the looks as one of `lib.typ`.
    pub fn trace(&self, found: Fault, text: &TypstText) -> Fault {
        let Fault::Typst { message, file, line, hints } = found else { return found };
        if file == LIBRARY {
            return Fault::Template { template: file, line, message: with_hints(message, &hints) };
        }
        match self.line_of_template(text, line) {
            Some((template, line)) => Fault::Template { template, line, message: with_hints(message, &hints) },
            None => Fault::Typst { message, file, line, hints },
        }
    }

    fn line_of_template(&self, text: &TypstText, line: usize) -> Option<(String, usize)> {
        let written = text.main.lines().nth(line.checked_sub(1)?)?.trim();
        if written.len() < 4 {
            return None;
        }
        [text.template.as_str(), BASE].into_iter().find_map(|name| {
            let at = self.sources.get(name)?.lines().position(|source| source.trim() == written)?;
            Some((name.to_owned(), at + 1))
        })
    }
}

fn with_hints(message: String, hints: &[String]) -> String {
    hints.iter().fold(message, |message, hint| format!("{message} – {hint}"))
}

/// Tera as our templates know it: every value is escaped for Typst, and no filter undoes that.
fn instance() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".typ"]);
    tera.set_escape_fn(write_markup);
    tera.register_filter("literal", as_literal);
    for name in REFUSED_FILTERS {
        tera.register_filter(*name, move |_: Value, _: Kwargs, _: &State| refuse(name));
    }
    tera
}

/// The filter for arguments of Typst functions: `"…"`.
#[allow(clippy::needless_pass_by_value, reason = "the shape that Tera asks of a filter")]
fn as_literal(text: StringInput, _: Kwargs, _: &State) -> TeraResult<Value> {
    if text.is_safe() {
        return Err(tera::Error::message("`literal` takes a text; this value is markup already"));
    }
    Ok(Value::safe_string(&literal(text.as_str())))
}

fn refuse(name: &str) -> TeraResult<Value> {
    Err(tera::Error::message(format!(
        "the filter `{name}` is not allowed: a text enters Typst as `{{{{ x }}}}` or `{{{{ x | literal }}}}`"
    )))
}

/// An error of Tera by its template and line; `entry` is the template that was asked for.
fn fault(error: &tera::Error, entry: &str) -> Fault {
    let at = |template: &str, line, message: String| Fault::Template { template: template.to_owned(), line, message };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            at(report.filename(), report.span().start_line, report.message().to_owned())
        }
        ErrorKind::MissingParent { current, .. } => at(current, 0, error.to_string()),
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => at(tpl, 0, error.to_string()),
        _ => at(entry, 0, error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, source: &str) -> Result<Templates, Fault> {
        Templates::new(&BTreeMap::from([(name.to_owned(), source.to_owned())]))
    }

    fn rendered(source: &str) -> Result<String, Fault> {
        let templates = with("documents/own.typ", source)?;
        let mut context = tera::Context::new();
        context.insert("x", "a\"b");
        templates.tera.render("documents/own.typ", &context).map_err(|error| fault(&error, "documents/own.typ"))
    }

    #[test]
    fn values_are_escaped_and_literals_are_arguments() {
        assert_eq!(rendered("{{ x }} #f({{ x | literal }})").unwrap(), r##"#"a\"b"; #f("a\"b")"##);
        assert_eq!(rendered("{{ [x] }}").unwrap(), r##"#"[\"a\\\"b\"]";"##);
    }

    #[test]
    fn a_filter_that_undoes_the_escape_is_refused_with_its_line() {
        for filter in REFUSED_FILTERS {
            let fault = rendered(&format!("\n\n{{{{ x | {filter} }}}}")).unwrap_err();
            assert!(
                matches!(fault, Fault::Template { ref template, line: 3, .. } if template == "documents/own.typ"),
                "{fault:?}"
            );
        }
    }

    #[test]
    fn nothing_outside_the_templates_can_be_read() {
        for source in
            ["{{ get_env(name=\"HOME\") }}", "{% include \"/etc/passwd\" %}", "{% include \"../../Cargo.toml\" %}"]
        {
            assert!(rendered(source).is_err(), "{source}");
        }
    }

    #[test]
    fn a_fault_of_syntax_names_template_and_line() {
        let fault = with("documents/charter.typ", "\n{% if %}").err().unwrap();
        assert!(
            matches!(fault, Fault::Template { ref template, line: 2, .. } if template == "documents/charter.typ"),
            "{fault:?}"
        );
    }

    #[test]
    fn files_of_other_steps_are_left_alone() {
        assert!(with("clauses/objet.md", "{% if %}").is_ok());
    }
}
