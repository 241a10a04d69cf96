//! Deadlines that follow from an event: what the law sets, and what the agreement sets.

use chrono::{Datelike, Months, NaiveDate};

use super::{Duration, DurationUnit, add, move_to_working_day, subtract};
use crate::law::{self, Threshold, ThresholdUnit};
use crate::model::DayRule;

/// The last day on which something may be done.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    pub date: NaiveDate,
    /// The later day that the habit of « end of month » would give: 30 September plus six months is 30 March by the
    /// rule and 31 March by habit. The earlier of the two is the deadline.
    pub by_habit: Option<NaiveDate>,
    /// The legal period counted.
    pub basis: &'static Threshold,
}

/// A deadline by a period of the table of thresholds, in force on the day of the event.
///
/// `None` when no such period is in force, or when the day leaves the calendar.
pub fn legal_deadline(threshold: &str, event: NaiveDate) -> Option<Deadline> {
    let basis = law::threshold(threshold, event)?;
    let length = Duration::new(basis.value, unit_of(basis)?);
    let date = add(event, length)?;
    Some(Deadline { date, by_habit: habit(event, date, length.unit), basis })
}

/// When the financial report of an exercise is due (loi n° 2000-321, art. 10).
pub fn financial_report_due(exercise_end: NaiveDate) -> Option<Deadline> {
    legal_deadline("financial-report", exercise_end)
}

/// The last day on which notice can be given for an end on `end`.
pub fn notice_date(end: NaiveDate, notice: Duration) -> Option<NaiveDate> {
    subtract(end, notice)
}

/// When a document that prepares a review is handed in: that long before, on a working day.
pub fn expected_before(review: NaiveDate, length: Duration, zone: &str) -> Option<NaiveDate> {
    Some(move_to_working_day(subtract(review, length)?, zone, DayRule::Preceding))
}

/// The last day of the month.
pub fn end_of_month(date: NaiveDate) -> Option<NaiveDate> {
    date.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}

fn unit_of(threshold: &Threshold) -> Option<DurationUnit> {
    match threshold.unit {
        ThresholdUnit::Days => Some(DurationUnit::Day),
        ThresholdUnit::Months => Some(DurationUnit::Month),
        ThresholdUnit::Years => Some(DurationUnit::Year),
        _ => None,
    }
}

/// The end of the month, when the event fell on an end of month, the period counts months, and the two differ.
fn habit(event: NaiveDate, date: NaiveDate, unit: DurationUnit) -> Option<NaiveDate> {
    let counts_months = matches!(unit, DurationUnit::Month | DurationUnit::Year);
    let end = end_of_month(date)?;
    (counts_months && end_of_month(event) == Some(event) && end != date).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_financial_report_is_due_six_months_after_the_exercise() {
        let calendar_year = financial_report_due(day("2026-12-31")).unwrap();
        assert_eq!((calendar_year.date, calendar_year.by_habit), (day("2027-06-30"), None));
        assert!(calendar_year.basis.evidence.source.contains("2000-321"));
        let school_year = financial_report_due(day("2027-08-31")).unwrap();
        assert_eq!(school_year.date, day("2028-02-29"));
    }

    #[test]
    fn the_earlier_reading_is_the_deadline_and_the_later_is_noted() {
        let deadline = financial_report_due(day("2026-09-30")).unwrap();
        assert_eq!((deadline.date, deadline.by_habit), (day("2027-03-30"), Some(day("2027-03-31"))));
    }

    #[test]
    fn legal_periods_are_those_of_the_day() {
        assert_eq!(legal_deadline("subsidy-payment", day("2026-12-01")).unwrap().date, day("2027-01-30"));
        assert!(legal_deadline("subsidy-payment", day("2020-12-01")).is_none());
        assert_eq!(legal_deadline("essential-data-publication", day("2026-06-18")).unwrap().date, day("2026-09-18"));
        assert!(legal_deadline("subsidy-agreement", day("2026-06-18")).is_none(), "an amount is no period");
    }

    #[test]
    fn notice_counts_back_from_the_end() {
        assert_eq!(notice_date(day("2029-08-31"), Duration::new(3, DurationUnit::Month)), Some(day("2029-05-31")));
        assert_eq!(notice_date(day("2029-08-31"), Duration::new(6, DurationUnit::Month)), Some(day("2029-02-28")));
        assert_eq!(notice_date(day("2029-08-31"), Duration::new(30, DurationUnit::Day)), Some(day("2029-08-01")));
    }

    #[test]
    fn papers_are_handed_in_on_a_working_day_before_the_review() {
        let due = expected_before(day("2027-01-11"), Duration::new(10, DurationUnit::Day), "metropole");
        assert_eq!(due, Some(day("2026-12-31")));
    }

    #[test]
    fn months_have_their_ends() {
        assert_eq!(end_of_month(day("2028-02-10")), Some(day("2028-02-29")));
        assert_eq!(end_of_month(day("2026-12-31")), Some(day("2026-12-31")));
        assert_eq!(end_of_month(NaiveDate::MAX), None);
    }
}
