//! The State gives the impulse and sets the norm; it no longer directs social policies. Where it steers alone, a text
//! gives it that part.
//!
//! Basis: method (seed 002: « l'État impulse mais ne dirige plus »; seed 004: « l'État animateur »).

use crate::check::bound::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::model::{Body, LegalForm};

/// The rule.
pub const RULE: Rule = Rule::new(codes::STATE_STEERS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "methode-lefaucheur"])
    .rows(&["C39"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let said = !partnership.legal_basis.is_empty()
        || partnership.policy.as_ref().is_some_and(|policy| policy.role_of_state.is_some());
    let Some(coordinator) = partnership.coordinator.as_ref().filter(|_| !said) else { return };
    let is_state = |id: &str| case.partner(id).is_some_and(|partner| partner.is(LegalForm::Etat));
    let bodies = || partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let is_shared = |body: &Body| {
        body.members.is_empty()
            || body.members.iter().any(|member| member.partner.as_ref().is_none_or(|id| !is_state(id.text())))
    };
    let known = case.sound_at(partnership.at, &["coordinator", "governance", "policy", "legal_basis"]);
    if is_state(coordinator.text()) && !bodies().any(is_shared) && known && shared(case, COMMITMENTS).is_some() {
        let fault = Finding::at(coordinator.at, Message::new("state-steers-alone"));
        findings.push(fault.help(Message::new("state-steers-alone-help")).owed());
    }
}
