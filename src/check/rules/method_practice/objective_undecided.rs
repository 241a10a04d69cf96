//! The last review decides on each objective: continue, change, set a new one, close. An earlier one decides on those that
//! it names; what was closed before is settled.
//!
//! Basis: seed 3 (first objectives evaluated again; continue, set new ones, adapt), row C121.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::{Evaluation, Objective, ObjectiveDecision, ObjectiveResult, Report, given};
use crate::schedule::day;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNDECIDED, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C121"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    let results = evaluation.reports.iter().flat_map(|report| &report.results);
    findings.extend(results.filter(|result| case.lacks(result.at, "decision")).map(undecided));
    let Some(last) = last(evaluation).filter(|last| case.sound(last.at)) else { return };
    let settled = settled(evaluation, last);
    let missing: Vec<&Objective> =
        case.partnership.objectives.iter().filter(|one| !settled.contains(one.id.text())).collect();
    if !missing.is_empty() && last.results.iter().all(|result| result.objective.given().is_some()) {
        let names: Vec<&str> = missing.iter().map(|one| one.id.text()).collect();
        let message = Message::new("objective-undecided-missing")
            .with("review", last.review.text())
            .with("count", names.len().to_string())
            .with("objectives", names.join(", "));
        findings.push(Finding::at(last.review.at, message).help(Message::new("objective-undecided-help")).owed());
    }
}

fn undecided(result: &ObjectiveResult) -> Finding {
    let message = Message::new("objective-undecided").with("objective", result.objective.text());
    Finding::at(result.objective.at, message).help(Message::new("objective-undecided-help")).owed()
}

/// The last report by date; the last one written where a date is missing.
fn last(evaluation: &Evaluation) -> Option<&Report> {
    let dated = || evaluation.reports.iter().map(|report| day(&report.date)).collect::<Option<Vec<_>>>();
    match dated() {
        Some(_) => evaluation.reports.iter().max_by_key(|report| day(&report.date)),
        None => evaluation.reports.last(),
    }
}

/// What the last report names, and what an earlier one closed.
fn settled<'a>(evaluation: &'a Evaluation, last: &'a Report) -> HashSet<&'a str> {
    let is_closed = |result: &&ObjectiveResult| given(&result.decision) == Some(&ObjectiveDecision::Close);
    let closed = evaluation.reports.iter().flat_map(|report| &report.results).filter(is_closed);
    closed.chain(&last.results).map(|result| result.objective.text()).collect()
}
