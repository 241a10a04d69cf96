//! Who signs by delegation holds it on the day of the signature: it is not given later, and has not lapsed.
//!
//! A deliberation is signed by who chairs the sitting: the rule passes over it.
//!
//! Basis: CGCT, art. L. 2122-18 and L. 2122-19; CASF, art. R. 123-23; C. civ., art. 1156.

use chrono::NaiveDate;

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::model::values::Date;
use crate::model::{Delegation, Document, Kind, Optional};
use crate::schedule::day;
use crate::source::{Span, codes};

/// So many delegations are shown with one signature.
const SHOWN: usize = 10;

/// The rule.
pub const RULE: Rule = Rule::new(codes::DELEGATION, Severity::Error, Family::Dates, run)
    .basis(&["cgct-l2122-18", "cgct-l2122-19", "casf-r123-23", "c-civ-1156"])
    .rows(&["B5-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (document, signed, place) in case.signed().filter(|(document, ..)| !is_kind(document, &[Kind::Deliberation])) {
        let signatories = case.parties(document).flat_map(|partner| &partner.signatories);
        let delegations = signatories.filter_map(|signatory| signatory.delegation.as_ref());
        let mut wrong = delegations.filter_map(|delegation| not_in_force(delegation, signed));
        if let Some(first) = wrong.next() {
            let fault = told(document, signed, place, &first);
            findings.push(wrong.take(SHOWN).fold(fault, |fault, limit| fault.related(limit.at, limit.shown())));
        }
    }
}

/// The day that keeps a delegation from being in force.
struct Limit {
    how: &'static str,
    day: NaiveDate,
    at: Span,
}

impl Limit {
    fn shown(&self) -> Message {
        Message::new("delegation-not-in-force-limit").with("case", self.how)
    }
}

fn not_in_force(delegation: &Delegation, signed: NaiveDate) -> Option<Limit> {
    let limit = |how, field: &Optional<Date>| Some(Limit { how, day: day(field)?, at: field.as_ref()?.at });
    let lapsed = limit("lapsed", &delegation.until).filter(|until| until.day < signed);
    lapsed.or_else(|| limit("later", &delegation.date).filter(|date| signed < date.day))
}

fn told(document: &Document, signed: NaiveDate, place: Span, limit: &Limit) -> Finding {
    let message = Message::new("delegation-not-in-force")
        .with("document", document.id.text())
        .with("signed", signed)
        .with("case", limit.how)
        .with("limit", limit.day);
    let fault = Finding::at(place, message).related(limit.at, limit.shown());
    fault.help(Message::new("delegation-not-in-force-help")).of_document(document.id.text())
}
