//! A review that closes an objective says what is left to work on, be it « nothing ».
//!
//! Basis: seed 3 (evaluation shows difficulties, changes and points left to work on), row C122.

use crate::check::rule::*;
use crate::model::{Field, ObjectiveDecision, Report};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_OPEN_POINTS, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C122"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let reports = case.partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reports);
    for report in reports.filter(|report| report.open_points.is_empty() && case.lacks(report.at, "open_points")) {
        let Some((objective, decision)) = closed(report) else { continue };
        let message = Message::new("closed-without-open-points").with("objective", objective);
        let fault = Finding::at(decision.at, message);
        findings.push(fault.help(Message::new("closed-without-open-points-help")).owed());
    }
}

/// The first objective that a report closes.
fn closed(report: &Report) -> Option<(&str, &Field<ObjectiveDecision>)> {
    report.results.iter().find_map(|result| {
        let decision = result.decision.as_ref()?;
        (decision.given() == Some(&ObjectiveDecision::Close)).then_some((result.objective.text(), decision))
    })
}
