//! Where a finding points, as machines count.

use serde::Serialize;

use super::Findings;
use crate::source::{Diagnostic, Files, PARTNERSHIP, Place, Span};

/// A file and, where known, first and last position; lines and columns count from 1, columns in characters. The last
/// position is the one behind the fault.
#[derive(Debug, Serialize, Default)]
pub(super) struct Position {
    pub file: Option<String>,
    pub line: Option<usize>,
    pub column: Option<usize>,
    pub end_line: Option<usize>,
    pub end_column: Option<usize>,
}

impl Position {
    pub fn of(diagnostic: &Diagnostic, files: &Files) -> Self {
        match &diagnostic.place {
            Place::At(span) => Self::at(*span, files),
            Place::File(path) => Self { file: Some(path.clone()), ..Self::default() },
            Place::Nowhere => Self::default(),
        }
    }

    pub fn at(span: Span, files: &Files) -> Self {
        let start = files.position(span);
        let end = files.position(Span { start: span.end, ..span });
        Self {
            file: files.get(span.file).map(|file| file.path.clone()),
            line: start.map(|at| at.line),
            column: start.map(|at| at.column),
            end_line: end.map(|at| at.line),
            end_column: end.map(|at| at.column),
        }
    }

    /// The file, or the one that stands for what has no file: forges drop a finding that names none.
    pub fn file_or_that_of(&self, part: &Findings<'_>) -> String {
        match (&self.file, part.dossier) {
            (Some(file), _) => file.clone(),
            (None, Some(dossier)) => format!("{dossier}/{PARTNERSHIP}"),
            (None, None) => "paraphe.yaml".to_owned(),
        }
    }
}

/// The path of a file from the repository that holds the project.
pub(super) fn from_repository(in_repository: &str, file: &str) -> String {
    if in_repository.is_empty() { file.to_owned() } else { format!("{in_repository}/{file}") }
}
