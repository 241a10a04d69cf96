//! Compensation of a service of general economic interest rests on an act that entrusts the service: under this régime the
//! agreement holds the entrustment (« mandat »).
//!
//! Basis: decision 2012/21/UE, art. 4, then decision (UE) 2025/2630.

use crate::check::aid::{aid, pays};
use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::model::AidRegime;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ENTRUSTMENT_MISSING, Severity::Warning, Family::StateAid, run)
    .basis(&["decision-2012-21-ue", "decision-2025-2630"])
    .rows(&["B4-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((aid, field, AidRegime::SiegDecision)) = aid(case) else { return };
    if aid.mandate.is_some() {
        return;
    }
    if let Some(document) = agreements(case).into_iter().find(|document| pays(case, document)) {
        let fault = Finding::at(field.at, Message::new("entrustment-missing").with("document", document.id.text()));
        let fault = fault.help(Message::new("entrustment-missing-help"));
        findings.push(fault.of_document(document.id.text()).owed());
    }
}
