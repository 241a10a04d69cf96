//! A finding as plain data: what is wrong, where, and what to write instead.
//!
//! Nothing here prints; the report wing draws it for a terminal or writes it for a machine.

use std::collections::HashMap;

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

impl Severity {
    /// The word in formats for machines.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }

    /// The message that names it to a person.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
            Self::Information => "severity-information",
        })
    }
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
    /// The documents (their `id`) that alone are concerned; none means the whole dossier.
    pub documents: Vec<String>,
    /// The correction, where there is one right answer.
    pub fix: Option<Fix>,
    /// Why people have decided to live with it; it is then kept in reports for machines, and counts no more.
    pub suppression: Option<Box<Suppression>>,
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

impl Fix {
    /// One text in the place of another.
    pub fn of(place: Span, replacement: impl Into<String>) -> Self {
        Self { edits: vec![Edit { place, replacement: replacement.into() }] }
    }
}

/// A text in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub place: Span,
    pub replacement: String,
}

/// What could not be checked, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unchecked {
    pub code: Code,
    pub place: Span,
    pub reason: Message,
    pub document: Option<String>,
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
        let (related, documents) = (Vec::new(), Vec::new());
        let (help, basis, fix, suppression) = (None, None, None, None);
        Self { code, severity, message, place, related, help, basis, documents, fix, suppression }
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

    /// One more document that is concerned, by its `id`.
    pub fn of_document(mut self, id: impl Into<String>) -> Self {
        self.documents.push(id.into());
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
        self.suppression = Some(Box::new(Suppression { reason: reason.into(), author: author.into() }));
        self
    }

    /// The document that alone is concerned; nothing when several are, or the whole dossier.
    pub fn document(&self) -> Option<&str> {
        match self.documents.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Other documents are concerned in the same way; none of them means the whole dossier.
    fn join(&mut self, documents: Vec<String>) {
        if documents.is_empty() {
            self.documents.clear();
        } else if !self.documents.is_empty() {
            self.documents.extend(documents);
        }
    }

    /// The span of the fault, where it has one.
    pub fn span(&self) -> Option<Span> {
        match self.place {
            Place::At(span) => Some(span),
            Place::File(_) | Place::Nowhere => None,
        }
    }
}

/// Findings in which the same words about one place of several documents are told once, of all the documents in which
/// they weigh most.
pub fn told_once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    let mut places = HashMap::new();
    for finding in findings {
        let same = (finding.code, format!("{:?} {:?}", finding.place, finding.message));
        let place = *places.entry(same).or_insert(told.len());
        match told.get_mut(place) {
            Some(first) if first.severity < finding.severity => *first = finding,
            Some(first) if first.severity == finding.severity => first.join(finding.documents),
            Some(_) => {}
            None => told.push(finding),
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::codes;

    fn finding(severity: Severity, document: &str, message: &'static str) -> Diagnostic {
        Diagnostic::new(codes::LEFT_BLANK, severity, Place::At(Span::default()), Message::new(message))
            .of_document(document)
    }

    #[test]
    fn the_same_words_in_several_documents_are_told_once() {
        let told = told_once(vec![
            finding(Severity::Error, "charte", "one"),
            finding(Severity::Error, "charte", "other"),
            finding(Severity::Error, "convention", "one"),
        ]);
        let documents: Vec<&[String]> = told.iter().map(|one| one.documents.as_slice()).collect();
        assert_eq!(documents, [&["charte".to_owned(), "convention".to_owned()][..], &["charte".to_owned()][..]]);
        assert_eq!((told[0].document(), told[1].document()), (None, Some("charte")));
    }

    /// A draft that is only informed is not blocked by what a signed document lacks.
    #[test]
    fn the_heaviest_keeps_its_documents_alone() {
        let [light, heavy] = [Severity::Information, Severity::Error];
        for order in [[(light, "projet"), (heavy, "convention")], [(heavy, "convention"), (light, "projet")]] {
            let told = told_once(order.map(|(severity, document)| finding(severity, document, "one")).to_vec());
            assert_eq!(
                told.iter().map(|one| (one.severity, one.document())).collect::<Vec<_>>(),
                [(heavy, Some("convention"))]
            );
        }
    }
}
