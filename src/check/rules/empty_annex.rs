//! An annex has a text, or is said to be joined separately: with neither, the document would not even name it.
//!
//! Basis: method of the project.

use crate::check::Case;
use crate::language::Message;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    for document in &case.partnership.documents {
        for annex in document.annexes.iter().filter(|annex| annex.text.is_none() && annex.separate.is_none()) {
            if case.sound_at(annex.at, &["text", "separate"]) {
                let message = Message::new("empty-annex").with("annex", annex.id.text());
                let fault = Diagnostic::error(codes::EMPTY_ANNEX, annex.id.at, message);
                findings.push(fault.help(Message::new("empty-annex-help")).of_document(document.id.text()));
            }
        }
    }
}
