//! Where an agreement lends premises, it says who insures them.
//!
//! Basis: practice of published agreements.

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNINSURED_PREMISES, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["usage-conventions-publiees", "c-civ-1880"])
    .rows(&["B9-03"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let is_settled = case.partnership.insurance.is_some() || case.documents(AGREEMENTS).next().is_none();
    if is_settled || !case.sound_at(case.partnership.at, &["insurance"]) {
        return;
    }
    let mut material = case.partnership.means.iter().flat_map(|means| &means.material);
    let lent = material.find(|one| one.to.is_some() && given(&one.premises).is_some_and(|flag| flag.is_yes()));
    if let Some(premises) = lent {
        let message = Message::new("premises-without-insurance");
        let fault = Finding::at(premises.description.at, message);
        findings.push(fault.help(Message::new("premises-without-insurance-help")).owed());
    }
}
