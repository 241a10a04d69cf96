//! What documents say, kind by kind: the mentions that law or usage asks for, and the words by which they are recognised.

use std::sync::{LazyLock, OnceLock};

use regex::{Regex, RegexBuilder};
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
    words: Vec<String>,
    #[serde(default)]
    within: Vec<String>,
    /// Whether any text of its clauses says it.
    #[serde(default)]
    pub free: bool,
    /// A sentence that says it, in French.
    pub wording: String,
    /// Ids in `articles.yaml`; nothing is asked before the first is in force.
    pub basis: Vec<String>,
    pub binding: Option<Binding>,
    #[serde(skip)]
    matchers: OnceLock<Matchers>,
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

#[derive(Debug)]
struct Matchers {
    words: Regex,
    within: Option<Regex>,
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

    /// Whether a folded text says it by itself, wherever it stands.
    pub fn is_said_in(&self, text: &str) -> bool {
        self.matchers().words.is_match(text)
    }

    /// Whether a folded text, of one of its clauses or under a title that names it, says it.
    pub fn is_said_within(&self, text: &str) -> bool {
        self.matchers().within.as_ref().is_some_and(|within| within.is_match(text))
    }

    fn matchers(&self) -> &Matchers {
        self.matchers.get_or_init(|| Matchers {
            words: any_of(&self.words),
            within: (!self.within.is_empty()).then(|| any_of(&self.within)),
        })
    }
}

/// The patterns as one; « … » passes over other words of the sentence.
#[allow(clippy::panic, reason = "the table is compiled in, and a test of it compiles every pattern")]
fn any_of(patterns: &[String]) -> Regex {
    let all: Vec<String> = patterns
        .iter()
        .map(|pattern| format!("(?:{})", pattern.replace(" … ", "[^.\\n]*").replace('…', "[^.\\n]*")))
        .collect();
    match RegexBuilder::new(&all.join("|")).case_insensitive(true).multi_line(true).build() {
        Ok(regex) => regex,
        Err(fault) => panic!("a pattern of law/mentions.yaml does not read: {fault}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::law::{Confidence, article};
    use crate::model::Kind;

    #[test]
    fn mentions_are_complete_and_their_patterns_read() {
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
            assert!(!mention.is_said_in("Les clés sont rendues au gardien."), "{}", mention.id);
        }
    }

    /// What is proposed to people is recognised when they write it.
    #[test]
    fn the_wording_of_a_mention_says_it() {
        for mention in mentions() {
            let folded = mention.wording.replace('’', "'");
            let said = mention.is_said_in(&folded) || mention.is_said_within(&folded) || mention.free;
            assert!(said, "{}: {folded}", mention.id);
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
