//! Where professionals speak of families, families receive a written word on who meets, why, and what is told.
//!
//! Basis: seed 1 (families lost or distrustful, fear of social services and of placement), row C110.

use crate::check::commitments::shared;
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NOT_INFORMED, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C110"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(governance) = &case.partnership.governance else { return };
    let Some(beneficiaries) = &governance.beneficiaries else { return };
    if shared(case, &[Kind::Charter, Kind::ConfidentialityCharter]).is_none() || !case.lacks(beneficiaries.at, "information") {
        return;
    }
    let place = case.key(governance.at, "beneficiaries").unwrap_or(beneficiaries.at);
    let fault = Finding::at(place, Message::new("families-uninformed"));
    findings.push(fault.help(Message::new("families-uninformed-help")).owed());
}
