//! A draft, or a text that goes to the vote, has no date of signature yet: either the status is out of date, or the
//! document would bear the date of something that has not happened.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::model::{Status, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DATED_UNSIGNED, Severity::Warning, Family::Dates, run).basis(&["projet"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (document, signed, place) in case.signed() {
        let is_sound = case.sound_at(document.at, &["status"]);
        let status = given(&document.status).copied().unwrap_or(Status::Draft);
        if is_sound && matches!(status, Status::Draft | Status::ForVote) {
            let message = Message::new("dated-but-unsigned")
                .with("document", document.id.text())
                .with("date", signed)
                .with("status", status.spelling());
            let fault = Finding::at(place, message);
            findings.push(fault.help(Message::new("dated-but-unsigned-help")).of_document(document.id.text()));
        }
    }
}
