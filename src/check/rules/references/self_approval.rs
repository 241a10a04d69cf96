//! A deliberation approves another document: one that approves itself leaves the agreement without authorisation.
//!
//! Basis: method of the project.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SELF_APPROVAL, Severity::Error, Family::References, run).basis(&["projet"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in &case.partnership.documents {
        let Some(approves) = &document.approves else { continue };
        if approves.given().is_some_and(|id| **id == *document.id.text()) {
            let message = Message::new("self-approval").with("document", document.id.text());
            let fault = Finding::at(approves.at, message);
            findings.push(fault.help(Message::new("self-approval-help")));
        }
    }
}
