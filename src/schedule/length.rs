//! Lengths of time, and what they add to a date.

use chrono::{Days, Months, NaiveDate};

/// What a length of time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// A length of time as a person says it: four months, three years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    pub count: u32,
    pub unit: Unit,
}

impl Length {
    /// `count` times `unit`.
    pub fn new(count: u32, unit: Unit) -> Self {
        Self { count, unit }
    }

    /// The same length, `times` over; `None` when it counts too far.
    pub fn times(self, times: u32) -> Option<Self> {
        Some(Self { count: self.count.checked_mul(times)?, unit: self.unit })
    }
}

/// The date a number of months later: the same day of the month, else its last day (CPC, art. 641, by analogy).
pub fn add_months(date: NaiveDate, count: u32) -> Option<NaiveDate> {
    date.checked_add_months(Months::new(count))
}

/// The date a length later. The day one starts from is not counted (CPC, art. 641).
pub fn add(date: NaiveDate, length: Length) -> Option<NaiveDate> {
    match length.unit {
        Unit::Day => date.checked_add_days(Days::new(length.count.into())),
        Unit::Week => date.checked_add_days(Days::new(u64::from(length.count) * 7)),
        Unit::Month => add_months(date, length.count),
        Unit::Year => add_months(date, length.count.checked_mul(12)?),
    }
}

/// The date a length earlier, by the same rule.
pub fn subtract(date: NaiveDate, length: Length) -> Option<NaiveDate> {
    match length.unit {
        Unit::Day => date.checked_sub_days(Days::new(length.count.into())),
        Unit::Week => date.checked_sub_days(Days::new(u64::from(length.count) * 7)),
        Unit::Month => date.checked_sub_months(Months::new(length.count)),
        Unit::Year => date.checked_sub_months(Months::new(length.count.checked_mul(12)?)),
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
        assert_eq!(add(day("2028-02-29"), Length::new(1, Unit::Year)), Some(day("2029-02-28")));
        assert_eq!(add(day("2028-02-29"), Length::new(4, Unit::Year)), Some(day("2032-02-29")));
    }

    #[test]
    fn days_and_weeks_do_not_count_the_first_day() {
        assert_eq!(add(day("2026-12-01"), Length::new(60, Unit::Day)), Some(day("2027-01-30")));
        assert_eq!(add(day("2026-12-01"), Length::new(2, Unit::Week)), Some(day("2026-12-15")));
        assert_eq!(subtract(day("2026-12-31"), Length::new(1, Unit::Month)), Some(day("2026-11-30")));
        assert_eq!(subtract(day("2026-12-31"), Length::new(10, Unit::Day)), Some(day("2026-12-21")));
    }

    #[test]
    fn a_date_out_of_the_calendar_is_none() {
        for unit in [Unit::Day, Unit::Week, Unit::Month, Unit::Year] {
            assert_eq!(add(day("2026-01-01"), Length::new(u32::MAX, unit)), None);
            assert_eq!(subtract(day("2026-01-01"), Length::new(u32::MAX, unit)), None);
        }
        assert_eq!(Length::new(u32::MAX, Unit::Day).times(2), None);
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
