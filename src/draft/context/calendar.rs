//! The term of a document and the dates of its reviews.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::model::values::{Date, Duration};
use crate::model::{Evaluation, Optional, Review, Term, Text};
use crate::schedule;
pub use crate::schedule::{day, span_of, term_of};

/// The term that holds for a document.
#[derive(Serialize)]
pub struct TermView<'a> {
    start: &'a Optional<Date>,
    /// The end as it is written, or as it follows from the start and the length.
    end: Option<String>,
    duration: &'a Optional<Duration>,
    from: &'a Optional<Text>,
    label: &'a Optional<Text>,
    years: Vec<String>,
    multi_year: bool,
}

/// A review with its dates.
#[derive(Serialize)]
pub struct ReviewView<'a> {
    #[serde(flatten)]
    review: &'a Review,
    dates: Vec<ReviewDateView>,
}

#[derive(Serialize, Clone)]
struct ReviewDateView {
    date: String,
    expected_by: Option<String>,
    moved: bool,
}

/// One meeting, among those of all reviews.
#[derive(Serialize)]
pub struct Meeting<'a> {
    pub date: String,
    expected_by: Option<String>,
    pub title: Option<String>,
    attendees: &'a [crate::model::Field<crate::model::Ref<crate::model::Partner>>],
    families: bool,
    place: &'a Optional<Text>,
    #[serde(skip)]
    pub day: NaiveDate,
}

/// The term as clauses see it.
pub fn term_view(term: &Term) -> TermView<'_> {
    let span = span_of(term);
    let written = term.end.as_ref().map(crate::draft::field_text);
    let years: Vec<String> = span
        .map(|span| (span.start.year()..=span.end.year()).map(|year| year.to_string()).collect())
        .unwrap_or_default();
    TermView {
        start: &term.start,
        end: written.or_else(|| span.map(|span| span.end.to_string())),
        duration: &term.duration,
        from: &term.from,
        label: &term.label,
        multi_year: span.is_some_and(|span| schedule::add_months(span.start, 12).is_some_and(|year| year <= span.end)),
        years,
    }
}

/// The reviews that fall into a term.
pub fn reviews(evaluation: Option<&Evaluation>, term: Option<schedule::Term>) -> Vec<ReviewView<'_>> {
    let Some(evaluation) = evaluation else { return Vec::new() };
    let views = evaluation.reviews.iter().map(|review| ReviewView {
        dates: dates_of(review, evaluation, term).into_iter().map(|(_, view)| view).collect(),
        review,
    });
    // A review on fixed days that are all those of another document's term is not one of this document.
    views.filter(|view| !view.dates.is_empty() || view.review.dates.is_empty()).collect()
}

/// All meetings, in order of date.
pub fn meetings(evaluation: Option<&Evaluation>, term: Option<schedule::Term>) -> Vec<Meeting<'_>> {
    let Some(evaluation) = evaluation else { return Vec::new() };
    let mut meetings: Vec<Meeting<'_>> = evaluation
        .reviews
        .iter()
        .flat_map(|review| {
            dates_of(review, evaluation, term).into_iter().map(move |(day, view)| Meeting {
                date: view.date,
                expected_by: view.expected_by,
                title: review.title.as_ref().map(crate::draft::field_text),
                attendees: &review.attendees,
                families: review.families.as_ref().and_then(|flag| flag.given()).is_some_and(|flag| flag.is_yes()),
                place: &review.place,
                day,
            })
        })
        .collect();
    meetings.sort_by_key(|meeting| meeting.day);
    meetings
}

fn dates_of(
    review: &Review,
    evaluation: &Evaluation,
    term: Option<schedule::Term>,
) -> Vec<(NaiveDate, ReviewDateView)> {
    let plan = schedule::ReviewPlan::of(review, evaluation);
    let dates = match term {
        Some(term) => schedule::review_dates(&plan, term).into_iter().map(|date| (date.date, date.moved)).collect(),
        // Without a term only the dates that the dossier gives are known.
        None => plan.fixed.iter().map(|date| (*date, false)).collect::<Vec<_>>(),
    };
    let before = review.expected_before.as_ref().and_then(|length| length.given()).copied();
    let view = |(date, moved): (NaiveDate, bool)| {
        let expected = before.and_then(|length| schedule::expected_before(date, length, &plan.zone));
        let view = ReviewDateView { date: date.to_string(), expected_by: expected.map(|day| day.to_string()), moved };
        (date, view)
    };
    dates.into_iter().map(view).collect()
}
