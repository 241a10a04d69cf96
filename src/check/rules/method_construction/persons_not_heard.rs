//! Where partners set priorities or take decisions, the dossier says how the persons helped were heard.
//!
//! Basis: seed 4 (participation of inhabitants in decisions), seed 2 (place of the persons helped); row C56.

use crate::check::rule::*;
use crate::model::{LegalForm, Policy};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNHEARD, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-unccas"])
    .rows(&["C56"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(policy) = case.partnership.policy.as_ref().filter(|policy| decides(policy)) else { return };
    if !case.lacks(policy.at, "hearing") || take_part(case) {
        return;
    }
    let keys = ["priorities", "decisions"];
    let place = keys.iter().find_map(|key| case.key(policy.at, key)).unwrap_or(policy.at);
    findings.push(
        Finding::at(place, Message::new("persons-not-heard")).help(Message::new("persons-not-heard-help")).owed(),
    );
}

fn decides(policy: &Policy) -> bool {
    !policy.priorities.is_empty() || !policy.decisions.is_empty()
}

/// Whether inhabitants are partners, or their participation is described elsewhere.
fn take_part(case: &Case<'_>) -> bool {
    let beneficiaries = case.partnership.governance.as_ref().and_then(|governance| governance.beneficiaries.as_ref());
    beneficiaries.is_some_and(|place| !case.lacks(place.at, "participation"))
        || case.partnership.partners.iter().any(|partner| partner.is(LegalForm::CollectifHabitants))
}
