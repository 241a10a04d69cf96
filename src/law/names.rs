//! Names of bodies that have changed: old in a new text is a slip, old in an old text is right.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Evidence, table};

/// A name that is no longer used, and the one that took its place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    /// The spellings of the old name.
    pub old: Vec<String>,
    /// The name to write instead, or what to do.
    pub new: String,
    /// The day of the change.
    #[serde(deserialize_with = "table::day")]
    pub since: NaiveDate,
    pub evidence: Evidence,
}

static TABLE: LazyLock<Vec<FormerName>> =
    LazyLock::new(|| table::read("names.yaml", include_str!("../../law/names.yaml")));

/// The names that are already former ones in a document of that date.
pub fn former_names(date: NaiveDate) -> impl Iterator<Item = &'static FormerName> {
    TABLE.iter().filter(move |name| name.since <= date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_former(old: &str, date: &str) -> bool {
        former_names(date.parse().unwrap()).any(|name| name.old.iter().any(|spelling| spelling == old))
    }

    #[test]
    fn a_name_is_former_from_the_day_of_its_change() {
        assert!(!is_former("Pôle emploi", "2023-12-31"));
        assert!(is_former("Pôle emploi", "2024-01-01"));
        assert!(is_former("TGI", "2020-01-01"));
        assert!(is_former("charte des REAAP", "2022-03-09"));
    }

    #[test]
    fn every_name_has_a_successor_and_a_source() {
        for name in TABLE.iter() {
            assert!(!name.old.is_empty() && !name.new.is_empty(), "{}", name.new);
            assert!(!name.evidence.source.is_empty() && !name.evidence.copy.is_empty(), "{}", name.new);
        }
    }
}
