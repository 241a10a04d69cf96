//! A date that prose gives to a fact of the data is its date: a deliberation cited by its number bears the day on which it was
//! taken, and « la convention est conclue du … au … », « prend fin le … » the days of its term.
//!
//! Basis: consistency, after published conventions.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

use crate::check::law_citations::{day, in_french};
use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, spelled};
use crate::model::values::Date;
use crate::model::{Field, Optional, Text};
use crate::schedule::span_of;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PROSE_DATE, Severity::Warning, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"]);

/// « la délibération n° 2026-38 du 11 juin 2026 », « délibération du conseil municipal n° 2026-38 du 11 juin 2026 ».
static DELIBERATION: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\bdélibération (?:du [\p{{L}}' -]{{3,40}}? )?n ?[°º] ?(?P<number>[\w./-]*\w),? (?:du|en date du|prise le) (?P<day>{})",
        day()
    ))
});

/// « la présente convention est conclue du 1er septembre 2026 au 31 août 2029 ».
static TERM: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\bprésente convention (?:[\p{{L}}']+ ){{0,4}}(?:conclue|effet|établie|applique|court|étend)[^.;\d\n]{{0,60}}?(?:du|à compter du) (?P<start>{d})(?:,? et)? (?:au|jusqu'au) (?P<end>{d})",
        d = day()
    ))
});

/// « la délibération du conseil municipal du 11 juin 2026 », without a number.
static UNNUMBERED: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\bdélibération (?:(?:du|de la|des) [\p{{L}}' -]{{3,40}}?,? )?(?:du|en date du|prise le|adoptée le) (?P<day>{})",
        day()
    ))
});

/// « la présente convention est conclue pour trois ans, jusqu'au 31 août 2029 », « elle prend effet le 1er septembre 2026 ».
static BOUND: LazyLock<Words> = LazyLock::new(|| {
    let (d, of) = (day(), r"(?:présente (?:convention|charte)|la (?:convention|charte)|le (?:présent )?partenariat)");
    words(&format!(
        r"(?i)\b{of} (?:(?:(?:est|court|dure|s'applique|s'étend|reste)\b[^.;\d\n]{{0,80}}?jusqu'au|(?:prend|prendra) fin (?:le|au)|expire(?:ra)? le|s'achève(?:ra)? le|se termine(?:ra)? le|(?:arrive|vient) à (?:échéance|son terme) le) (?P<end>{d})|(?:prend|prendra|entre|entrera) (?:effet|en vigueur) (?:le|au|à compter du|à partir du) (?P<start>{d}))"
    ))
});

/// A decision: its days, and where the first stands.
type Known = (Vec<NaiveDate>, Span);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let decisions = decisions(case);
    findings.extend(spelled(case, &DELIBERATION).filter_map(|found| of_decision(&found, &decisions)));
    findings.extend(spelled(case, &UNNUMBERED).filter_map(|found| of_decision_without_number(case, &found, &decisions)));
    let terms: Vec<(NaiveDate, NaiveDate, Span)> =
        case.terms().filter_map(|term| span_of(term).map(|span| (span.start, span.end, term.at))).collect();
    let of_both: Vec<Finding> = spelled(case, &TERM).filter_map(|found| of_term(&found, &terms)).collect();
    if of_both.is_empty() {
        findings.extend(spelled(case, &BOUND).filter_map(|found| of_bound(&found, &terms)));
    }
    findings.extend(of_both);
}

/// The decisions of partners and documents by their number; a number that two of them bear has the days of both.
fn decisions(case: &Case<'_>) -> HashMap<String, Known> {
    let mut known: HashMap<String, Known> = HashMap::new();
    let mut take = |number: &Optional<Text>, dates: &[Field<Date>]| {
        let (Some(number), Some(first)) = (number.as_ref().and_then(|number| number.given()), dates.first()) else {
            return;
        };
        let days = dates.iter().filter_map(|date| date.given()).map(|date| date.day());
        known.entry(number.to_lowercase()).or_insert_with(|| (Vec::new(), first.at)).0.extend(days);
    };
    for partner in &case.partnership.partners {
        partner.authority.iter().for_each(|one| take(&one.deliberation, &one.dates));
    }
    for document in &case.partnership.documents {
        document.authority.iter().for_each(|one| take(&one.deliberation, &one.dates));
    }
    known
}

fn of_decision(found: &Spelled<'_>, decisions: &HashMap<String, Known>) -> Option<Finding> {
    let number = found.group("number").to_lowercase();
    let Some((days, at)) = decisions.get(&number) else { return of_other_number(found, &number, decisions) };
    let cited = Date::in_french(found.group("day")).filter(|cited| !days.contains(cited))?;
    let message = Message::new("date-differs-in-prose")
        .with("number", found.group("number"))
        .with("cited", in_french(cited))
        .with("stated", in_french(*days.first()?));
    let finding =
        Finding::at(found.place_of("day")?, message).related(*at, Message::new("date-differs-in-prose-stated"));
    Some(finding.help(Message::new("date-differs-in-prose-help")))
}

