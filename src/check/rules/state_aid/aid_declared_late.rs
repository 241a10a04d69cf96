//! Who pays de minimis aid knows before granting it what was received already: the declaration is not later than the
//! signature.
//!
//! Basis: règlement (UE) 2023/2831, art. 7.

use crate::check::aid::{aid, ceiling_of, pays};
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AID_DECLARED_LATE, Severity::Warning, Family::StateAid, run)
    .basis(&["regl-2023-2831", "regl-2023-2832"])
    .rows(&["B4-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((aid, _, regime)) = aid(case) else { return };
    let (Some(_), Some(field)) = (ceiling_of(regime), aid.declaration.as_ref()) else { return };
    let Some(declared) = given(&aid.declaration).map(|date| date.day()) else { return };
    let earlier = case.signed().filter(|(document, signed, _)| *signed < declared && pays(case, document));
    if let Some((document, signed, place)) = earlier.min_by_key(|(_, signed, _)| *signed) {
        let message = Message::new("aid-declared-late")
            .with("date", declared)
            .with("signed", signed)
            .with("document", document.id.text());
        let fault = Finding::at(field.at, message).related(place, Message::new("aid-declared-late-signature"));
        findings.push(fault.help(Message::new("aid-declared-late-help")).of_document(document.id.text()));
    }
}
