//! Beside a seat, the persons helped take part by some form and at some rhythm that the text says.
//!
//! Basis: seed 2 (participation, access to social usefulness), row C108. How they were heard in the political phase is
//! another finding (row C56).

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;
use crate::model::Policy;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_PARTICIPATION, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C108"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(governance) = &case.partnership.governance else { return };
    let Some(beneficiaries) = &governance.beneficiaries else { return };
    if shared(case, FOUNDING).is_none() || !case.lacks(beneficiaries.at, "participation") || is_asked_elsewhere(case) {
        return;
    }
    let place = case.key(governance.at, "beneficiaries").unwrap_or(beneficiaries.at);
    let fault = Finding::at(place, Message::new("participation-unsaid"));
    findings.push(fault.help(Message::new("participation-unsaid-help")).owed());
}

/// Whether the political phase says, or is asked by another rule to say, how the persons helped were heard.
fn is_asked_elsewhere(case: &Case<'_>) -> bool {
    let decides = |policy: &Policy| !policy.priorities.is_empty() || !policy.decisions.is_empty();
    case.partnership.policy.as_ref().is_some_and(decides)
}
