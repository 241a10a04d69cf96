//! A number that prose gives to the term, to the notice or to the originals of its document is that of the data: « conclue
//! pour quatre ans » where the term lasts three years promises a year that nobody pays.
//!
//! Only statements are read (« la présente convention est conclue pour … », « préavis de … », « établie en … exemplaires ») ;
//! a notice of other things (premises, staff, meetings) and a length with its renewals are let alone.
//!
//! Basis: consistency, after published conventions.

use crate::check::rule::*;
use crate::check::text::number_words::{self, phrase};
use crate::check::text::printed::Hit;
use crate::model::values::{Duration, DurationUnit};
use crate::model::{Optional, given};
use crate::schedule::{self, span_of, term_end, term_of};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::PROSE_NUMBER, Severity::Warning, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"]);

/// A length for patterns: « trois ans », « 36 mois », « six (6) mois ».
fn length() -> String {
    format!(r"(?P<count>\d{{1,3}}|{})(?: \(\d{{1,3}}\))? (?P<unit>jours?|semaines?|mois|ans?|années?)\b", phrase())
}

static TERM: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:(?:présente|la) (?:convention|charte)|partenariat|durée de la (?:présente )?(?:convention|charte)),? (?:est|a|dure|court|conclue)(?: \p{{L}}+)?(?: (?:une|la|par|sur|pour|de|à|d'une|pour une|pour la|sur une)(?: (?:durée|période)(?: initiale| ferme)? (?:de |d'))?)? ?{}(?P<school> scolaires?| civile?s?| universitaires?)?",
        length()
    ))
});

static NOTICE: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(r"(?i)\bpréavis(?: \p{{L}}+)?(?: \p{{L}}+)? (?:de |d'){}", length()))
});

/// What the notice of other things is about.
static OTHER_NOTICE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:locaux|local|salles?|bail|loyers?|agents?|personnels?|salariée?s?|mise à disposition|occupation|assurances?|police|contrats? (?:de|d')|abonnements?|réunions?|séances?|convoqu|convocation|visites?|contrôles?|grève|matériel)\b",
    )
});

static ORIGINALS: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:(?:faite?|établie?|dressée?|signée?|rédigée?|conclue?)s?\b[^.;\n]* en (?P<made>\d{{1,2}}|{p})(?: \(\d{{1,2}}\))? (?:exemplaires?|originaux)|en (?P<plain>\d{{1,2}}|{p})(?: \(\d{{1,2}}\))? (?:exemplaires originaux|originaux))\b",
        p = phrase()
    ))
});

/// Papers that are made in as many copies as they need, and texts that a sentence recalls.
static OTHER_PAPER: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:état des lieux|inventaires?|procès-verba(?:l|ux)|constats?|attestations?|rappelle|convention du|comptes? rendus?|bilans?|rapports?|conventions? individuelles?)\b",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if let Some((known, at)) = term(printed) {
        findings.extend(printed.hits(&TERM).iter().filter_map(|hit| of_term(hit, known, at)));
    }
    let notices = notices(printed);
    if let Some((first, at)) = notices.first() {
        for hit in printed.hits(&NOTICE).iter().filter(|hit| !OTHER_NOTICE.is_match(hit.sentence)) {
            let Some(written) = length_in(hit, &NOTICE) else { continue };
            if !notices.iter().any(|(known, _)| is_as_long(*known, written)) {
                let stated = Message::new("number-differs-in-prose-notice")
                    .with("count", u64::from(first.count))
                    .with("unit", first.unit.spelling());
                findings.push(differs(hit, stated, *at));
            }
        }
    }
    if let Some(field) = &printed.entry.originals
        && let Some(originals) = field.given()
    {
        let stated = u64::from(originals.get());
        for hit in printed.hits(&ORIGINALS).into_iter().filter(|hit| !OTHER_PAPER.is_match(hit.sentence)) {
            let count = group(&hit, &ORIGINALS, "made").or_else(|| group(&hit, &ORIGINALS, "plain"));
            if count.and_then(|count| number(&count)).is_some_and(|count| count != stated) {
                let message = Message::new("number-differs-in-prose-originals").with("stated", stated);
                findings.push(differs(&hit, message, field.at));
            }
        }
    }
}

/// The days of the term of the document, with its place.
fn term(printed: &Printed<'_, '_>) -> Option<(schedule::Term, Span)> {
    let term = term_of(printed.entry, printed.case.partnership)?;
    Some((span_of(term)?, term.at))
}

fn of_term(hit: &Hit<'_>, term: schedule::Term, at: Span) -> Option<Finding> {
    // School years and calendar years begin and end on days of their own.
    if group(hit, &TERM, "school").is_some() {
        return None;
    }
    let written = length_in(hit, &TERM).filter(|length| length.months().is_some())?;
    let end = term_end(term.start, written)?;
    // Holidays and half months at the ends are no other length.
    let is_other = (end - term.end).num_days().abs() > 31;
    let stated = Message::new("number-differs-in-prose-term").with("start", term.start).with("end", term.end);
    is_other.then(|| differs(hit, stated, at))
}

/// The notices that the data state.
fn notices(printed: &Printed<'_, '_>) -> Vec<(Duration, Span)> {
    let partnership = printed.case.partnership;
    let agreement = [
        partnership.termination.as_ref().map(|one| &one.notice),
        partnership.renewal.as_ref().map(|one| &one.notice),
        partnership.accession.as_ref().map(|one| &one.leaving_notice),
        partnership.governance.as_ref().map(|one| &one.changes_notice),
    ];
    let stated = |notice: &Optional<Duration>| Some((*given(notice)?, notice.as_ref()?.at));
    agreement.into_iter().flatten().filter_map(stated).collect()
}

/// A month is as long as thirty days to who counts a notice.
fn is_as_long(one: Duration, other: Duration) -> bool {
    let days = |length: Duration| match length.unit {
        DurationUnit::Day => length.count,
        DurationUnit::Week => length.count * 7,
        DurationUnit::Month => length.count * 30,
        DurationUnit::Year => length.count * 360,
    };
    days(one) == days(other)
}

fn length_in(hit: &Hit<'_>, pattern: &Words) -> Option<Duration> {
    let count = number(&group(hit, pattern, "count")?)?;
    let unit = match group(hit, pattern, "unit")?.to_lowercase().chars().next()? {
        'j' => DurationUnit::Day,
        's' => DurationUnit::Week,
        'm' => DurationUnit::Month,
        _ => DurationUnit::Year,
    };
    Some(Duration::new(u32::try_from(count).ok()?, unit))
}

fn number(text: &str) -> Option<u64> {
    text.parse().ok().or_else(|| number_words::read(text))
}

fn group(hit: &Hit<'_>, pattern: &Words, name: &str) -> Option<String> {
    pattern.captures(hit.words)?.name(name).map(|found| found.as_str().to_owned())
}

fn differs(hit: &Hit<'_>, message: Message, at: Span) -> Finding {
    Finding::at(hit.place(), message.with("words", hit.words))
        .related(at, Message::new("number-differs-in-prose-stated"))
        .help(Message::new("number-differs-in-prose-help"))
}
