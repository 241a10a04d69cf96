//! Rules.
use crate::model::{Dossier, Document};
use crate::source::{Diagnostic, codes};
use crate::language::Message;
pub fn partnership(_d: &Dossier, _f: &[Diagnostic]) -> Vec<Diagnostic> { Vec::new() }
pub fn blanks(_d: &Dossier, _doc: &Document, _shown: &std::collections::BTreeSet<usize>) -> Vec<Diagnostic> { Vec::new() }
/// Two documents that would be written to one file.
pub fn same_output(second: &Document, first: &Document, name: &str) -> Diagnostic {
    let message = Message::new("same-output").with("file", name);
    Diagnostic::error(codes::SAME_OUTPUT, second.at, message).related(first.at, Message::new("same-output-first"))
}
