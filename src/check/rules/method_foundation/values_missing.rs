//! A charter bears values, shared or at least recognised: one at least is written.
//!
//! Basis: method (seed 000: « des valeurs sinon partagées, au moins reconnues »).

use crate::check::commitments::shared;
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::VALUES_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep"])
    .rows(&["C40", "C45"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(charter) = shared(case, &[Kind::Charter]) else { return };
    if case.partnership.values.is_empty() && case.sound_at(case.partnership.at, &["values"]) {
        let fault = Finding::at(charter.kind.at, Message::new("values-missing"));
        findings.push(fault.help(Message::new("values-missing-help")).of_document(charter.id.text()).owed());
    }
}
