//! Abbreviations of the field, with their words.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Evidence, table};

/// An abbreviation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acronym {
    /// `CCAS`.
    pub letters: String,
    /// « centre communal d’action sociale ».
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[cfg_attr(not(test), expect(dead_code, reason = "read by people, in the file"))]
    evidence: Evidence,
    acronyms: Vec<Acronym>,
}

static LIST: LazyLock<List> = LazyLock::new(|| table::read("acronyms.yaml", include_str!("../../law/acronyms.yaml")));

/// The abbreviations, in the order of their letters.
pub fn acronyms() -> &'static [Acronym] {
    &LIST.acronyms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_abbreviation_stands_once_in_order() {
        assert!(acronyms().is_sorted_by(|one, next| one.letters < next.letters));
        assert!(acronyms().iter().all(|one| one.words.len() > one.letters.len()) && !LIST.evidence.source.is_empty());
    }
}
