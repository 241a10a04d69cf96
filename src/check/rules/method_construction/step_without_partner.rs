//! Each step of a pathway has a partner who takes it and a time within which it does: a chain without a link, or a link
//! without delay, is where persons are lost.
//!
//! Basis: seeds 0 and 2 (fluid processes, complete chain of services), rows C51 and C59.

use crate::check::rule::*;
use crate::model::Step;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OPEN_STEP, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "methode-pep"])
    .rows(&["C51", "C59"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let steps = case.partnership.pathways.iter().flat_map(|pathway| &pathway.steps);
    findings.extend(steps.filter_map(|step| open(case, step)));
}

fn open(case: &Case<'_>, step: &Step) -> Option<Finding> {
    let missing = match (case.lacks(step.at, "partner"), case.lacks(step.at, "within")) {
        (true, true) => "both",
        (true, false) => "partner",
        (false, true) => "delay",
        (false, false) => return None,
    };
    let message = Message::new("step-without-partner").with("step", step.title.text()).with("missing", missing);
    Some(Finding::at(step.title.at, message).help(Message::new("step-without-partner-help")).owed())
}
