//! Lengths of time, and what they add to a date.

use chrono::{Days, Months, NaiveDate};

use crate::model::values::{Duration, DurationUnit};

/// The date a number of months later: the same day of the month, else its last day (CPC, art. 641, by analogy).
pub fn add_months(date: NaiveDate, count: u32) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(count))
}

/// The date a length later. The day one starts from is not counted (CPC, art. 641).
pub fn add(date: NaiveDate, length: Duration) -> Option<NaiveDate> {
    match length.unit {
        DurationUnit::Day => date.checked_add_days(Days::new(length.count.into())),
        DurationUnit::Week => date.checked_add_days(Days::new(u64::from(length.count) * 7)),
        DurationUnit::Month => add_months(date, length.count),
        DurationUnit::Year => add_months(date, length.count.checked_mul(12)?),
    }
}

/// The date a length earlier, by the same rule.
pub fn subtract(date: NaiveDate, length: Duration) -> Option<NaiveDate> {
    match length.unit {
        DurationUnit::Day => date.checked_sub_days(Days::new(length.count.into())),
        DurationUnit::Week => date.checked_sub_days(Days::new(u64::from(length.count) * 7)),
        DurationUnit::Month => date.checked_sub_months(Months::new(length.count)),
        DurationUnit::Year => date.checked_sub_months(Months::new(length.count.checked_mul(12)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_on_the_same_day_else_on_the_last() {
        assert_eq!(add_months(day("2026-12-31"), 6), Some(day("2027-06-30")));
        assert_eq!(add_months(day("2026-08-31"), 6), Some(day("2027-02-28")));
        assert_eq!(add_months(day("2027-08-31"), 6), Some(day("2028-02-29")));
        assert_eq!(add_months(day("2026-09-30"), 6), Some(day("2027-03-30")));
    }

    #[test]
    fn years_from_29_february_end_on_the_28th() {
        assert_eq!(add(day("2028-02-29"), Duration::new(1, DurationUnit::Year)), Some(day("2029-02-28")));
        assert_eq!(add(day("2028-02-29"), Duration::new(4, DurationUnit::Year)), Some(day("2032-02-29")));
    }

    #[test]
    fn days_and_weeks_do_not_count_the_first_day() {
        assert_eq!(add(day("2026-12-01"), Duration::new(60, DurationUnit::Day)), Some(day("2027-01-30")));
        assert_eq!(add(day("2026-12-01"), Duration::new(2, DurationUnit::Week)), Some(day("2026-12-15")));
        assert_eq!(subtract(day("2026-12-31"), Duration::new(1, DurationUnit::Month)), Some(day("2026-11-30")));
        assert_eq!(subtract(day("2026-12-31"), Duration::new(10, DurationUnit::Day)), Some(day("2026-12-21")));
    }

    #[test]
    fn a_date_out_of_the_calendar_is_none() {
        for unit in [DurationUnit::Day, DurationUnit::Week, DurationUnit::Month, DurationUnit::Year] {
            assert_eq!(add(day("2026-01-01"), Duration::new(u32::MAX, unit)), None);
            assert_eq!(subtract(day("2026-01-01"), Duration::new(u32::MAX, unit)), None);
        }
        assert_eq!(Duration::new(u32::MAX, DurationUnit::Day).times(2), None);
    }

    proptest! {
        #[test]
        fn a_month_later_is_in_the_next_month(days in 0i32..100_000, count in 0u32..600) {
            let start = NaiveDate::from_num_days_from_ce_opt(693_596 + days).unwrap();
            let end = add_months(start, count).unwrap();
            let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
            prop_assert_eq!(months(end) - months(start), i64::from(count));
            prop_assert!(end.day() <= start.day());
        }
    }
}
