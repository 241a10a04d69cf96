//! When a programme pays for ordinary law all the same, and says why, it names the partner who should pay: otherwise the
//! exception lasts.
//!
//! Basis: seed 1 (the programme does not replace ordinary law), row C101; instruction du 10 octobre 2016 (row B8-03).

use crate::check::rule::*;
use crate::model::{BudgetLine, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ORDINARY_PAYER, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "instruction-2016-10-10"])
    .rows(&["C101", "B8-03"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let lines = financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges);
    findings.extend(lines.filter(|line| is_justified(line)).filter_map(|line| without_payer(case, line)));
}

/// An expense of ordinary law, with its reason.
fn is_justified(line: &BudgetLine) -> bool {
    given(&line.ordinary_law).is_some_and(|flag| flag.is_yes()) && given(&line.justification).is_some()
}

fn without_payer(case: &Case<'_>, line: &BudgetLine) -> Option<Finding> {
    let message = Message::new("ordinary-law-without-payer").with("label", &**line.label.given()?);
    let place = line.ordinary_law.as_ref()?.at;
    let fault = Finding::at(place, message).help(Message::new("ordinary-law-without-payer-help"));
    case.lacks(line.at, "partner").then(|| fault.owed())
}
