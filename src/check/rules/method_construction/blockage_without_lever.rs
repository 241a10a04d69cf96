//! A blockage that is noted has a lever and a deadline: to write it down is the first half of lifting it.
//!
//! Basis: seed 2 (lift blockages), row C64.

use crate::check::rule::*;
use crate::model::Blockage;

/// The rule.
pub const RULE: Rule = Rule::new(codes::STUCK, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C64"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let blockages = case.partnership.policy.iter().flat_map(|policy| &policy.blockages);
    findings.extend(blockages.filter_map(|blockage| stuck(case, blockage)));
}

fn stuck(case: &Case<'_>, blockage: &Blockage) -> Option<Finding> {
    let missing = match (case.lacks(blockage.at, "lever"), case.lacks(blockage.at, "deadline")) {
        (true, true) => "both",
        (true, false) => "lever",
        (false, true) => "deadline",
        (false, false) => return None,
    };
    let message = Message::new("blockage-without-lever").with("missing", missing);
    Some(Finding::at(blockage.finding.at, message).help(Message::new("blockage-without-lever-help")).owed())
}
