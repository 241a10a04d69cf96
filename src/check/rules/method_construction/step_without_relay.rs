//! Each step of a pathway says who takes over when it cannot be taken: nobody is left without solution.
//!
//! Basis: seed 4 (« zéro sans solution »), seed 2 (coherent pathways); rows C60 and C76.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::STEP_RELAY, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-unccas"])
    .rows(&["C60", "C76"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let steps = case.partnership.pathways.iter().flat_map(|pathway| &pathway.steps);
    findings.extend(steps.filter(|step| case.lacks(step.at, "relay")).map(|step| {
        let message = Message::new("step-without-relay").with("step", step.title.text());
        Finding::at(step.title.at, message).help(Message::new("step-without-relay-help")).owed()
    }));
}
