//! A deliberation approves another document: one that approves itself leaves the agreement without authorisation.
//!
//! Basis: method of the project.

use crate::check::Case;
use crate::language::Message;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    for document in &case.partnership.documents {
        let Some(approves) = &document.approves else { continue };
        if approves.given().is_some_and(|id| **id == *document.id.text()) {
            let message = Message::new("self-approval").with("document", document.id.text());
            let fault = Diagnostic::error(codes::SELF_APPROVAL, approves.at, message);
            findings.push(fault.help(Message::new("self-approval-help")));
        }
    }
}
