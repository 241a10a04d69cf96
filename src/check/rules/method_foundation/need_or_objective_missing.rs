//! A partnership joins efforts towards a common objective that answers a need clearly identified: both are written.
//!
//! Basis: method (seed 003: definition of partnership).

use crate::check::commitments::{FOUNDING, shared};
use crate::check::cooperation::{appearance, has_common_objective};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NEED_OR_OBJECTIVE, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C31"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let keys = ["need", "diagnosis", "common_objective", "objectives"];
    let Some(text) = shared(case, FOUNDING).filter(|_| case.sound_at(partnership.at, &keys)) else { return };
    let of_diagnosis = partnership.diagnosis.as_ref().is_some_and(|diagnosis| diagnosis.summary.is_some());
    let need = of_diagnosis || partnership.need.as_ref().is_some_and(|need| need.statement.is_some());
    let objective = has_common_objective(partnership);
    let missing = match (need, objective) {
        (true, true) => return,
        (false, true) => "need",
        // A partnership in name only is told as such, once.
        (true, false) if appearance(case).is_some() => return,
        (true, false) => "objective",
        (false, false) => "both",
    };
    let place = match (missing, &partnership.need) {
        ("need", Some(need)) => case.key(partnership.at, "need").unwrap_or(need.at),
        _ => text.kind.at,
    };
    let fault = Finding::at(place, Message::new("need-or-objective-missing").with("missing", missing));
    let help = Message::new("need-or-objective-missing-help").with("missing", missing);
    findings.push(fault.help(help).owed());
}
