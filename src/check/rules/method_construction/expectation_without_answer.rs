//! What a partner expects of another has its answer: an expectation out of proportion that nobody corrects breaks a
//! partnership.
//!
//! Basis: seed 4 (know what one may expect of a partner), row C85.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ANSWER, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C85"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let expectations = case.partnership.expectations.iter().filter(|one| case.lacks(one.at, "answer"));
    findings.extend(expectations.map(|one| {
        let message =
            Message::new("expectation-without-answer").with("by", one.by.text()).with("towards", one.towards.text());
        Finding::at(one.subject.at, message).help(Message::new("expectation-without-answer-help")).owed()
    }));
}
