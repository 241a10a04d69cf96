//! A document cites no text that was taken after it: the date of one of them is wrong, or the clause was copied from a newer
//! model.
//!
//! Basis: order of dates.

use chrono::NaiveDate;

use crate::check::law_citations::{Citation, NUMBERED, in_french};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::TEXT_NOT_YET_TAKEN, Severity::Warning, Family::Writing, run)
    .basis(&["ordre-des-dates"])
    .rows(&["B13"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(date) = printed.date() else { return };
    for hit in printed.hits(&NUMBERED) {
        let Some(taken) = taken(hit.words).filter(|taken| *taken > date) else { continue };
        let Some(place) = printed.case.written(hit.words) else { continue };
        let message = Message::new("text-not-yet-taken").with("text", hit.words).with("taken", in_french(taken));
        // Beside the message, so that several documents tell it once.
        let help = Message::new("text-not-yet-taken-help").with("date", in_french(date));
        findings.push(Finding::at(place, message).help(help));
    }
}

/// The day on which a cited text was taken: that of the register, else that of the citation.
fn taken(words: &str) -> Option<NaiveDate> {
    let groups = NUMBERED.captures(words)?;
    let group = |name: &str| groups.name(name).map_or("", |group| group.as_str());
    let citation = Citation::read(group("kind"), group("union"), group("number"), group("day"))?;
    let known = citation.nearest().filter(|text| citation.is_number_of(text)).and_then(|text| text.date);
    known.or(citation.date)
}
