//! The indicator by which an expectation is measured is read at some review: otherwise the evaluation does not compare
//! what was done with what was agreed. A review that lists no indicator reads them all.
//!
//! Basis: seed 4 (limited space-time, measured against agreed expectations), row C123.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::Evaluation;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNREVIEWED, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C123"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    let Some(read) = read(evaluation).filter(|_| case.sound(evaluation.at)) else { return };
    let indicators = case.partnership.expectations.iter().filter_map(|one| one.indicator.as_ref());
    let unread = indicators.filter(|id| id.given().is_some_and(|id| !read.contains(&**id)) && case.sound(id.at));
    findings.extend(unread.map(|id| {
        let message = Message::new("expectation-never-reviewed").with("indicator", id.text());
        Finding::at(id.at, message).help(Message::new("expectation-never-reviewed-help").with("indicator", id.text()))
    }));
}

/// The indicators that reviews read; nothing when there is no review, or one that reads all.
fn read(evaluation: &Evaluation) -> Option<HashSet<&str>> {
    let reads_all = evaluation.reviews.iter().any(|review| review.indicators.is_empty());
    let read = evaluation.reviews.iter().flat_map(|review| &review.indicators).map(|id| id.text()).collect();
    (!reads_all && !evaluation.reviews.is_empty()).then_some(read)
}
