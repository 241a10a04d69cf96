//! A decision says who took it and when; one that is still to be taken says who will.
//!
//! Basis: seed 2 (political phase: decisions), row C69.

use crate::check::rule::*;
use crate::model::{Decision, DecisionState, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DECISION_BODY, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C69"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let decisions = case.partnership.policy.iter().flat_map(|policy| &policy.decisions);
    findings.extend(decisions.filter_map(|decision| incomplete(case, decision)));
}

fn incomplete(case: &Case<'_>, decision: &Decision) -> Option<Finding> {
    let is_pending = given(&decision.state) == Some(&DecisionState::Pending);
    let missing = match (case.lacks(decision.at, "body"), !is_pending && case.lacks(decision.at, "date")) {
        (true, true) => "both",
        (true, false) => "body",
        (false, true) => "date",
        (false, false) => return None,
    };
    let message = Message::new("decision-without-body").with("missing", missing);
    Some(Finding::at(decision.subject.at, message).help(Message::new("decision-without-body-help")).owed())
}
