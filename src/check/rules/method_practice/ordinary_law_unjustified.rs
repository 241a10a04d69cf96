//! An expense that ordinary law should bear (care, child protection, prevention) is paid by a programme only for a reason
//! that is written.
//!
//! Basis: seed 1 (the programme does not replace ordinary law), row C101; instruction du 10 octobre 2016 (row B8-03).

use crate::check::rule::*;
use crate::model::{BudgetLine, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ORDINARY_REASON, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "instruction-2016-10-10"])
    .rows(&["C101", "B8-03"])
    .phase(Phase::Operational)
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let lines = financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges);
    findings.extend(lines.filter(|line| is_of_ordinary_law(line)).filter_map(|line| unjustified(case, line)));
}

fn is_of_ordinary_law(line: &BudgetLine) -> bool {
    given(&line.ordinary_law).is_some_and(|flag| flag.is_yes())
}

fn unjustified(case: &Case<'_>, line: &BudgetLine) -> Option<Finding> {
    let message = Message::new("ordinary-law-unjustified").with("label", &**line.label.given()?);
    let place = line.ordinary_law.as_ref()?.at;
    let fault = Finding::at(place, message).help(Message::new("ordinary-law-unjustified-help"));
    case.lacks(line.at, "justification").then(|| fault.owed())
}