/// A number that no decision bears, with the day of one whose number is one slip of the hand away.
fn of_other_number(found: &Spelled<'_>, number: &str, decisions: &HashMap<String, Known>) -> Option<Finding> {
    let cited = Date::in_french(found.group("day"))?;
    let is_meant = |(known, (days, _)): &(&String, &Known)| {
        days.contains(&cited) && strsim::osa_distance(known, number) <= 2 && known.len().abs_diff(number.len()) <= 1
    };
    let (known, (_, at)) = decisions.iter().filter(is_meant).min_by_key(|(known, _)| known.as_str())?;
    let message = Message::new("date-differs-in-prose-number")
        .with("number", found.group("number"))
        .with("cited", in_french(cited))
        .with("stated", known.as_str());
    let place = found.place_of("number")?;
    let finding = Finding::at(place, message).related(*at, Message::new("date-differs-in-prose-number-stated"));
    Some(finding.help(Message::new("date-differs-in-prose-number-help")))
}

/// Without a number, only a day near that of one decision, which stands nowhere in the data, is told.
fn of_decision_without_number(
    case: &Case<'_>,
    found: &Spelled<'_>,
    decisions: &HashMap<String, Known>,
) -> Option<Finding> {
    let cited = Date::in_french(found.group("day"))?;
    if case.written(&cited.to_string()).is_some() {
        return None;
    }
    let days = decisions.iter().flat_map(|(number, (days, at))| days.iter().map(move |day| (*day, number, *at)));
    let (stated, number, at) = days
        .filter(|(day, ..)| is_slip(*day, cited))
        .min_by_key(|(day, number, at)| ((*day - cited).num_days().abs(), *at, *number))?;
    let message = Message::new("date-differs-in-prose")
        .with("number", number.as_str())
        .with("cited", in_french(cited))
        .with("stated", in_french(stated));
    let finding = Finding::at(found.place_of("day")?, message).related(at, Message::new("date-differs-in-prose-stated"));
    Some(finding.help(Message::new("date-differs-in-prose-help")))
}

/// Whether two days differ in one of day, month and year.
fn is_slip(one: NaiveDate, other: NaiveDate) -> bool {
    let same = [one.day() == other.day(), one.month() == other.month(), one.year() == other.year()];
    same.into_iter().filter(|same| *same).count() == 2 && (one.year() - other.year()).abs() <= 1
}

/// One bound alone: the term of no document begins or ends there.
fn of_bound(found: &Spelled<'_>, terms: &[(NaiveDate, NaiveDate, Span)]) -> Option<Finding> {
    let group = if found.group("end").is_empty() { "start" } else { "end" };
    let cited = Date::in_french(found.group(group))?;
    let bound = |term: &(NaiveDate, NaiveDate, Span)| if group == "end" { term.1 } else { term.0 };
    if terms.iter().any(|term| bound(term) == cited) {
        return None;
    }
    let first = terms.first()?;
    let message = Message::new("date-differs-in-prose-term")
        .with("bound", group)
        .with("cited", in_french(cited))
        .with("stated", in_french(bound(first)));
    let finding =
        Finding::at(found.place_of(group)?, message).related(first.2, Message::new("date-differs-in-prose-stated"));
    Some(finding.help(Message::new("date-differs-in-prose-help")))
}

/// Half of the term is right, so that it is meant, and the other half is not.
fn of_term(found: &Spelled<'_>, terms: &[(NaiveDate, NaiveDate, Span)]) -> Option<Finding> {
    let (start, end) = (Date::in_french(found.group("start"))?, Date::in_french(found.group("end"))?);
    if terms.iter().any(|term| (term.0, term.1) == (start, end)) {
        return None;
    }
    let (right, at) = terms.iter().find_map(|(first, last, at)| {
        let other = if *first == start { Some(*last) } else { (*last == end).then_some(*first) };
        other.map(|right| (right, *at))
    })?;
    let is_end = terms.iter().any(|term| term.0 == start);
    let (group, cited) = if is_end { ("end", end) } else { ("start", start) };
    let message = Message::new("date-differs-in-prose-term")
        .with("bound", group)
        .with("cited", in_french(cited))
        .with("stated", in_french(right));
    let finding =
        Finding::at(found.place_of(group)?, message).related(at, Message::new("date-differs-in-prose-stated"));
    Some(finding.help(Message::new("date-differs-in-prose-help")))
}
