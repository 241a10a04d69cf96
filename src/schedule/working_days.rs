//! Working days: neither Saturday, nor Sunday, nor a public holiday of the zone.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::law;
use crate::model::DayRule;

/// The longest run of days that is searched; no run of week-ends and holidays comes near it.
const FARTHEST: usize = 31;

/// Whether people work on that day in that zone (`metropole`, `alsace-moselle`…).
pub fn is_working_day(date: NaiveDate, zone: &str) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !law::is_holiday(date, zone)
}

/// The day itself when people work, else the nearest working day on the side that the rule names.
///
/// Moving to the following day is the rule of civil procedure (CPC, art. 642), used here as the default of practice.
pub fn move_to_working_day(date: NaiveDate, zone: &str, rule: DayRule) -> NaiveDate {
    let step = match rule {
        DayRule::Following => |day: &NaiveDate| day.succ_opt(),
        DayRule::Preceding => |day: &NaiveDate| day.pred_opt(),
        DayRule::Unmoved => return date,
    };
    let days = std::iter::successors(Some(date), step).take(FARTHEST);
    days.into_iter().find(|day| is_working_day(*day, zone)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moved(date: &str, zone: &str, rule: DayRule) -> String {
        move_to_working_day(date.parse().unwrap(), zone, rule).to_string()
    }

    #[test]
    fn a_day_off_is_moved_on_the_named_side() {
        assert_eq!(moved("2027-01-01", "metropole", DayRule::Following), "2027-01-04");
        assert_eq!(moved("2027-01-01", "metropole", DayRule::Preceding), "2026-12-31");
        assert_eq!(moved("2027-01-01", "metropole", DayRule::Unmoved), "2027-01-01");
        assert_eq!(moved("2026-09-01", "metropole", DayRule::Following), "2026-09-01");
    }

    #[test]
    fn the_zone_counts() {
        assert_eq!(moved("2027-03-26", "metropole", DayRule::Following), "2027-03-26");
        assert_eq!(moved("2027-03-26", "alsace-moselle", DayRule::Following), "2027-03-30");
        assert_eq!(moved("2027-12-20", "la-reunion", DayRule::Following), "2027-12-21");
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_fail() {
        move_to_working_day(NaiveDate::MAX, "metropole", DayRule::Following);
        move_to_working_day(NaiveDate::MIN, "metropole", DayRule::Preceding);
    }

    proptest! {
        #[test]
        fn lands_on_a_working_day_a_few_days_away(days in 0i32..90_000) {
            let date = NaiveDate::from_num_days_from_ce_opt(700_000 + days).unwrap();
            for rule in [DayRule::Following, DayRule::Preceding] {
                let landed = move_to_working_day(date, "alsace-moselle", rule);
                prop_assert!(is_working_day(landed, "alsace-moselle"));
                prop_assert!((landed - date).num_days().abs() <= 5);
            }
        }
    }
}
