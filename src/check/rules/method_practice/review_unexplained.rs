//! A review shows what was difficult where an objective was not reached, and what changes where it decides a change.
//!
//! Basis: seed 3 (evaluation shows difficulties, changes and points left to work on), row C122.

use crate::check::rule::*;
use crate::model::{Attainment, ObjectiveDecision, ObjectiveResult, Report, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNEXPLAINED, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C122"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for report in case.partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reports) {
        let missing = [("difficulties", difficult(case, report)), ("changes", changing(case, report))];
        for (what, result) in missing.into_iter().filter_map(|(what, result)| Some((what, result?))) {
            let message = Message::new("review-unexplained")
                .with("what", what)
                .with("objective", result.objective.text())
                .with("review", report.review.text());
            let help = Message::new("review-unexplained-help").with("what", what);
            findings.push(Finding::at(result.objective.at, message).help(help).owed());
        }
    }
}

/// The first objective that was not fully reached, when neither it nor the report says what was difficult.
fn difficult<'a>(case: &Case<'_>, report: &'a Report) -> Option<&'a ObjectiveResult> {
    let missed = |result: &&ObjectiveResult| {
        let reached = given(&result.reached);
        reached.is_some_and(|reached| *reached != Attainment::Reached) && case.lacks(result.at, "finding")
    };
    report.results.iter().find(missed).filter(|_| report.difficulties.is_empty() && case.lacks(report.at, "difficulties"))
}

/// The first objective that is changed, or put in the place of another, when the report names no change.
fn changing<'a>(case: &Case<'_>, report: &'a Report) -> Option<&'a ObjectiveResult> {
    let changed = |result: &&ObjectiveResult| {
        matches!(given(&result.decision), Some(ObjectiveDecision::Change | ObjectiveDecision::New))
    };
    report.results.iter().find(changed).filter(|_| report.changes.is_empty() && case.lacks(report.at, "changes"))
}
