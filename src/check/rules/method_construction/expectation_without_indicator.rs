//! An expectation is measured by an indicator: the evaluation compares what was done with what was agreed.
//!
//! Basis: seed 4 (limited space-time, measured against agreed expectations), row C123.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNMEASURED, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C123"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let expectations = case.partnership.expectations.iter().filter(|one| case.lacks(one.at, "indicator"));
    findings.extend(expectations.map(|one| {
        let finding = Finding::at(one.subject.at, Message::new("expectation-without-indicator"));
        finding.help(Message::new("expectation-without-indicator-help")).owed()
    }));
}
