//! Partners review what they do three times a year at least: strictly for the pathway of one person (PAI), as a habit of
//! the method for a partnership.
//!
//! A year without a calendar is not counted, but for the first: later dates are often settled year by year.
//!
//! Basis: seed 3 (evaluation, three times a year at least, with the family and the partners), row C120.

use chrono::NaiveDate;

use crate::check::commitments::{COMMITMENTS, FOUNDING, shared};
use crate::check::rule::*;
use crate::model::{Evaluation, Review, given};
use crate::schedule::{Duration, DurationUnit, Term, add_months, span_of, subtract};

/// The rule.
pub const RULE: Rule = Rule::new(codes::FEW_REVIEWS, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C120"])
    .core();

/// How many times a year.
const WANTED: usize = 3;

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    if !case.sound(evaluation.at) || is_empty(evaluation) || shared(case, COMMITMENTS).is_none() {
        return;
    }
    let Some(rhythm) = rhythm(evaluation).filter(|rhythm| *rhythm < WANTED) else { return };
    let term = case.partnership.term.as_ref().and_then(span_of);
    let place = evaluation.reviews.first().map(|review| review.id.at);
    let place = place.or_else(|| case.key(case.partnership.at, "evaluation")).unwrap_or(evaluation.at);
    let Some(term) = term.or_else(|| years_alone(evaluation)) else {
        findings.cannot_tell(place, Message::new("too-few-reviews-unknown"), None);
        return;
    };
    let Some(year) = years(term).into_iter().enumerate().find_map(|(index, year)| {
        let dates = dates(evaluation, term).filter(|date| year.term.contains(*date)).count();
        // A lone date of a later year closes the partnership: it is no calendar.
        let is_planned = index == 0 || rhythm > 0 || dates > 1;
        (is_planned && rhythm + dates < year.wanted).then_some((year, rhythm + dates))
    }) else {
        return;
    };
    findings.push(fault(case, evaluation, place, year));
}

/// Whether the evaluation says nothing at all, which another rule tells (row C27).
fn is_empty(evaluation: &Evaluation) -> bool {
    let asked = evaluation.questions.is_empty() && evaluation.criteria.is_empty();
    asked && evaluation.method.is_none() && evaluation.reviews.is_empty()
}

/// How many reviews a year follow from numbers and rhythms alone; nothing when one is left open.
fn rhythm(evaluation: &Evaluation) -> Option<usize> {
    let of_review = |review: &Review| {
        let counted = match &review.times_per_year {
            Some(count) => count.given()?.get(),
            None => 0,
        };
        let paced = match &review.every {
            Some(length) => times_a_year(*length.given()?),
            None => 0,
        };
        // That a review says nothing of when it is held is told by another rule.
        let is_undated = review.times_per_year.is_none() && review.every.is_none() && review.before_end.is_none();
        let is_open = is_undated && review.dates.is_empty() || review.dates.iter().any(|date| date.given().is_none());
        let is_open = is_open || review.before_end.as_ref().is_some_and(|length| length.given().is_none());
        usize::try_from(counted.max(paced)).ok().filter(|_| !is_open)
    };
    evaluation.reviews.iter().map(of_review).try_fold(0_usize, |sum, times| sum.checked_add(times?))
}

fn times_a_year(every: Duration) -> u32 {
    let of_year = match every.unit {
        DurationUnit::Day => 366,
        DurationUnit::Week => 52,
        DurationUnit::Month => 12,
        DurationUnit::Year => 1,
    };
    of_year / every.count.max(1)
}

/// A year that has to be reviewed, and how many times.
struct Year {
    term: Term,
    wanted: usize,
}

/// The whole years of a term; a term that is shorter than one, with its share of reviews.
fn years(term: Term) -> Vec<Year> {
    let start = |year: u32| add_months(term.start, year.checked_mul(12)?);
    let year = |index: u32| {
        let year = Term { start: start(index)?, end: start(index + 1)?.pred_opt()? };
        (year.end <= term.end).then_some(Year { term: year, wanted: WANTED })
    };
    let whole: Vec<Year> = (0..100).map_while(year).collect();
    if !whole.is_empty() {
        return whole;
    }
    let days = usize::try_from((term.end - term.start).num_days()).unwrap_or_default() + 1;
    vec![Year { term, wanted: WANTED * days / 365 }]
}

/// Without a term nothing is dated, and a year is as good as another; with dates, it is not known which year counts.
fn years_alone(evaluation: &Evaluation) -> Option<Term> {
    let is_dated = evaluation.reviews.iter().any(|review| !review.dates.is_empty() || review.before_end.is_some());
    let start = NaiveDate::from_ymd_opt(2000, 1, 1)?;
    (!is_dated).then_some(Term { start, end: NaiveDate::from_ymd_opt(2000, 12, 31)? })
}

/// The dates that reviews fix, and those counted back from the end.
fn dates(evaluation: &Evaluation, term: Term) -> impl Iterator<Item = NaiveDate> {
    evaluation.reviews.iter().flat_map(move |review| {
        let fixed = review.dates.iter().filter_map(|date| Some(date.given()?.day()));
        let last = given(&review.before_end).and_then(|length| subtract(term.end, *length));
        fixed.chain(last).collect::<Vec<_>>()
    })
}

fn fault(case: &Case<'_>, evaluation: &Evaluation, place: crate::source::Span, found: (Year, usize)) -> Finding {
    let (year, count) = found;
    let is_individual = given(&evaluation.individual).is_some_and(|flag| flag.is_yes());
    let has_term = case.partnership.term.as_ref().is_some_and(|term| span_of(term).is_some());
    let message = Message::new("too-few-reviews")
        .with("count", count)
        .with("wanted", year.wanted.to_string())
        .with("dated", if has_term { "yes" } else { "no" })
        .with("from", year.term.start)
        .with("to", year.term.end)
        .with("individual", if is_individual { "yes" } else { "no" });
    let fault = Finding::at(place, message).help(Message::new("too-few-reviews-help")).owed();
    match (is_individual, shared(case, FOUNDING)) {
        (true, _) => fault,
        // A habit of the method: never an error for a partnership, and only a hint where one party supports another.
        (false, Some(_)) => fault.at_most(Severity::Warning),
        (false, None) => fault.at_most(Severity::Information),
    }
}
