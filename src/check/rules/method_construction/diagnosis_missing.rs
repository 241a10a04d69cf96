//! A charter that partners share rests on a diagnosis made together.
//!
//! Basis: seed 2 (three phases; shared diagnosis), row C48.

use crate::check::commitments::{CHARTER, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_DIAGNOSIS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C48"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(charter) = shared(case, CHARTER).filter(|_| case.lacks(case.partnership.at, "diagnosis")) else { return };
    let message = Message::new("diagnosis-missing").with("document", charter.id.text());
    findings.push(Finding::at(charter.kind.at, message).help(Message::new("diagnosis-missing-help")).owed());
}
