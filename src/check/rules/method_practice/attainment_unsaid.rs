//! A review says how far each objective was reached before it decides about it, in one word or in its own words.
//!
//! Basis: seed 3 (first objectives evaluated again before new ones are set), row C121.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ATTAINMENT, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C121"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let reports = case.partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reports);
    let results = reports.flat_map(|report| &report.results);
    let unsaid = results.filter(|result| result.reached.is_none() && case.lacks(result.at, "finding"));
    findings.extend(unsaid.map(|result| {
        let message = Message::new("attainment-unsaid").with("objective", result.objective.text());
        Finding::at(result.objective.at, message).help(Message::new("attainment-unsaid-help")).owed()
    }));
}
