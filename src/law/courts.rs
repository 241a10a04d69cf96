//! Administrative courts (code de justice administrative, articles R. 221-1 and R. 221-3).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Confidence, table};

/// An administrative court and its departments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Court {
    /// The full name: « tribunal administratif de Lille », « tribunal administratif de La Réunion ».
    pub name: String,
    /// The town where it sits.
    pub seat: String,
    /// Codes of the departments or overseas territories.
    pub departments: Vec<String>,
    #[serde(default, deserialize_with = "table::optional_day")]
    pub from: Option<NaiveDate>,
    #[serde(default, deserialize_with = "table::optional_day")]
    pub to: Option<NaiveDate>,
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    source: String,
    read: String,
    courts: Vec<Court>,
}

static MAP: LazyLock<Map> = LazyLock::new(|| table::read("courts.yaml", include_str!("../../law/courts.yaml")));

/// All courts.
pub fn courts() -> &'static [Court] {
    &MAP.courts
}

/// The court of a department (`"62"`, `"2A"`, `"974"`) on a date; nothing when the map of that date is not known.
pub fn court(department: &str, date: NaiveDate) -> Option<&'static Court> {
    MAP.courts.iter().find(|court| {
        table::in_force(court.from, court.to, date) && court.departments.iter().any(|code| code == department)
    })
}

impl Court {
    /// The articles that draw the map.
    pub fn source(&self) -> &'static str {
        &MAP.source
    }

    /// How old the copy is in which they were read.
    pub fn read(&self) -> &'static str {
        &MAP.read
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::departments;

    #[test]
    fn every_department_has_one_court() {
        let date = "2026-09-01".parse().unwrap();
        for department in departments() {
            let found = courts().iter().filter(|court| court.departments.contains(&department.code)).count();
            assert_eq!(found, 1, "{}", department.code);
            assert!(court(&department.code, date).is_some());
        }
    }

    #[test]
    fn overseas_courts_bear_the_name_of_their_territory() {
        let date = "2026-09-01".parse().unwrap();
        assert_eq!(court("62", date).unwrap().name, "tribunal administratif de Lille");
        assert_eq!(court("80", date).unwrap().name, "tribunal administratif d’Amiens");
        assert_eq!(court("974", date).unwrap().name, "tribunal administratif de La Réunion");
        assert_eq!(court("988", date).unwrap().seat, "Nouméa");
        assert!(court("62", date).unwrap().source().contains("R. 221-3"));
    }

    #[test]
    fn says_nothing_of_a_map_that_it_does_not_know() {
        assert!(court("93", "2009-06-01".parse().unwrap()).is_none());
        assert!(court("99", "2026-09-01".parse().unwrap()).is_none());
    }
}
