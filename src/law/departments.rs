//! Departments and overseas territories (code officiel géographique).

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Evidence, Zone, table, zone};

/// A department, or an overseas territory that has a code of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Department {
    /// `"62"`, `"2A"`, `"974"`.
    pub code: String,
    /// « Pas-de-Calais ».
    pub name: String,
    /// « du Pas-de-Calais », as it follows « département » or « préfet ».
    pub of: String,
    #[serde(default = "mainland")]
    zone: String,
}

fn mainland() -> String {
    "metropole".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    evidence: Evidence,
    departments: Vec<Department>,
}

static LIST: LazyLock<List> =
    LazyLock::new(|| table::read("departments.yaml", include_str!("../../law/departments.yaml")));

/// All departments, in the order of their codes.
pub fn departments() -> &'static [Department] {
    &LIST.departments
}

/// What stands behind the list: the codes and the names.
pub fn departments_evidence() -> &'static Evidence {
    &LIST.evidence
}

/// The department with a code.
pub fn department(code: &str) -> Option<&'static Department> {
    LIST.departments.iter().find(|department| department.code == code)
}

impl Department {
    /// The zone whose public holidays apply. In Alsace-Moselle and overseas it is not the mainland's.
    pub fn holidays(&self) -> Option<&'static Zone> {
        zone(&self.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_a_hundred_and_one_departments_and_six_territories() {
        let codes: std::collections::BTreeSet<_> = departments().iter().map(|department| &department.code).collect();
        assert_eq!((codes.len(), departments().len()), (107, 107));
        assert!(departments_evidence().source.contains("INSEE"));
    }

    #[test]
    fn every_department_has_a_calendar() {
        assert!(departments().iter().all(|department| department.holidays().is_some()));
        assert_eq!(department("67").unwrap().holidays().unwrap().id, "alsace-moselle");
        assert_eq!(department("62").unwrap().of, "du Pas-de-Calais");
    }
}
