//! What is annexed exists on the day of the signature: an annex dated later is none that the parties signed.
//!
//! Basis: C. civ., art. 1113 and 1193.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ANNEX_LATE, Severity::Error, Family::Dates, run).basis(&["c-civ-1113", "c-civ-1193"]).rows(&["B6-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (document, signed, place) in case.signed() {
        for annex in &document.annexes {
            let Some((date, at)) = annex.date.as_ref().and_then(|field| Some((field.given()?, field.at))) else {
                continue;
            };
            if signed < date.day() {
                let message = Message::new("annex-after-signature")
                    .with("date", date.day())
                    .with("signed", signed);
                let fault = Finding::at(at, message);
                let fault = fault.related(place, Message::new("annex-after-signature-signed"));
                findings.push(fault.help(Message::new("annex-after-signature-help")).of_document(document.id.text()));
            }
        }
    }
}
