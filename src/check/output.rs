//! Two documents that would be written to one file: the second would hide the first.

use crate::language::Message;
use crate::model::Document;
use crate::source::{Diagnostic, codes};

/// The fault of a document whose file name is that of an earlier one.
pub fn same_output(second: &Document, first: &Document, name: &str) -> Diagnostic {
    let message = Message::new("same-output").with("file", name);
    let fault = Diagnostic::error(codes::SAME_OUTPUT, second.id.at, message);
    fault
        .related(first.id.at, Message::new("same-output-first"))
        .help(Message::new("same-output-help"))
        .of_document(second.id.text())
}
