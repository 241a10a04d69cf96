//! General renewals of elected assemblies: the delegations given by those who leave lapse with their mandate.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Evidence, table};

/// A renewal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renewal {
    /// « élections municipales de mars 2026 ».
    pub title: String,
    /// The legal forms of bodies that it renews, as a dossier spells them.
    pub forms: Vec<String>,
    #[serde(deserialize_with = "table::day")]
    pub first_round: NaiveDate,
    /// The last day by which the new executive is elected.
    #[serde(deserialize_with = "table::day")]
    pub installed: NaiveDate,
    pub evidence: Evidence,
}

static TABLE: LazyLock<Vec<Renewal>> =
    LazyLock::new(|| table::read("renewals.yaml", include_str!("../../law/renewals.yaml")));

/// All renewals, oldest first.
pub fn renewals() -> &'static [Renewal] {
    &TABLE
}

/// The last renewal of a form of body that separates two days for certain: nobody in office on the first is so on the
/// second in virtue of the same mandate.
pub fn renewal_between(form: &str, given: NaiveDate, used: NaiveDate) -> Option<&'static Renewal> {
    let of_form = TABLE.iter().rev().filter(|renewal| renewal.forms.iter().any(|one| one == form));
    of_form.into_iter().find(|renewal| given < renewal.first_round && renewal.installed < used)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LegalForm;

    fn between(form: &str, given: &str, used: &str) -> bool {
        renewal_between(form, given.parse().unwrap(), used.parse().unwrap()).is_some()
    }

    #[test]
    fn renewals_are_in_order_and_of_known_forms() {
        assert!(renewals().is_sorted_by_key(|renewal| renewal.first_round));
        for renewal in renewals() {
            assert!(renewal.first_round < renewal.installed && !renewal.title.is_empty(), "{}", renewal.title);
            assert!(renewal.forms.iter().all(|form| LegalForm::SPELLINGS.contains(&form.as_str())), "{renewal:?}");
        }
    }

    #[test]
    fn a_renewal_separates_what_is_before_the_vote_from_what_is_after_the_installation() {
        assert!(between("commune", "2026-03-14", "2026-03-30"));
        assert!(!between("commune", "2026-03-15", "2026-03-30"));
        assert!(!between("commune", "2026-03-14", "2026-03-29"));
        assert!(!between("ccas", "2025-01-10", "2026-05-29"));
        assert!(between("departement", "2020-05-04", "2026-01-01"));
        assert!(!between("departement", "2021-07-02", "2026-09-01"));
        assert!(!between("caf", "2010-01-01", "2026-09-01"));
    }
}
