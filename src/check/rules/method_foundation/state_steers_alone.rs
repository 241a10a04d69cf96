//! The State gives the impulse and sets the norm; it no longer directs social policies. Where it steers alone, a text
//! gives it that part.
//!
//! Basis: method (seed 002: « l'État impulse mais ne dirige plus »; seed 004: « l'État animateur »).

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::model::{Body, LegalForm};

/// The rule.
pub const RULE: Rule = Rule::new(codes::STATE_STEERS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "methode-lefaucheur"])
    .rows(&["C39"]);

static STATE: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)(?:^|\b)(?:l['’])?état\b|\bpréf[eè]te?\b|\brecteur\b|\brectrice\b|\bministre\b|\bDASEN\b")
});
static SHARED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bet\b|\bou\b|copré|à tour de rôle|alternance"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let said = !partnership.legal_basis.is_empty()
        || partnership.policy.as_ref().is_some_and(|policy| policy.role_of_state.is_some());
    let Some(coordinator) = partnership.coordinator.as_ref().filter(|_| !said) else { return };
    let is_state = |id: &str| case.partner(id).is_some_and(|partner| partner.is(LegalForm::Etat));
    // Without any body, the lack of steering is told by another rule.
    let mut bodies = partnership.governance.iter().flat_map(|governance| &governance.bodies).peekable();
    let presides = bodies.peek().is_some() && bodies.all(is_chaired_by_state);
    let known = case.sound_at(partnership.at, &["coordinator", "governance", "policy", "legal_basis"]);
    if is_state(coordinator.text()) && presides && known && shared(case, COMMITMENTS).is_some() {
        let fault = Finding::at(coordinator.at, Message::new("state-steers-alone"));
        findings.push(fault.help(Message::new("state-steers-alone-help")).owed());
    }
}

fn is_chaired_by_state(body: &Body) -> bool {
    let chair = body.chair.as_ref().map(|chair| chair.text()).unwrap_or_default();
    STATE.is_match(chair) && !SHARED.is_match(chair)
}
