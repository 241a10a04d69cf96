//! When a partnership pays for ordinary law all the same, and says why, it names the partner who should pay: otherwise the
//! exception lasts. In a programme of réussite éducative, the rule on such programmes says so (row B8-03).
//!
//! Basis: seed 1 (the programme does not replace ordinary law), row C101.

use crate::check::ordinary_law::borne_by_partnership;
use crate::check::rule::*;
use crate::model::{BudgetLine, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ORDINARY_PAYER, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C101"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let explained = borne_by_partnership(case).into_iter().filter(|line| given(&line.justification).is_some());
    findings.extend(explained.filter_map(|line| without_payer(case, line)));
}

fn without_payer(case: &Case<'_>, line: &BudgetLine) -> Option<Finding> {
    let message = Message::new("ordinary-law-without-payer").with("label", &**line.label.given()?);
    let place = line.ordinary_law.as_ref()?.at;
    let fault = Finding::at(place, message).help(Message::new("ordinary-law-without-payer-help"));
    case.lacks(line.at, "partner").then(|| fault.owed())
}
