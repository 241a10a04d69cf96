//! The need and the diagnosis are no older than three years when a text rests on them: figures age, and so does what
//! the partners agreed on.
//!
//! Basis: seeds 0 and 2 (coherence with observed needs, shared diagnosis); rows C47 and C48.

use chrono::NaiveDate;

use crate::check::commitments::TEXTS;
use crate::check::rule::*;
use crate::model::{Document, Field, values::Date};
use crate::schedule::{Duration, DurationUnit, add, day};

/// The rule.
pub const RULE: Rule = Rule::new(codes::STALE_NEED, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "methode-unccas"])
    .rows(&["C47", "C48"]);

/// For how many years an observation serves (row C47).
const YEARS: u32 = 3;

fn run(case: &Case<'_>, findings: &mut Findings) {
    let need = case.partnership.need.as_ref().and_then(|need| need.date.as_ref());
    let diagnosis = case.partnership.diagnosis.as_ref().and_then(|diagnosis| diagnosis.date.as_ref());
    findings.extend(need.and_then(|date| aged(case, "need", date)));
    findings.extend(diagnosis.and_then(|date| aged(case, "diagnosis", date)));
    if let Some(undated) = case.partnership.need.as_ref().filter(|need| case.lacks(need.at, "date")) {
        let place = case.key(case.partnership.at, "need").unwrap_or(undated.at);
        findings.cannot_tell(place, Message::new("need-out-of-date-unknown"), None);
    }
}

/// The day of signature, or the one by which a text is judged until then. The start of a term may be far ahead.
fn own_date(document: &Document) -> Option<NaiveDate> {
    day(&document.signed_on).or_else(|| day(&document.as_of))
}

fn aged(case: &Case<'_>, what: &'static str, date: &Field<Date>) -> Option<Finding> {
    let observed = date.given()?.day();
    let limit = add(observed, Duration::new(YEARS, DurationUnit::Year))?;
    let text = case.documents(TEXTS).find(|document| own_date(document).is_some_and(|day| limit < day))?;
    let message = Message::new("need-out-of-date")
        .with("what", what)
        .with("date", observed)
        .with("document", text.id.text());
    let finding = Finding::at(date.at, message).related(text.kind.at, Message::new("need-out-of-date-document"));
    Some(finding.help(Message::new("need-out-of-date-help")))
}
