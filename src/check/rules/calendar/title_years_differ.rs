//! The years that a title or the name of a period announces are those of the term.
//!
//! Only spans of years count (« 2027-2029 », « 2027 à 2029 »), and not those of another scheme in which the title says that
//! it takes part. A deliberation announces the years of the text that it approves.
//!
//! Basis: one fact, one value.

use chrono::Datelike;

use crate::check::rule::*;
use crate::check::years::{announced, labelled};
use crate::model::{Document, Optional, Partnership, Term, Text, given};
use crate::schedule::{Bounds, term_end, term_of};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::TITLE_YEARS, Severity::Warning, Family::Calendar, run).basis(&["coherence"]).rows(&["B11-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let title = Some(partnership.title.clone());
    findings.extend(partnership.term.as_ref().and_then(|term| differing("title", &title, announced, term)));
    for document in &partnership.documents {
        let term = term_of(approved(document, partnership), partnership);
        let finding = term.and_then(|term| differing("title", &document.title, announced, term));
        findings.extend(finding.map(|finding| finding.of_document(document.id.text())));
    }
    findings.extend(case.terms().filter_map(|term| differing("label", &term.label, labelled, term)));
}

/// The document that a deliberation approves, else the document itself.
fn approved<'a>(document: &'a Document, partnership: &'a Partnership) -> &'a Document {
    let id = given(&document.approves).map(|id| &**id);
    let found = id.and_then(|id| partnership.documents.iter().find(|other| other.id.text() == id));
    found.unwrap_or(document)
}

fn differing(
    what: &'static str,
    field: &Optional<Text>,
    years: fn(&str) -> Option<(i32, i32)>,
    term: &Term,
) -> Option<Finding> {
    let field = field.as_ref()?;
    let (first, last) = years(field.given()?)?;
    let Bounds { start, end } = Bounds::of(term);
    let (start, end) = (start.map(|day| day.year()), end.map(|day| day.year()));
    // An end and a length that disagree are told by their own rule (P0602).
    let computed = given(&term.start).zip(given(&term.duration)).and_then(|(day, length)| term_end(day.day(), *length));
    if computed.zip(given(&term.end)).is_some_and(|(computed, end)| computed != end.day()) {
        return None;
    }
    let agrees = start.is_none_or(|year| year == first) && end.is_none_or(|year| year == last);
    if agrees {
        return None;
    }
    let said = |year: Option<i32>| year.map_or_else(|| "…".to_owned(), |year| year.to_string());
    let message = Message::new("title-years-differ")
        .with("what", what)
        .with("years", format!("{first}-{last}"))
        .with("start", said(start))
        .with("end", said(end));
    let finding = Finding::at(field.at, message);
    let place = term.end.as_ref().map(|end| end.at).or_else(|| term.duration.as_ref().map(|length| length.at));
    let finding = place
        .into_iter()
        .fold(finding, |finding, place| finding.related(place, Message::new("title-years-differ-term")));
    Some(finding.help(Message::new("title-years-differ-help")))
}
