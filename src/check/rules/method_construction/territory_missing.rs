//! An agreement names the territory on which it is carried out, unless it is of national level or wider.
//!
//! Basis: seed 0 (territory-based conventions), seed 2 (project of the territory); rows C58 and C52.

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::model::{Level, Territory, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_TERRITORY, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "methode-unccas"])
    .rows(&["C58", "C52", "C105"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(agreement) = case.documents(AGREEMENTS).next() else { return };
    let place = match &case.partnership.territory {
        Some(territory) if is_unnamed(case, territory) => case.key(case.partnership.at, "territory"),
        None if case.lacks(case.partnership.at, "territory") => Some(agreement.kind.at),
        _ => None,
    };
    let message = || Message::new("territory-missing").with("document", agreement.id.text());
    findings
        .extend(place.map(|place| Finding::at(place, message()).help(Message::new("territory-missing-help")).owed()));
}

/// Whether nothing tells which territory it is: a department of that level has its name by its code.
fn is_unnamed(case: &Case<'_>, territory: &Territory) -> bool {
    let is_wide = match given(&territory.level) {
        Some(Level::National | Level::European | Level::International) => true,
        Some(Level::Departmental) => given(&territory.department).is_some(),
        _ => false,
    };
    !is_wide && case.lacks(territory.at, "name")
}
