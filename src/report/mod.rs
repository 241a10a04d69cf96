//! Findings, for a person at a terminal and for machines.

mod json;
mod page;
mod register;
mod text;

pub use json::json;
pub use page::{Examples, confidence_id, page};
pub use register::{page_name, register};
pub use text::{Drawing, draw, plain_line, severity_id};

use crate::source::{Diagnostic, Files, Severity};

/// The findings of one dossier (or of the run), with the files that they point into.
pub struct Findings<'a> {
    /// The folder of the dossier; nothing for the run as a whole.
    pub dossier: Option<&'a str>,
    pub files: &'a Files,
    pub diagnostics: &'a [Diagnostic],
}

/// How many findings of each weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub information: usize,
}

impl Tally {
    pub fn of<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Self {
        let mut tally = Self::default();
        for diagnostic in diagnostics {
            match diagnostic.severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Information => tally.information += 1,
            }
        }
        tally
    }

    pub fn add(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.information += other.information;
    }
}
