//! A support agreement of one year that is meant to be renewed answers a lasting need: several years would serve it.
//!
//! Basis: seed 0 (multi-year conventions); row C57, and the pain of yearly subsidies repeated.

use crate::check::commitments::SUPPORT;
use crate::check::rule::*;
use crate::model::{Document, RenewalMode, Term};
use crate::schedule::{Duration, DurationUnit, span_of, term_end, term_of};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::YEARLY_TERM, Severity::Information, Family::Method, run)
    .basis(&["methode-pep", "circ-5811-sg"])
    .rows(&["C57", "C105"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(renewal) = &case.partnership.renewal else { return };
    let is_expected = renewal.mode.given().is_some_and(|mode| *mode != RenewalMode::None);
    let yearly = |document: &&Document| term_of(document, case.partnership).is_some_and(is_of_a_year);
    let Some(agreement) = case.documents(SUPPORT).find(yearly).filter(|_| is_expected) else { return };
    let Some(place) = term_of(agreement, case.partnership).and_then(place_of) else { return };
    let message = Message::new("yearly-term-renewed").with("document", agreement.id.text());
    let finding = Finding::at(place, message).related(renewal.mode.at, Message::new("yearly-term-renewed-mode"));
    findings.push(finding.help(Message::new("yearly-term-renewed-help")).of_document(agreement.id.text()));
}

/// Whether a term of known days lasts a year at most.
fn is_of_a_year(term: &Term) -> bool {
    let year = Duration::new(1, DurationUnit::Year);
    span_of(term).is_some_and(|span| term_end(span.start, year).is_some_and(|end| span.end <= end))
}

fn place_of(term: &Term) -> Option<Span> {
    let duration = term.duration.as_ref().map(|field| field.at);
    duration.or_else(|| term.end.as_ref().map(|field| field.at))
}
