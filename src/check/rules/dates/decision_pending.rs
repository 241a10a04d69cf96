//! A text to be signed rests on decisions that are taken: an awaited one is for a draft or for the vote itself.
//!
//! Basis: method of the project (design of statuses); CGCT, art. L. 2121-29 for the bodies that deliberate.

use crate::check::rule::*;
use crate::model::{Status, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::DECISION_PENDING, Severity::Error, Family::Dates, run).basis(&["cgct-l2121-29"]).rows(&["B5-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in &case.partnership.documents {
        if !matches!(given(&document.status), Some(Status::ForSignature | Status::Signed)) {
            continue;
        }
        let awaited =
            case.decisions(document).filter(|decision| given(decision.pending).is_some_and(|flag| flag.is_yes()));
        for decision in awaited {
            let Some(place) = decision.pending.as_ref().map(|pending| pending.at) else { continue };
            let message = Message::new("decision-pending").with("document", document.id.text());
            let fault = Finding::at(place, message);
            findings.push(fault.help(Message::new("decision-pending-help")).of_document(document.id.text()));
        }
    }
}
