//! A clause of the library: front matter and wording.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::values::Date;
use crate::model::{Lines, Optional, Text};
use crate::source::{Diagnostic, FileId};
use crate::yaml::record::record;
use crate::yaml::{FromYaml, Limits, Reading, parse};

record! {
    /// The front matter of a clause.
    pub struct FrontMatter {
        pub title: Optional<Text>,
        pub basis: Lines,
        pub in_force: Option<InForce>,
        pub needs: Lines,
    }

    /// From when (included) to when (excluded) a clause is in force.
    pub struct InForce {
        pub from: Optional<Date>,
        pub to: Optional<Date>,
    }
}

/// A clause, without its wording, which lies in the Tera instance under [`Clause::body`] and [`Clause::heading`].
#[derive(Debug, Clone)]
pub struct Clause {
    pub id: String,
    /// Whether it has a heading.
    pub titled: bool,
    pub basis: Vec<String>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    /// The keys that call it.
    pub needs: Vec<String>,
    /// The clauses whose presence its wording asks for (`has(clause="…")`).
    pub asks: Vec<String>,
    /// Every name that occurs in its wording.
    words: BTreeSet<String>,
}

impl Clause {
    pub fn body(id: &str) -> String {
        format!("clauses/{id}.md")
    }

    pub fn heading(id: &str) -> String {
        format!("headings/{id}.md")
    }

    /// Whether the wording names a key of the context.
    pub fn speaks_of(&self, key: &str) -> bool {
        self.words.contains(key)
    }

    /// Whether the clause is law on a date; without a date, only a clause that has not ended is.
    pub fn in_force(&self, date: Option<NaiveDate>) -> bool {
        match date {
            Some(date) => self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date < to),
            None => self.to.is_none(),
        }
    }
}

/// A clause file taken apart.
pub struct ClauseFile {
    pub clause: Clause,
    pub title: Option<String>,
    /// The wording, after as many empty lines as the front matter had, so that lines in faults are those of the file.
    pub wording: String,
}

/// Reads a clause file: YAML between two lines of `---`, then Markdown with Tera.
pub fn read_clause(file: FileId, id: &str, text: &str) -> Result<ClauseFile, Vec<Diagnostic>> {
    let (front, wording) = split(text);
    let parsed = parse(file, front, Limits::default());
    let mut faults = parsed.faults;
    let no_files = |_: &str| None;
    let mut reading = Reading::new(&no_files);
    let matter = parsed.tree.as_ref().and_then(|tree| FrontMatter::read(tree, &mut reading));
    faults.append(&mut reading.faults);
    let Some(matter) = matter.filter(|_| faults.is_empty()) else { return Err(faults) };
    let texts = |lines: &Lines| lines.iter().map(|line| line.text().to_owned()).collect();
    let date = |field: &Optional<Date>| field.as_ref().and_then(|date| date.given()).map(|date| date.day());
    let clause = Clause {
        id: id.to_owned(),
        titled: matter.title.is_some(),
        basis: texts(&matter.basis),
        from: matter.in_force.as_ref().and_then(|span| date(&span.from)),
        to: matter.in_force.as_ref().and_then(|span| date(&span.to)),
        needs: texts(&matter.needs),
        asks: asked(wording),
        words: names_in(wording),
    };
    let skipped = text.len() - wording.len();
    let blank_lines = text[..skipped].matches('\n').count();
    let title = matter.title.map(|title| title.text().to_owned());
    Ok(ClauseFile { clause, title, wording: "\n".repeat(blank_lines) + wording })
}

fn split(text: &str) -> (&str, &str) {
    let Some(rest) = text.strip_prefix("---\n") else { return ("", text) };
    match rest.split_once("\n---\n") {
        Some((front, wording)) => (front, wording),
        None => (rest, ""),
    }
}

/// The ids in `has(clause="…")`.
fn asked(wording: &str) -> Vec<String> {
    wording
        .split("has(clause=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(id, _)| id.to_owned()))
        .collect()
}

/// The identifiers inside the braces of a template.
fn names_in(wording: &str) -> BTreeSet<String> {
    let code = wording.split(['{', '}']).filter(|part| !part.is_empty());
    code.flat_map(|part| part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
