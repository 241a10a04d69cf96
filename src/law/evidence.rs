//! Where a value of law comes from, how sure it is, and when it applies.

use chrono::{Months, NaiveDate};
use serde::Deserialize;

use super::table;

/// The confidence of a value: whether its text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Confidence {
    /// General knowledge, not read again.
    #[serde(rename = "L")]
    Low,
    /// One secondary source.
    #[serde(rename = "M")]
    Medium,
    /// Read in a copy of the text, or several concordant sources.
    #[serde(rename = "H")]
    High,
}

impl Confidence {
    /// The letter by which the tables write it.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Low => "L",
            Self::Medium => "M",
            Self::High => "H",
        }
    }
}

/// What stands behind a value of law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The text or the body that says so: « code civil ».
    pub source: String,
    pub confidence: Confidence,
    /// What was read: « copie d’avril 2026 », « copie ancienne 2015-2016 », « sources secondaires ».
    pub copy: String,
    /// The day on which the value was last checked; for an old copy, the last day that the copy speaks of.
    #[serde(deserialize_with = "table::day")]
    pub checked_on: NaiveDate,
}

impl Evidence {
    /// Whether the value was checked more than a year before `today`: it is then said when it is explained.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        self.checked_on.checked_add_months(Months::new(12)).is_some_and(|limit| limit < today)
    }
}

/// The days on which a value applies, both included; a missing day is no limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day; the date of the text where the day of its effect was not read.
    #[serde(default, deserialize_with = "table::optional_day")]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(default, deserialize_with = "table::optional_day")]
    pub to: Option<NaiveDate>,
}

impl Period {
    /// Whether a day lies in the period.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether the period ends no sooner than it begins.
    pub fn is_ordered(&self) -> bool {
        self.from.zip(self.to).is_none_or(|(from, to)| from <= to)
    }

    /// Whether a day lies in both periods.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |one: &Self, two: &Self| one.from.zip(two.to).is_none_or(|(from, to)| from <= to);
        begins_before_end(self, other) && begins_before_end(other, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_value_is_stale_after_a_year_and_not_before() {
        let text = "{source: code civil, confidence: H, copy: copie d’avril 2026, checked_on: 2026-04-15}";
        let evidence: Evidence = serde_yaml::from_str(text).unwrap();
        assert!(!evidence.is_stale(day("2026-11-22")));
        assert!(!evidence.is_stale(day("2027-04-15")));
        assert!(evidence.is_stale(day("2027-04-16")));
        assert!(!evidence.is_stale(NaiveDate::MIN));
    }

    #[test]
    fn evidence_is_complete_and_nothing_else() {
        assert!(serde_yaml::from_str::<Evidence>("{source: a, confidence: H, copy: b}").is_err());
        let more = "{source: a, confidence: H, copy: b, checked_on: 2026-04-15, read: c}";
        assert!(serde_yaml::from_str::<Evidence>(more).is_err());
        assert!(serde_yaml::from_str::<Period>("{from: 2026-04}").is_err());
        assert!(Confidence::Low < Confidence::Medium && Confidence::Medium < Confidence::High);
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        (0_u64..400).prop_map(|days| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(days))
    }

    fn any_period() -> impl Strategy<Value = Period> {
        let day = || proptest::option::of(any_day());
        (day(), day()).prop_map(|(from, to)| Period { from, to })
    }

    proptest! {
        #[test]
        fn periods_that_share_a_day_overlap(one in any_period(), two in any_period(), date in any_day()) {
            prop_assert_eq!(one.overlaps(&two), two.overlaps(&one));
            if one.contains(date) && two.contains(date) {
                prop_assert!(one.overlaps(&two) && one.is_ordered() && two.is_ordered());
            }
        }
    }
}
