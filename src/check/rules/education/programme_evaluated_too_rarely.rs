//! A programme de réussite éducative is evaluated each year: a review falls into every whole year of its term.
//!
//! Basis: instruction of 10 October 2016.

use chrono::NaiveDate;

use crate::check::in_force::in_force;
use crate::check::programme::programme;
use crate::check::rule::*;
use crate::model::{DayRule, Evaluation, Review};
use crate::schedule::{ReviewPlan, Term, add_months, review_dates, span_of};

/// The rule.
pub const RULE: Rule = Rule::new(codes::YEARLY_EVALUATION, Severity::Warning, Family::Education, run)
    .basis(&["instruction-2016-10-10"])
    .rows(&["B8-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(place) = programme(case).filter(|_| in_force(case, "instruction-2016-10-10")) else { return };
    let Some(evaluation) = &case.partnership.evaluation else {
        if case.sound_at(case.partnership.at, &["evaluation"]) {
            findings.push(told(place, None).owed());
        }
        return;
    };
    let Some(first) = evaluation.reviews.first() else {
        if case.sound_at(evaluation.at, &["reviews"]) {
            findings.push(told(evaluation.at, None).owed());
        }
        return;
    };
    let term = case.partnership.term.as_ref().filter(|term| case.sound(term.at)).and_then(span_of);
    let is_open = evaluation.reviews.iter().any(|review| !case.sound(review.at) || is_open(review));
    if let Some(term) = term.filter(|_| !is_open)
        && let Some(year) = year_without(evaluation, term)
    {
        findings.push(told(first.id.at, Some(year)));
    }
}

fn told(place: crate::source::Span, from: Option<NaiveDate>) -> Finding {
    let message = Message::new("programme-evaluated-too-rarely").with("case", if from.is_some() { "year" } else { "none" });
    let message = match from {
        Some(from) => message.with("from", from),
        None => message,
    };
    Finding::at(place, message).help(Message::new("programme-evaluated-too-rarely-help"))
}

/// Whether dates of a review are still to be said.
fn is_open(review: &Review) -> bool {
    let blank = |is_blank: Option<bool>| is_blank == Some(true);
    review.dates.iter().any(|date| date.is_blank())
        || blank(review.times_per_year.as_ref().map(|field| field.is_blank()))
        || blank(review.every.as_ref().map(|field| field.is_blank()))
        || blank(review.before_end.as_ref().map(|field| field.is_blank()))
}

/// The first day of a whole year of the term into which no review falls.
fn year_without(evaluation: &Evaluation, term: Term) -> Option<NaiveDate> {
    let mut days: Vec<NaiveDate> = evaluation
        .reviews
        .iter()
        .flat_map(|review| review_dates(&ReviewPlan { moved: DayRule::Unmoved, ..ReviewPlan::of(review, evaluation) }, term))
        .map(|review| review.date)
        .collect();
    days.sort_unstable();
    let years =
        (0..200).map_while(|year| Some((add_months(term.start, year * 12)?, add_months(term.start, year * 12 + 12)?)));
    let mut whole = years.take_while(|(_, next)| next.pred_opt().is_some_and(|last| last <= term.end));
    let holds = |from: NaiveDate, next: NaiveDate| {
        days.get(days.partition_point(|day| *day < from)).is_some_and(|day| *day < next)
    };
    whole.find(|(from, next)| !holds(*from, *next)).map(|(from, _)| from)
}
