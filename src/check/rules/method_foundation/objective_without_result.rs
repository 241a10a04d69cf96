//! Partners make a result together: each objective says which, and who contributes to it.
//!
//! Basis: method (seed 004: « parvenir à un résultat commun : ils sont partenaires dans sa réalisation »).

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::cooperation::partners_of;
use crate::check::rule::*;
use crate::model::Objective;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OBJECTIVE_RESULT, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C35"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    if shared(case, COMMITMENTS).is_none() {
        return;
    }
    let keys = ["result", "lead", "partners", "actions", "indicators"];
    for objective in case.partnership.objectives.iter().filter(|objective| case.sound_at(objective.at, &keys)) {
        let missing = match (has_result(objective), partners_of(objective).is_empty()) {
            (true, false) => continue,
            (false, false) => "result",
            (true, true) => "partner",
            (false, true) => "both",
        };
        let message =
            Message::new("objective-without-result").with("objective", objective.id.text()).with("missing", missing);
        let help = Message::new("objective-without-result-help").with("missing", missing);
        findings.push(Finding::at(objective.id.at, message).help(help).owed());
    }
}

/// A result in words, or the target of an indicator.
fn has_result(objective: &Objective) -> bool {
    objective.result.is_some() || objective.indicators.iter().any(|indicator| indicator.target.is_some())
}
