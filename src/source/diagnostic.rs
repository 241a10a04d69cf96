//! A finding as plain data: what is wrong, where, and what to write instead.
//!
//! Nothing here prints; the report wing draws it for a terminal or writes it for a machine.

use super::{Code, Span};
use crate::language::Message;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Said for the reader's information; never changes an exit code.
    Information,
    /// Blocks nothing, but makes `check` exit with 1.
    Warning,
    /// Blocks the documents that it concerns.
    Error,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub message: Message,
    /// Where the fault stands; a fault of a whole file that could not be read has only a path.
    pub place: Place,
    /// Other places that explain the fault, each with a word about it.
    pub related: Vec<(Span, Message)>,
    /// What to write instead.
    pub help: Option<Message>,
    /// The legal basis, as it is cited (« C. civ., art. 1375 »).
    pub basis: Option<String>,
    /// The document (its `id`) that alone is concerned; nothing means the whole dossier.
    pub document: Option<String>,
    /// The correction, where there is one right answer.
    pub fix: Option<Fix>,
    /// Why people have decided to live with it; it is then kept in reports for machines, and counts no more.
    pub suppression: Option<Suppression>,
}

/// The decision that a finding is accepted, taken by those who hold the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// Their reason, as they wrote it.
    pub reason: String,
    /// Who decided.
    pub author: String,
}

/// A correction that can be made without asking: comments and layout around it stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fix {
    pub edits: Vec<Edit>,
}

/// A text in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub place: Span,
    pub replacement: String,
}

/// Where a finding points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    At(Span),
    /// A path relative to the project, without a position.
    File(String),
    /// The whole run (an option, a folder that does not exist).
    Nowhere,
}

impl Diagnostic {
    pub fn error(code: Code, span: Span, message: Message) -> Self {
        Self::new(code, Severity::Error, Place::At(span), message)
    }

    pub fn warning(code: Code, span: Span, message: Message) -> Self {
        Self::new(code, Severity::Warning, Place::At(span), message)
    }

    pub fn information(code: Code, span: Span, message: Message) -> Self {
        Self::new(code, Severity::Information, Place::At(span), message)
    }

    /// A fault of a file as a whole.
    pub fn in_file(code: Code, path: impl Into<String>, message: Message) -> Self {
        Self::new(code, Severity::Error, Place::File(path.into()), message)
    }

    /// A fault of the run as a whole.
    pub fn of_run(code: Code, message: Message) -> Self {
        Self::new(code, Severity::Error, Place::Nowhere, message)
    }

    pub fn new(code: Code, severity: Severity, place: Place, message: Message) -> Self {
        Self {
            code,
            severity,
            message,
            place,
            related: Vec::new(),
            help: None,
            basis: None,
            document: None,
            fix: None,
            suppression: None,
        }
    }

    pub fn related(mut self, span: Span, message: Message) -> Self {
        self.related.push((span, message));
        self
    }

    pub fn help(mut self, message: Message) -> Self {
        self.help = Some(message);
        self
    }

    pub fn basis(mut self, basis: impl Into<String>) -> Self {
        self.basis = Some(basis.into());
        self
    }

    pub fn of_document(mut self, id: impl Into<String>) -> Self {
        self.document = Some(id.into());
        self
    }

    /// Whether it still counts: nobody has decided to live with it.
    pub fn counts(&self) -> bool {
        self.suppression.is_none()
    }

    /// Whether it stands in the way of the documents that it concerns.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Error && self.counts()
    }

    pub fn suppressed(mut self, reason: impl Into<String>, author: impl Into<String>) -> Self {
        self.suppression = Some(Suppression { reason: reason.into(), author: author.into() });
        self
    }

    /// The span of the fault, where it has one.
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::At(span) => Some(span),
            Place::File(_) | Place::Nowhere => None,
        }
    }
}
