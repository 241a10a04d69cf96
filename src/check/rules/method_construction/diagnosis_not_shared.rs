//! A diagnosis is shared: two partners at least contribute to it, and it bears the date on which they agreed.
//!
//! Basis: seed 2 (shared diagnosis), row C48.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::Diagnosis;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNSHARED_DIAGNOSIS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C48"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(diagnosis) = &case.partnership.diagnosis else { return };
    let missing = match (is_of_few(case, diagnosis), case.lacks(diagnosis.at, "date")) {
        (true, true) => "both",
        (true, false) => "contributors",
        (false, true) => "date",
        (false, false) => return,
    };
    let key = if missing == "date" { None } else { case.key(diagnosis.at, "contributors") };
    let place = key.or_else(|| case.key(case.partnership.at, "diagnosis")).unwrap_or(diagnosis.at);
    let message = Message::new("diagnosis-not-shared").with("missing", missing);
    findings.push(Finding::at(place, message).help(Message::new("diagnosis-not-shared-help")).owed());
}

/// Whether fewer than two partners are named; a name left open counts.
fn is_of_few(case: &Case<'_>, diagnosis: &Diagnosis) -> bool {
    let known = case.sound_at(diagnosis.at, &["contributors"]);
    let named: HashSet<&str> = diagnosis.contributors.iter().map(|id| id.text()).collect();
    let is_open = diagnosis.contributors.iter().any(|id| id.given().is_none());
    known && !is_open && named.len() < 2 && case.partnership.partners.len() > 1
}
