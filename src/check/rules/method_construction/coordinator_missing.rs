//! Partners who organise themselves together name the institution that coordinates them and answers for the whole.
//!
//! Basis: seed 2 (« qui porte ? »; coordination and steering), seed 4 (coordinating institution); rows C63, C67 and
//! C68, core of the method. That each task has one carrier is a matter of structure (P0202).

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_COORDINATOR, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "methode-lefaucheur"])
    .rows(&["C63", "C67", "C68"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let lacks_one = case.lacks(case.partnership.at, "coordinator");
    let Some(text) = shared(case, COMMON).filter(|_| lacks_one) else { return };
    let message = Message::new("coordinator-missing").with("document", text.id.text());
    findings.push(Finding::at(text.kind.at, message).help(Message::new("coordinator-missing-help")).owed());
}
