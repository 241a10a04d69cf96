//! A partnership with the population gives it a seat, or has it as a partner: something that stands in for a seat is not
//! enough here.
//!
//! Basis: seed 4 (partnership with the populations), row C87.

use crate::check::beneficiaries::{Voice, voice};
use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::model::Form;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNREPRESENTED, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C87"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(form) = case.partnership.form.as_ref().filter(|form| form.given() == Some(&Form::WithPopulation)) else {
        return;
    };
    let is_heard = !matches!(voice(case), Voice::Nothing(_) | Voice::Alternative);
    if is_heard || shared(case, COMMITMENTS).is_none() {
        return;
    }
    let fault = Finding::at(form.at, Message::new("population-unrepresented"));
    findings.push(fault.help(Message::new("population-unrepresented-help")).owed());
}
