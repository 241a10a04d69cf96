//! A charter, or a programme of réussite éducative, gives the persons helped a seat in a body, or says what stands in for
//! it.
//!
//! Basis: seed 2 (users at the heart of local governance), row C106.

use crate::check::beneficiaries::{Voice, voice};
use crate::check::bound::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::model::{Form, Kind, Scheme, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_PLACE, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C106"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    // With the population, a seat is wanted, and its absence is told by a rule of its own.
    if given(&case.partnership.form) == Some(&Form::WithPopulation) {
        return;
    }
    let (Some((asking, what)), Voice::Nothing(written)) = (asking(case), voice(case)) else { return };
    let message = Message::new("beneficiaries-without-place").with("text", what);
    let fault = Finding::at(written.unwrap_or(asking), message);
    findings.push(fault.help(Message::new("beneficiaries-without-place-help")).owed());
}

/// What asks for a place, and where it is written.
fn asking(case: &Case<'_>) -> Option<(Span, &'static str)> {
    if let Some(charter) = shared(case, &[Kind::Charter]) {
        return Some((charter.kind.at, "charter"));
    }
    let scheme = case.partnership.scheme.as_ref().filter(|scheme| scheme.given() == Some(&Scheme::Pre))?;
    shared(case, COMMITMENTS).map(|_| (scheme.at, "programme"))
}
