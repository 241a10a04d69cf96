//! What is annexed exists on the day of the signature: an annex dated later is none that the parties signed.
//!
//! Basis: C. civ., art. 1113 and 1193.

use crate::check::Case;
use crate::language::Message;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    for (document, signed, place) in case.signed() {
        for annex in &document.annexes {
            let Some((date, at)) = annex.date.as_ref().and_then(|field| Some((field.given()?, field.at))) else {
                continue;
            };
            if signed < date.day() {
                let message = Message::new("annex-after-signature")
                    .with("date", date.to_string())
                    .with("signed", signed.to_string());
                let fault = Diagnostic::error(codes::ANNEX_LATE, at, message);
                let fault = fault.related(place, Message::new("annex-after-signature-signed"));
                findings.push(fault.help(Message::new("annex-after-signature-help")).of_document(document.id.text()));
            }
        }
    }
}
