//! The dates on which partners meet to evaluate.

use chrono::{Days, NaiveDate};

use super::{Duration, Term, add, add_months, move_to_working_day, subtract};
use crate::model::{DayRule, Evaluation, Review, given};

/// How the reviews of a partnership are set: by date, by number a year, by rhythm, counted back from the end.
#[derive(Debug, Clone)]
pub struct ReviewPlan {
    pub fixed: Vec<NaiveDate>,
    pub times_per_year: Option<u32>,
    pub every: Option<Duration>,
    pub before_end: Option<Duration>,
    /// What happens to a date that falls on a day off.
    pub moved: DayRule,
    /// The zone whose public holidays count.
    pub zone: String,
}

impl ReviewPlan {
    /// How a dossier sets a review.
    pub fn of(review: &Review, evaluation: &Evaluation) -> Self {
        Self {
            fixed: review.dates.iter().filter_map(|date| date.given()).map(|date| date.day()).collect(),
            times_per_year: given(&review.times_per_year).map(|count| count.get()),
            every: given(&review.every).copied(),
            before_end: given(&review.before_end).copied(),
            moved: given(&review.moved).copied().unwrap_or(DayRule::Following),
            zone: given(&evaluation.holidays).map_or("metropole", |zone| zone.spelling()).to_owned(),
        }
    }
}

/// Why a review falls on its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The dossier gives the date.
    Fixed,
    /// So many times a year, evenly spread.
    TimesPerYear(u32),
    /// At this rhythm from the start of the term.
    Every(Duration),
    /// The last one of a rhythm, which would fall on the day after the end.
    Closing,
    /// This long before the end.
    BeforeEnd(Duration),
}

/// A review on its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewDate {
    pub date: NaiveDate,
    /// The date by the rule alone, before days off are avoided.
    pub theoretical: NaiveDate,
    /// Whether the two differ.
    pub moved: bool,
    pub reason: Reason,
}

/// The reviews of a term, in order, one a day at most, all within the term.
///
/// A rhythm counts from the start: three a year means after four, eight and twelve months. Where the term counts whole
/// periods the last would fall on the day after it; that one is held on the last day before the end.
/// A date that would leave the term by avoiding a day off is moved the other way.
pub fn review_dates(plan: &ReviewPlan, term: Term) -> Vec<ReviewDate> {
    let mut reviews: Vec<ReviewDate> = theoretical_dates(plan, term)
        .into_iter()
        .filter(|(theoretical, _)| term.contains(*theoretical))
        .map(|(theoretical, reason)| {
            let date = within(plan, term, theoretical, reason);
            ReviewDate { date, theoretical, moved: date != theoretical, reason }
        })
        .collect();
    reviews.sort_by_key(|review| (review.date, review.theoretical));
    reviews.dedup_by_key(|review| review.date);
    reviews
}

/// The fixed dates that lie outside the term: they are no reviews of this partnership.
pub fn outside_term(plan: &ReviewPlan, term: Term) -> Vec<NaiveDate> {
    plan.fixed.iter().copied().filter(|date| !term.contains(*date)).collect()
}

/// The dates at a rhythm from a start that is not counted, until a last day.
///
/// Each is computed from the start, so that a rhythm from the 31st keeps to the ends of months. (A recurrence rule of
/// RFC 5545 would skip the months that have no 31st.)
pub fn every(start: NaiveDate, length: Duration, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let rhythm = (length.count > 0).then_some(length);
    (1..).map_while(move |times| add(start, rhythm?.times(times)?)).take_while(move |date| *date <= last)
}

fn theoretical_dates(plan: &ReviewPlan, term: Term) -> Vec<(NaiveDate, Reason)> {
    let mut dates: Vec<_> = plan.fixed.iter().map(|date| (*date, Reason::Fixed)).collect();
    let after_end = term.end.succ_opt().unwrap_or(term.end);
    if let Some(length) = plan.every {
        dates.extend(every(term.start, length, after_end).map(|date| closing(date, term, Reason::Every(length))));
    }
    if let Some(count) = plan.times_per_year.filter(|count| *count > 0) {
        let spread = spread(term.start, count, after_end);
        dates.extend(spread.map(|date| closing(date, term, Reason::TimesPerYear(count))));
    }
    if let Some(length) = plan.before_end {
        dates.extend(subtract(term.end, length).map(|date| (date, Reason::BeforeEnd(length))));
    }
    dates
}

/// The date of a rhythm; the one on the day after the end becomes the closing review, the day before the end.
fn closing(date: NaiveDate, term: Term, reason: Reason) -> (NaiveDate, Reason) {
    if date <= term.end {
        return (date, reason);
    }
    (term.end.pred_opt().unwrap_or(term.end).max(term.start), Reason::Closing)
}

/// Dates spread evenly over each year; more than one a day would change nothing.
fn spread(start: NaiveDate, count: u32, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let count = u64::from(count.min(366));
    (1..).map_while(move |position: u64| share_of_year(start, position, count)).take_while(move |date| *date <= last)
}

/// `position / count` years after the start: whole months first, then thirtieths of a month as days.
fn share_of_year(start: NaiveDate, position: u64, count: u64) -> Option<NaiveDate> {
    let months = position.checked_mul(12)?;
    let days = months % count * 30 / count;
    add_months(start, u32::try_from(months / count).ok()?)?.checked_add_days(Days::new(days))
}

fn within(plan: &ReviewPlan, term: Term, theoretical: NaiveDate, reason: Reason) -> NaiveDate {
    let (first, second) = match (plan.moved, reason) {
        (DayRule::Unmoved, _) => return theoretical,
        // The closing review never comes nearer to the end.
        (_, Reason::Closing) | (DayRule::Preceding, _) => (DayRule::Preceding, DayRule::Following),
        (DayRule::Following, _) => (DayRule::Following, DayRule::Preceding),
    };
    let candidates = [first, second].map(|rule| move_to_working_day(theoretical, &plan.zone, rule));
    candidates.into_iter().find(|date| term.contains(*date)).unwrap_or(theoretical)
}

#[cfg(test)]
#[path = "reviews_tests.rs"]
mod tests;
