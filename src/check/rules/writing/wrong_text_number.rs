//! The number of a law and its date name one text: « loi n° 2000-231 du 12 avril 2000 » names none, and who looks it up
//! finds another or nothing. A number near that of the register is corrected where the date confirms it.
//!
//! The register (`law/texts.yaml`) is not complete: a number that it does not know, and that is near none, is left alone
//! unless its own year contradicts its date.
//!
//! Basis: consistency with the Journal officiel.

use chrono::{Datelike, NaiveDate};

use crate::check::law_citations::{Citation, DATED, NUMBERED, in_french, short_number};
use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, corrected, spelled};
use crate::law::{LegalText, texts, texts_of_day};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::WRONG_TEXT_NUMBER, Severity::Warning, Family::Writing, run).basis(&["coherence"]).rows(&["B13"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &NUMBERED) {
        if let Some(citation) = Citation::of(&found) {
            findings.extend(of_citation(case, &found, &citation));
        }
    }
    for found in spelled(case, &DATED) {
        findings.extend(Citation::of(&found).and_then(|citation| of_date_alone(case, &found, &citation)));
    }
}

/// « loi du 1er juillet 1091 »: no text of the register is of this day, and one is of the same day of a year that is one slip
/// of the hand away.
fn of_date_alone(case: &Case<'_>, found: &Spelled<'_>, citation: &Citation<'_>) -> Option<Finding> {
    let cited = citation.date.filter(|cited| texts_of_day(citation.kind, *cited).next().is_none())?;
    let is_near = |text: &&LegalText| {
        text.kind == citation.kind && text.date.is_some_and(|day| is_same_day_of_near_year(day, cited))
    };
    let mut near = texts().iter().filter(is_near);
    let text = near.next().filter(|_| near.next().is_none())?;
    let right = text.date.map(in_french).unwrap_or_default();
    let place = found.place_of("day").unwrap_or_else(|| found.place());
    let message = Message::new("wrong-text-number-day").with("kind", citation.kind.french()).with("day", cited);
    let help = Message::new("wrong-text-number-day-help").with("right", right.as_str()).with("title", text.title.as_str());
    let finding = Finding::at(place, message).help(help);
    // The laws that are cited are of after 1789; of a later day one may exist that the register does not know.
    Some(if cited.year() < 1789 { corrected(case, finding, place, right) } else { finding.at_most(Severity::Information) })
}

fn is_same_day_of_near_year(one: NaiveDate, other: NaiveDate) -> bool {
    let is_same_day = (one.day(), one.month()) == (other.day(), other.month());
    is_same_day && strsim::osa_distance(&one.year().to_string(), &other.year().to_string()) == 1
}

fn of_citation(case: &Case<'_>, found: &Spelled<'_>, citation: &Citation<'_>) -> Option<Finding> {
    let Some(text) = citation.nearest().or_else(|| citation.of_its_day()) else { return other_year(found, citation) };
    let day = text.date?;
    match (citation.is_number_of(text), citation.date) {
        (true, Some(cited)) if cited != day => Some(wrong_date(case, found, citation, text, cited)),
        (false, Some(cited)) if cited == day => Some(wrong_number(case, found, citation, text)),
        (false, None) if is_swap(citation.number, short_number(text)) => Some(perhaps(found, citation, text)),
        (false, Some(_)) => other_year(found, citation),
        (_, None) | (true, _) => None,
    }
}

/// The date is that of a text whose number is near.
fn wrong_number(case: &Case<'_>, found: &Spelled<'_>, citation: &Citation<'_>, text: &LegalText) -> Finding {
    let place = found.place_of("number").unwrap_or_else(|| found.place());
    let right = short_number(text);
    let message = Message::new("wrong-text-number")
        .with("kind", citation.kind.french())
        .with("number", citation.number)
        .with("day", found.group("day"));
    let help = Message::new("wrong-text-number-help")
        .with("kind", citation.kind.french())
        .with("number", right)
        .with("title", text.title.as_str());
    corrected(case, Finding::at(place, message).help(help), place, right)
}

/// The number is that of a text of another day.
fn wrong_date(
    case: &Case<'_>,
    found: &Spelled<'_>,
    citation: &Citation<'_>,
    text: &LegalText,
    cited: NaiveDate,
) -> Finding {
    let place = found.place_of("day").unwrap_or_else(|| found.place());
    let right = text.date.map(in_french).unwrap_or_default();
    let message = Message::new("wrong-text-number-date")
        .with("kind", citation.kind.french())
        .with("number", citation.number)
        .with("day", found.group("day"))
        .with("right", right.as_str());
    let help = Message::new("wrong-text-number-date-help")
        .with("number", short_number(text))
        .with("right", right.as_str())
        .with("title", text.title.as_str());
    let finding = Finding::at(place, message).help(help);
    // The day may be right, and the number that of another text.
    let is_sure = texts_of_day(citation.kind, cited).next().is_none();
    if is_sure { corrected(case, finding, place, right) } else { finding }
}

/// Two digits exchanged: a number that differs by one digit is too often that of another law.
fn is_swap(written: &str, known: &str) -> bool {
    strsim::hamming(written, known) == Ok(2) && strsim::osa_distance(written, known) == 1
}

/// Without a date nothing confirms that the near text was meant.
fn perhaps(found: &Spelled<'_>, citation: &Citation<'_>, text: &LegalText) -> Finding {
    let place = found.place_of("number").unwrap_or_else(|| found.place());
    let message =
        Message::new("wrong-text-number-perhaps").with("kind", citation.kind.french()).with("number", citation.number);
    let help = Message::new("wrong-text-number-help")
        .with("kind", citation.kind.french())
        .with("number", short_number(text))
        .with("title", text.title.as_str());
    Finding::at(place, message).help(help).at_most(Severity::Information)
}

/// A law of 2005 is not dated of 2006: its number begins with the year of its date.
fn other_year(found: &Spelled<'_>, citation: &Citation<'_>) -> Option<Finding> {
    let (year, cited) = (citation.year()?, citation.date?);
    if year == cited.year() {
        return None;
    }
    let message = Message::new("wrong-text-number-year")
        .with("kind", citation.kind.french())
        .with("number", citation.number)
        .with("day", found.group("day"));
    Some(Finding::at(found.place(), message).help(Message::new("wrong-text-number-year-help")))
}
