//! What documents say, kind by kind: the mentions that law or usage asks for, and the words by which they are recognised.

use std::sync::LazyLock;

use serde::Deserialize;

use super::table;

/// A mention: something that a document of certain kinds says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    /// `object`, `payment`.
    pub id: String,
    /// How it is called, in French, without an article: « modalités de versement ».
    pub title: String,
    /// The kinds (by their spelling) that always bear it.
    #[serde(default, rename = "in")]
    always: Vec<String>,
    /// The kinds that bear it where all of `called_by` hold.
    #[serde(default, rename = "where")]
    called: Vec<String>,
    /// Keys of the dossier, or facts that follow from it.
    #[serde(default)]
    pub called_by: Vec<String>,
    /// The clauses of the library that say it.
    pub clauses: Vec<String>,
    #[serde(default)]
    pub part: MentionPart,
    /// Patterns that say it wherever they stand, in one sentence; « … » passes over other words.
    pub words: Vec<String>,
    /// Patterns that are enough in one of its clauses, or under a title that names it.
    #[serde(default)]
    pub within: Vec<String>,
    /// Whether any text of its clauses says it.
    #[serde(default)]
    pub free: bool,
    /// A sentence that says it, in French.
    pub wording: String,
    /// Ids in `articles.yaml`; nothing is asked before the first is in force.
    pub basis: Vec<String>,
    pub binding: Option<Binding>,
}

/// Where a mention is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MentionPart {
    /// The opening and the articles.
    #[default]
    Text,
    Opening,
    Articles,
    Signatures,
    Annexes,
    All,
}

/// When law asks for a mention, and by which texts: its absence is then an error.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    pub when: Vec<String>,
    pub basis: Vec<String>,
}

/// How much a kind is concerned by a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bearing {
    Always,
    /// Where all that the mention is `called_by` holds.
    WhereCalled,
}

static TABLE: LazyLock<Vec<Mention>> =
    LazyLock::new(|| table::read("mentions.yaml", include_str!("../../law/mentions.yaml")));

/// All mentions.
pub fn mentions() -> &'static [Mention] {
    &TABLE
}

impl Mention {
    /// Whether documents of a kind (by its spelling) bear the mention.
    pub fn bearing(&self, kind: &str) -> Option<Bearing> {
        let names = |kinds: &[String]| kinds.iter().any(|one| one == kind);
        let where_called = || names(&self.called).then_some(Bearing::WhereCalled);
        if names(&self.always) { Some(Bearing::Always) } else { where_called() }
    }

    /// Whether a clause of the library says it.
    pub fn is_said_by(&self, clause: &str) -> bool {
        self.clauses.iter().any(|one| one == clause)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::law::{Confidence, article};
    use crate::model::Kind;

    #[test]
    fn mentions_are_complete() {
        let ids: BTreeSet<&str> = mentions().iter().map(|mention| mention.id.as_str()).collect();
        assert_eq!(ids.len(), mentions().len(), "ids are unique");
        for mention in mentions() {
            assert!(!mention.always.is_empty() || !mention.called.is_empty(), "{} is of no kind", mention.id);
            assert_eq!(mention.called.is_empty(), mention.called_by.is_empty(), "{}", mention.id);
            let kinds = mention.always.iter().chain(&mention.called);
            for kind in kinds {
                assert!(Kind::ALL.iter().any(|known| known.spelling() == kind), "{}: {kind}", mention.id);
            }
            assert!(!mention.title.contains('\'') && !mention.wording.contains('\''), "{}", mention.id);
        }
    }

    /// An error rests on law that was read in a copy of today.
    #[test]
    fn every_basis_is_known_and_what_binds_was_read() {
        for mention in mentions() {
            assert!(!mention.basis.is_empty(), "{}", mention.id);
            mention.basis.iter().for_each(|id| assert!(article(id).is_some(), "{}: {id}", mention.id));
            for id in mention.binding.iter().flat_map(|binding| &binding.basis) {
                let evidence = &article(id).unwrap().evidence;
                let is_current = evidence.confidence == Confidence::High && !evidence.copy.contains("ancienne");
                assert!(is_current, "{}: {id}", mention.id);
            }
        }
    }
}
