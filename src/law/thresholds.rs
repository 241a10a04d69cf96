//! Thresholds and legal periods, each in force between two dates.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Evidence, Period, table};

/// What a threshold counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdUnit {
    Euros,
    Hours,
    Days,
    Months,
    Years,
    Percent,
    Inhabitants,
    TimesAYear,
}

/// A value that the law sets, and for how long.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Shared by the successive values: `de-minimis`.
    pub id: String,
    /// What it decides, in French.
    pub title: String,
    pub value: u32,
    pub unit: ThresholdUnit,
    /// The days in force; no first day where it was not established.
    #[serde(default)]
    pub period: Period,
    pub evidence: Evidence,
}

static TABLE: LazyLock<Vec<Threshold>> =
    LazyLock::new(|| table::read("thresholds.yaml", include_str!("../../law/thresholds.yaml")));

/// All values, past ones too.
pub fn thresholds() -> &'static [Threshold] {
    &TABLE
}

/// The value in force on a date.
pub fn threshold(id: &str, date: NaiveDate) -> Option<&'static Threshold> {
    TABLE.iter().find(|threshold| threshold.id == id && threshold.period.contains(date))
}

impl Threshold {
    /// The value in centimes, if it is an amount.
    pub fn centimes(&self) -> Option<i64> {
        (self.unit == ThresholdUnit::Euros).then(|| i64::from(self.value) * 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(id: &str, date: &str) -> Option<u32> {
        threshold(id, date.parse().unwrap()).map(|threshold| threshold.value)
    }

    #[test]
    fn values_of_one_id_never_overlap() {
        for (index, one) in thresholds().iter().enumerate() {
            assert!(!one.evidence.source.is_empty() && !one.evidence.copy.is_empty() && !one.title.is_empty());
            assert!(one.period.is_ordered(), "{}", one.id);
            for other in thresholds().iter().skip(index + 1).filter(|other| other.id == one.id) {
                assert!(!one.period.overlaps(&other.period), "{}", one.id);
            }
        }
    }

    #[test]
    fn the_ceiling_of_european_aid_changed_on_1_january_2024() {
        assert_eq!(on("de-minimis", "2023-12-31"), Some(200_000));
        assert_eq!(on("de-minimis", "2024-01-01"), Some(300_000));
        assert_eq!(on("de-minimis", "2031-01-01"), None);
        assert_eq!(on("de-minimis-sieg", "2023-12-31"), Some(500_000));
        assert_eq!(on("de-minimis-sieg", "2024-01-01"), Some(750_000));
    }

    #[test]
    fn the_republican_contract_begins_on_2_january_2022() {
        assert_eq!(on("republican-contract", "2022-01-01"), None);
        assert_eq!(on("republican-contract", "2022-01-02"), Some(0));
    }

    #[test]
    fn amounts_are_given_in_centimes() {
        let date = "2026-09-01".parse().unwrap();
        assert_eq!(threshold("subsidy-agreement", date).unwrap().centimes(), Some(2_300_000));
        assert_eq!(threshold("accounts", date).unwrap().centimes(), Some(15_300_000));
        assert_eq!(threshold("subsidy-payment", date).unwrap().centimes(), None);
    }
}
