//! The clause library: built-in wording, overridden file by file by the project's own `templates/`.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use tera::Tera;

use super::clause::{Clause, ClauseFile, read_clause};
use super::encode;
use super::filters;
use super::outline::Outline;
use crate::language::Message;
use crate::model::Kind;
use crate::source::{Diagnostic, FileId, Files, codes};
use crate::yaml::{FromYaml, Limits, Reading, parse};

static CLAUSES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/clauses");
static OUTLINES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/documents");

/// All clauses and outlines, ready to be rendered.
pub struct Library {
    tera: Tera,
    clauses: BTreeMap<String, Clause>,
    outlines: BTreeMap<String, Outline>,
    /// Faults of the project's own templates; the built-in ones have none (a test).
    pub faults: Vec<Diagnostic>,
    /// The text of the templates, for the places in the faults.
    pub files: Files,
}

impl Library {
    /// Reads the built-in library and the project's files over it, by their path below `templates/`.
    pub fn new(overrides: &BTreeMap<String, String>) -> Self {
        let mut library = Self {
            tera: new_tera(),
            clauses: BTreeMap::new(),
            outlines: BTreeMap::new(),
            faults: Vec::new(),
            files: Files::default(),
        };
        for (path, text) in sources(overrides) {
            let file = library.files.add(format!("templates/{path}"), text.as_str());
            if let Some(id) = path.strip_prefix("clauses/").and_then(|name| name.strip_suffix(".md")) {
                library.add_clause(file, id, &text);
            } else if let Some(kind) = path.strip_prefix("documents/").and_then(|name| name.strip_suffix(".yaml")) {
                library.add_outline(file, kind, &text);
            }
        }
        library.check_outlines();
        library
    }

    pub fn clause(&self, id: &str) -> Option<&Clause> {
        self.clauses.get(id)
    }

    /// Whether the wording of a clause names a key of the context.
    pub fn speaks_of(&self, clause: &str, key: &str) -> bool {
        self.clauses.get(clause).is_some_and(|clause| clause.speaks_of(key))
    }

    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.values()
    }

    pub fn outline(&self, kind: Kind) -> Option<&Outline> {
        self.outlines.get(kind.spelling())
    }

    /// Renders a template; the fault says where in which template.
    pub fn render(&self, name: &str, context: &tera::Context) -> Result<String, tera::Error> {
        self.tera.render(name, context)
    }

    fn add_clause(&mut self, file: FileId, id: &str, text: &str) {
        match read_clause(file, id, text) {
            Ok(ClauseFile { clause, title, wording }) => {
                self.add_template(file, &Clause::body(id), &wording);
                self.add_template(file, &Clause::heading(id), title.as_deref().unwrap_or_default());
                self.clauses.insert(id.to_owned(), clause);
            }
            Err(faults) => self.faults.extend(faults),
        }
    }

    fn add_template(&mut self, file: FileId, name: &str, text: &str) {
        if let Err(error) = self.tera.add_raw_template(name, text) {
            let place = self.files.get(file).map(|source| source.path.clone()).unwrap_or_default();
            self.faults.push(template_fault(&place, &error));
        }
    }

    fn add_outline(&mut self, file: FileId, kind: &str, text: &str) {
        let parsed = parse(file, text, Limits::default());
        self.faults.extend(parsed.faults);
        let no_files = |_: &str| None;
        let mut reading = Reading::new(&no_files);
        if let Some(outline) = parsed.tree.as_ref().and_then(|tree| Outline::read(tree, &mut reading)) {
            self.outlines.insert(kind.to_owned(), outline);
        }
        self.faults.append(&mut reading.faults);
    }

    /// An outline that names a clause which does not exist.
    fn check_outlines(&mut self) {
        for outline in self.outlines.values() {
            let listed = outline.opening.iter().chain(&outline.articles).chain(&outline.annexes);
            for id in listed.chain(&outline.required).chain(&outline.signatures).chain(&outline.signature_box) {
                if !self.clauses.contains_key(id.text()) {
                    let message = Message::new("unknown-clause").with("clause", id.text());
                    self.faults.push(Diagnostic::error(codes::UNKNOWN_CLAUSE, id.at, message));
                }
            }
        }
    }
}

/// The built-in files, each replaced by the project's file of the same path, and the project's further files.
fn sources(overrides: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for (folder, dir) in [("clauses", &CLAUSES), ("documents", &OUTLINES)] {
        for file in dir.files() {
            if let (Some(name), Some(text)) =
                (file.path().file_name().and_then(|name| name.to_str()), file.contents_utf8())
            {
                sources.insert(format!("{folder}/{name}"), text.to_owned());
            }
        }
    }
    sources.extend(overrides.iter().map(|(path, text)| (path.clone(), text.clone())));
    sources
}

fn new_tera() -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(encode::escape);
    filters::register(&mut tera);
    tera
}

/// A Tera fault as a finding in the template's file.
pub fn template_fault(path: &str, error: &tera::Error) -> Diagnostic {
    use tera::ErrorKind;
    let (line, reason) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.span().start_line, report.message().to_owned())
        }
        other => (0, other.to_string()),
    };
    let message = Message::new("template-fault").with("line", line).with("reason", reason);
    Diagnostic::in_file(codes::TEMPLATE, path, message)
}
