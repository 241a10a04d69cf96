//! A dossier to be filled in: one template a kind, in which every key says what it asks for.
//!
//! `templates/scaffold/<kind>.yaml` is YAML with Tera; parts that kinds share begin with `_`. A value becomes a scalar
//! between double quotes, whatever it holds. Two filters work on whole passages: `comment` folds a text into lines of
//! comment, `optional` turns keys into examples, line by line, by a `#` without a space behind it.

use std::collections::BTreeMap;
use std::io::{self, Write};

use include_dir::{Dir, include_dir};
use tera::{Context, Error, Kwargs, State, Tera, TeraResult, Value};

use super::library::template_fault;
use crate::language::Language;
use crate::model::{Kind, terms_of};
use crate::schema::path_from;
use crate::source::Diagnostic;
use crate::yaml::quoted;

static SCAFFOLDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/scaffold");

/// The widest line of a comment, as wide as the examples of the documentation.
const WIDTH: usize = 118;

/// What a person answered; what is missing is left to be filled in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Answers<'a> {
    pub title: Option<&'a str>,
    pub reference: Option<&'a str>,
}

/// The templates of new dossiers.
pub struct Scaffolds {
    tera: Tera,
    /// How many folders lie between the project and the dossier.
    depth: usize,
}

/// Dossiers stand in `conventions/<name>/`, unless the project settles it otherwise.
const USUAL_DEPTH: usize = 2;

impl Scaffolds {
    /// Reads the built-in templates and the project's files over them, by their path below `templates/`.
    ///
    /// Fails with the fault of a template of the project that does not parse.
    pub fn new(overrides: &BTreeMap<String, String>) -> Result<Self, Diagnostic> {
        let mut sources = built_in();
        let ours = |path: &str| path.starts_with("scaffold/") && path.ends_with(".yaml");
        sources
            .extend(overrides.iter().filter(|(path, _)| ours(path)).map(|(path, text)| (path.clone(), text.clone())));
        let mut tera = new_tera();
        tera.add_raw_templates(sources).map_err(|error| template_fault("templates/scaffold", &error))?;
        Ok(Self { tera, depth: USUAL_DEPTH })
    }

    /// The same templates for dossiers as many folders below the project.
    pub fn at_depth(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// The text of a new dossier whose document is of a kind.
    pub fn text(&self, kind: Kind, answers: Answers<'_>) -> Result<String, Diagnostic> {
        let template = format!("scaffold/{}.yaml", kind.spelling());
        let mut context = Context::new();
        context.insert("title", &answers.title);
        context.insert("reference", &answers.reference);
        context.insert_value("schema", Value::safe_string(&path_from(self.depth, Language::French, None)));
        context.insert_value("kind", Value::safe_string(kind.spelling()));
        context.insert_value("kind_name", Value::safe_string(kind.french()));
        let rendered = self.tera.render(&template, &context);
        let text = rendered.map_err(|error| template_fault(&format!("templates/{template}"), &error))?;
        Ok(format!("{}\n", text.trim_end()))
    }
}

fn built_in() -> BTreeMap<String, String> {
    let texts = SCAFFOLDS.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?;
        Some((format!("scaffold/{name}"), file.contents_utf8()?.to_owned()))
    });
    texts.collect()
}

fn new_tera() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".yaml"]);
    tera.set_escape_fn(escape);
    tera.register_filter("comment", |text: String, kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let indent: Option<usize> = kwargs.get("indent")?;
        Ok(Value::safe_string(&comment(&text, indent.unwrap_or_default().min(40))))
    });
    tera.register_filter("optional", |text: String, _: Kwargs, _: &State| Value::safe_string(&optional(&text)));
    tera.register_function("terms", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let of: String = kwargs.must_get("of")?;
        terms(&of)
            .map(|text| Value::safe_string(&text))
            .ok_or_else(|| Error::message(format!("la liste « {of} » n’existe pas")))
    });
    // A value never becomes YAML of its own.
    tera.register_filter("safe", |_: Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        Err(Error::message("le filtre « safe » est refusé : une valeur ne devient jamais du YAML"))
    });
    tera
}

fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    out.write_all(quoted(text).as_bytes())
}

/// Folds a text into lines of comment of at most [`WIDTH`] characters.
fn comment(text: &str, indent: usize) -> String {
    let margin = format!("{}# ", " ".repeat(indent));
    let mut lines = Vec::new();
    let mut line = margin.clone();
    for word in text.split_whitespace() {
        let length = line.chars().count() + 1 + word.chars().count();
        if length > WIDTH && line != margin {
            lines.push(std::mem::replace(&mut line, margin.clone()));
        }
        if line != margin {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines.join("\n")
}

/// Puts a `#` before every key; comments stay as they are.
fn optional(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let written = line.trim_start();
        let indent = &line[..line.len() - written.len()];
        if written.is_empty() || written.starts_with('#') { line.to_owned() } else { format!("{indent}#{written}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The terms of a closed list, each with its French name (`project (de projet), …`).
fn terms(of: &str) -> Option<String> {
    let terms = terms_of(of)?.into_iter().map(|(spelling, french)| match french {
        _ if spelling == french => spelling.to_owned(),
        _ => format!("{spelling} ({french})"),
    });
    Some(terms.collect::<Vec<_>>().join(", "))
}
