//! A charter gives the persons helped a seat in a body, or says what stands in for it. In a programme of réussite
//! éducative, the rule on the seats of parents says so (row B8-04).
//!
//! Basis: seed 2 (users at the heart of local governance), row C106.

use crate::check::beneficiaries::{Voice, voice};
use crate::check::commitments::shared;
use crate::check::programme::is_programme;
use crate::check::rule::*;
use crate::model::{Form, Kind, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_PLACE, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C106"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    // With the population, a seat is wanted, and its absence is told by a rule of its own.
    if given(&case.partnership.form) == Some(&Form::WithPopulation) || is_programme(case) {
        return;
    }
    let (Some(charter), Voice::Nothing(written)) = (shared(case, &[Kind::Charter]), voice(case)) else { return };
    let message = Message::new("beneficiaries-without-place").with("document", charter.id.text());
    let fault = Finding::at(written.unwrap_or(charter.kind.at), message).of_document(charter.id.text());
    findings.push(fault.help(Message::new("beneficiaries-without-place-help")).owed());
}
