//! Administrative courts (code de justice administrative, articles R. 221-1 and R. 221-3).

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Evidence, Period, table};

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
}

/// A part of the map of the courts: drawn by the same articles, for the same time, and as sure.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourtMap {
    pub period: Period,
    /// The articles that draw the map, and how they were read.
    pub evidence: Evidence,
    pub courts: Vec<Court>,
}

static MAPS: LazyLock<Vec<CourtMap>> =
    LazyLock::new(|| table::read("courts.yaml", include_str!("../../law/courts.yaml")));

/// The parts of the map, past ones too.
pub fn court_maps() -> &'static [CourtMap] {
    &MAPS
}

/// The court of a department (`"62"`, `"2A"`, `"974"`) on a date; nothing when the map of that date is not known.
pub fn court(department: &str, date: NaiveDate) -> Option<&'static Court> {
    let maps = MAPS.iter().filter(|map| map.period.contains(date));
    maps.flat_map(|map| &map.courts).find(|court| court.departments.iter().any(|code| code == department))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::departments;

    #[test]
    fn every_department_has_one_court() {
        let date = "2026-09-01".parse().unwrap();
        for department in departments() {
            let maps = court_maps().iter().filter(|map| map.period.contains(date));
            let courts = maps.flat_map(|map| &map.courts);
            let found = courts.filter(|court| court.departments.contains(&department.code)).count();
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
        assert!(court_maps().iter().all(|map| map.evidence.source.contains("R. 221-3")));
    }

    #[test]
    fn says_nothing_of_a_map_that_it_does_not_know() {
        assert!(court("93", "2009-06-01".parse().unwrap()).is_none());
        assert!(court("99", "2026-09-01".parse().unwrap()).is_none());
    }
}
