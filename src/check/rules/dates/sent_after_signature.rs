//! A deliberation is transmitted and published the day before the signature at the latest, so that it can be executed
//! when the agreement is signed.
//!
//! One finding a signature. A warning: late transmission is irregular but does not by itself set the agreement aside (CE Ass., 28 December 2009,
//! *Béziers I*). The deliberation itself is transmitted after it is signed: the rule passes over it.
//!
//! Basis: CGCT, art. L. 2131-1.

use chrono::NaiveDate;

use crate::check::case::{is_kind, number_of};
use crate::check::rule::*;
use crate::check::{Case, Decision};
use crate::model::values::Date;
use crate::model::{Document, Field, Kind};
use crate::source::{Span, codes};

/// So many decisions are shown with one signature.
const SHOWN: usize = 10;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SENT_LATE, Severity::Warning, Family::Dates, run)
    .basis(&["cgct-l2131-1", "ce-1989-01-20", "ta-montpellier-2002-11-07", "ce-2009-12-28", "cass-2018-01-31"])
    .rows(&["B5-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (document, signed, place) in case.signed().filter(|(document, ..)| !is_kind(document, &[Kind::Deliberation])) {
        let mut late = case.decisions(document).filter_map(|decision| Some((decision, late(&decision, signed)?)));
        if let Some((decision, (deed, sent))) = late.next() {
            let fault = told(document, signed, place, &decision, deed, sent);
            findings.push(late.take(SHOWN).fold(fault, |fault, (_, (_, sent))| fault.related(sent.at, date())));
        }
    }
}

fn date() -> Message {
    Message::new("sent-after-signature-date")
}

/// What was done too late; a deliberation taken after the signature is told by its own rule.
fn late<'a>(decision: &Decision<'a>, signed: NaiveDate) -> Option<(&'static str, &'a Field<Date>)> {
    if decision.dates.iter().filter_map(|date| date.given()).any(|date| signed < date.day()) {
        return None;
    }
    let is_late = |field: &&Field<Date>| field.given().is_some_and(|date| signed <= date.day());
    let transmitted = decision.transmitted.as_ref().filter(is_late).map(|field| ("transmitted", field));
    transmitted.or_else(|| decision.published.as_ref().filter(is_late).map(|field| ("published", field)))
}

fn told(
    document: &Document,
    signed: NaiveDate,
    place: Span,
    decision: &Decision<'_>,
    deed: &'static str,
    sent: &Field<Date>,
) -> Finding {
    let message = Message::new("sent-after-signature")
        .with("document", document.id.text())
        .with("signed", signed)
        .with("deed", deed)
        .with("number", number_of(decision))
        .with("date", sent.given().map_or(signed, |date| date.day()));
    let fault = Finding::at(place, message);
    let fault = fault.related(sent.at, date());
    let fault = fault.help(Message::new("sent-after-signature-help"));
    fault.of_document(document.id.text())
}
