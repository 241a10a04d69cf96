//! The register of bases: the articles, decisions, forms, usages and methods that rules cite.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Evidence, Period, table};

/// What a basis is: law binds, the others explain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArticleKind {
    /// A text of law, of the Union or of the administration.
    #[default]
    Law,
    /// A decision of a court.
    CaseLaw,
    /// A form, a model or a list that an administration publishes.
    OfficialForm,
    /// What is done, without a text that says so.
    Usage,
    /// Sums, order and agreement of what is written.
    Arithmetic,
    /// A technical norm.
    Norm,
    /// The texts from which the method of the project is drawn, and the method itself.
    Method,
}

/// A basis, as rules name it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The name in rules: `c-civ-1375`, `cgct-l2121-29`, `methode-unccas`.
    pub id: String,
    #[serde(default)]
    pub kind: ArticleKind,
    /// The text as it is cited, with ordinary spaces: « C. civ. », « loi n° 2000-321 du 12 avril 2000 ».
    pub text: String,
    /// « art. 1375 »; absent for a whole text.
    pub article: Option<String>,
    /// What it brings to a partnership: one sentence, ours, in French, with ordinary spaces.
    pub says: String,
    #[serde(default)]
    pub period: Period,
    pub evidence: Evidence,
}

static REGISTER: LazyLock<Vec<Article>> =
    LazyLock::new(|| table::read("articles.yaml", include_str!("../../law/articles.yaml")));

/// All bases, in the order of their ids.
pub fn articles() -> &'static [Article] {
    &REGISTER
}

/// The basis with an id.
pub fn article(id: &str) -> Option<&'static Article> {
    let at = REGISTER.binary_search_by(|article| article.id.as_str().cmp(id)).ok()?;
    REGISTER.get(at)
}

/// Several bases in one citation: « CGCT, art. L. 2121-29 ; C. civ., art. 1156 ». Ids that are not known are left out.
/// That a rule is of the project's own method is no basis to cite.
pub fn cited(ids: &[&str]) -> String {
    let others = ids.iter().filter(|id| **id != OWN_METHOD);
    let citations: Vec<String> = others.filter_map(|id| article(id)).map(Article::cited).collect();
    citations.join("\u{202f}; ")
}

impl Article {
    /// The reference with its no-break spaces: « C. civ., art. 1375 », « loi n° 2000-321 du 12 avril 2000, art. 10 ».
    pub fn cited(&self) -> String {
        let article = self.article.iter().map(|article| format!(", {article}"));
        unbroken(&format!("{}{}", self.text, article.collect::<String>()))
    }
}

/// The basis of rules on the files of a dossier, whose reason is on their page.
const OWN_METHOD: &str = "projet";

/// Abbreviations that stay with the word that follows.
const ATTACHED: [&str; 6] = ["C.", "art.", "n°", "L.", "R.", "D."];

/// The text with no-break spaces after abbreviations and between the day and the month of a date.
fn unbroken(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut set = String::with_capacity(text.len() + 8);
    for (index, word) in words.iter().enumerate() {
        set.push_str(word);
        let stays = ATTACHED.contains(word) || (is_day(word) && words.get(index + 2).is_some_and(|word| is_year(word)));
        match (index + 1 == words.len(), stays) {
            (true, _) => {}
            (false, true) => set.push('\u{a0}'),
            (false, false) => set.push(' '),
        }
    }
    set
}

fn is_day(word: &str) -> bool {
    word == "1er" || (word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit()))
}

fn is_year(word: &str) -> bool {
    let figures = word.trim_end_matches(',');
    figures.len() == 4 && figures.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::law::Confidence;

    #[test]
    fn ids_are_unique_and_sorted() {
        for pair in articles().windows(2) {
            assert!(pair[0].id < pair[1].id, "{} then {}", pair[0].id, pair[1].id);
        }
        for basis in articles() {
            let plain = basis.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(plain && std::ptr::eq(article(&basis.id).unwrap(), basis), "{}", basis.id);
        }
        assert!(article("c-civ-9999").is_none());
    }

    #[test]
    fn every_basis_says_one_sentence_and_has_its_evidence() {
        for basis in articles() {
            assert!(basis.says.ends_with('.') && basis.says.chars().count() <= 240, "{}", basis.id);
            assert!(!basis.says.contains('\'') && !basis.text.contains('\''), "{}: typographic apostrophes", basis.id);
            assert!(!basis.says.contains(". "), "{}: one sentence", basis.id);
            assert!(basis.says.starts_with(|c: char| c.is_uppercase()), "{}", basis.id);
            assert!(!basis.evidence.source.is_empty() && !basis.evidence.copy.is_empty(), "{}", basis.id);
            assert!(basis.period.is_ordered(), "{}", basis.id);
        }
        let sentences: BTreeSet<&str> = articles().iter().map(|basis| basis.says.as_str()).collect();
        assert_eq!(sentences.len(), articles().len());
    }

    /// General knowledge and old copies are not passed off as a reading of today.
    #[test]
    fn confidence_follows_what_was_read() {
        for Article { id, evidence, .. } in articles() {
            let unread = evidence.copy == "connaissance générale";
            assert!(!unread || evidence.confidence == Confidence::Low, "{id}");
            let old = evidence.copy == "copie ancienne 2015-2016";
            assert!(!old || evidence.is_stale("2017-01-02".parse().unwrap()), "{id}");
        }
    }

    #[test]
    fn citations_do_not_break() {
        let cited_as = |id: &str| article(id).unwrap().cited();
        assert_eq!(cited_as("c-civ-1375"), "C.\u{a0}civ., art.\u{a0}1375");
        assert_eq!(cited_as("cgct-l2121-29"), "CGCT, art.\u{a0}L.\u{a0}2121-29");
        assert_eq!(cited_as("loi-2000-321-10"), "loi n°\u{a0}2000-321 du 12\u{a0}avril 2000, art.\u{a0}10");
        assert_eq!(cited_as("loi-1901"), "loi du 1er\u{a0}juillet 1901");
        assert_eq!(cited_as("methode-unccas"), "méthode UNCCAS (forum 3)");
        let both = "CGCT, art.\u{a0}L.\u{a0}2121-29\u{202f}; C.\u{a0}civ., art.\u{a0}1156";
        assert_eq!(cited(&["cgct-l2121-29", "unknown", "c-civ-1156"]), both);
        assert_eq!(cited(&[]), "");
    }

    #[test]
    fn no_two_bases_are_cited_alike() {
        let citations: BTreeSet<String> = articles().iter().map(Article::cited).collect();
        assert_eq!(citations.len(), articles().len());
    }

    #[test]
    fn a_basis_ends_with_its_text() {
        let ceiling = article("regl-1407-2013").unwrap();
        assert!(ceiling.period.contains("2023-12-31".parse().unwrap()));
        assert!(!ceiling.period.contains("2024-01-01".parse().unwrap()));
        assert!(!article("loi-2000-321-10-1").unwrap().period.contains("2022-01-01".parse().unwrap()));
    }
}
