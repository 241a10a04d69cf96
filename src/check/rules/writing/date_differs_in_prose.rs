//! A date that prose gives to a fact of the data is its date: a deliberation cited by its number bears the day on which it was
//! taken, and « la convention est conclue du … au … » the days of its term.
//!
//! Basis: consistency, after published conventions.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::NaiveDate;

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

/// A decision: its days, and where the first stands.
type Known = (Vec<NaiveDate>, Span);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let decisions = decisions(case);
    findings.extend(spelled(case, &DELIBERATION).filter_map(|found| of_decision(&found, &decisions)));
    let terms: Vec<(NaiveDate, NaiveDate, Span)> =
        case.terms().filter_map(|term| span_of(term).map(|span| (span.start, span.end, term.at))).collect();
    findings.extend(spelled(case, &TERM).filter_map(|found| of_term(&found, &terms)));
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
    let (days, at) = decisions.get(&found.group("number").to_lowercase())?;
    let cited = Date::in_french(found.group("day")).filter(|cited| !days.contains(cited))?;
    let message = Message::new("date-differs-in-prose")
        .with("number", found.group("number"))
        .with("cited", in_french(cited))
        .with("stated", in_french(*days.first()?));
    let finding =
        Finding::at(found.place_of("day")?, message).related(*at, Message::new("date-differs-in-prose-stated"));
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
