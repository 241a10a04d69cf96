//! Findings, for a person at a terminal and for machines.

mod excerpt;
mod fingerprint;
mod github;
mod gitlab;
mod harmless;
mod json;
mod junit;
mod position;
mod resolved;
mod sarif;
mod text;

pub use excerpt::{Excerpt, excerpt};
pub use github::github;
pub use gitlab::gitlab;
pub use harmless::{harmless, without_commands};
pub use json::{json, json_text};
pub use junit::junit;
pub use sarif::sarif;
pub use text::{Drawing, draw, plain_line};

use crate::language::Catalogue;
use crate::source::{Diagnostic, Files, Severity, Span, Unchecked};

/// All findings of a run, and how a machine is told of them.
pub struct Report<'a> {
    pub parts: Vec<Findings<'a>>,
    pub catalogue: &'a Catalogue,
    /// The way from the repository down to the project (`/` between folders, nothing when they are the same): forges
    /// look for files from the repository.
    pub in_repository: String,
    /// The least weight that makes the check fail.
    pub failing: Severity,
}

/// The findings of one dossier (or of the run), with the files that they point into.
pub struct Findings<'a> {
    /// The folder of the dossier; nothing for the run as a whole.
    pub dossier: Option<&'a str>,
    pub files: &'a Files,
    pub diagnostics: &'a [Diagnostic],
    /// What rules could not check, and why.
    pub unchecked: &'a [Unchecked],
    /// The keys that lead to each finding, in the same order; nothing written where they are not known.
    pub routes: Vec<String>,
    /// The documents of the dossier (their `id`), each with the place of its entry.
    pub documents: Vec<(String, Span)>,
}

impl<'a> Findings<'a> {
    /// Findings of which no route and no document is known.
    pub fn new(dossier: Option<&'a str>, files: &'a Files, diagnostics: &'a [Diagnostic]) -> Self {
        Self { dossier, files, diagnostics, unchecked: &[], routes: Vec::new(), documents: Vec::new() }
    }
}

impl Report<'_> {
    pub fn tally(&self) -> Tally {
        Tally::of(self.parts.iter().flat_map(|part| part.diagnostics))
    }
}

/// How many findings of each weight. Those that are suppressed are counted apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub information: usize,
    pub suppressed: usize,
}

impl Tally {
    pub fn of<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Self {
        let mut tally = Self::default();
        for diagnostic in diagnostics {
            match diagnostic.severity {
                _ if diagnostic.suppression.is_some() => tally.suppressed += 1,
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
        self.suppressed += other.suppressed;
    }
}
