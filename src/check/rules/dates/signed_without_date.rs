//! A signed document says when it was signed: law and wording are chosen by that day, and deadlines run from it.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::model::{Status, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIGNED_UNDATED, Severity::Error, Family::Dates, run).basis(&["projet"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in &case.partnership.documents {
        let Some(status) = document.status.as_ref().filter(|_| given(&document.status) == Some(&Status::Signed)) else {
            continue;
        };
        if document.signed_on.is_none() && case.sound_at(document.at, &["signed_on"]) {
            let message = Message::new("signed-without-date").with("document", document.id.text());
            let fault = Finding::at(status.at, message);
            findings.push(fault.help(Message::new("signed-without-date-help")).of_document(document.id.text()));
        }
    }
}
