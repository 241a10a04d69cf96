//! An expense that ordinary law should bear (care, child protection, prevention) is paid by a partnership only for a
//! reason that is written. In a programme of réussite éducative, the rule on such programmes says so (row B8-03).
//!
//! Basis: seed 1 (the programme does not replace ordinary law), row C101.

use crate::check::ordinary_law::borne_by_partnership;
use crate::check::rule::*;
use crate::model::BudgetLine;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ORDINARY_REASON, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C101"])
    .phase(Phase::Operational)
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(borne_by_partnership(case).into_iter().filter_map(|line| unexplained(case, line)));
}

fn unexplained(case: &Case<'_>, line: &BudgetLine) -> Option<Finding> {
    let message = Message::new("ordinary-law-paid-without-reason").with("label", &**line.label.given()?);
    let place = line.ordinary_law.as_ref()?.at;
    let fault = Finding::at(place, message).help(Message::new("ordinary-law-paid-without-reason-help"));
    case.lacks(line.at, "justification").then(|| fault.owed())
}
