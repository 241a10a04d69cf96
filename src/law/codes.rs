//! The codes that texts of partnerships cite, and the form of their articles.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Article, Evidence, articles, table};

/// A code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalCode {
    /// As the register of bases names it: « CGCT ».
    pub text: String,
    /// The ways in which it is written, in small letters, with straight apostrophes.
    pub names: Vec<String>,
    /// The letters with which its articles begin.
    #[serde(default)]
    pub letters: Vec<char>,
    /// Whether it has articles without a letter.
    #[serde(default)]
    pub bare: bool,
    /// How many digits the first number of an article has.
    #[serde(default)]
    pub digits: Digits,
    /// The last article of a code that is numbered from end to end.
    pub last: Option<u32>,
}

/// How many digits a number has.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Digits {
    pub least: usize,
    pub most: usize,
}

impl Default for Digits {
    fn default() -> Self {
        Self { least: 1, most: 4 }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    evidence: Evidence,
    codes: Vec<LegalCode>,
}

static LIST: LazyLock<List> = LazyLock::new(|| table::read("codes.yaml", include_str!("../../law/codes.yaml")));

/// The codes, in the order of the file.
pub fn codes() -> &'static [LegalCode] {
    &LIST.codes
}

/// Where the forms of their articles are from.
pub fn codes_evidence() -> &'static Evidence {
    &LIST.evidence
}

/// What keeps an article from being of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// Its articles begin with a letter.
    NoLetter,
    /// None of its articles begins with this letter.
    Letter,
    /// The first number has too many or too few digits.
    Digits,
    /// The code ends before.
    Beyond,
}

impl LegalCode {
    /// Why an article of this letter and number (« 1611-4 ») cannot be of this code.
    pub fn misfit(&self, letter: Option<char>, number: &str) -> Option<Misfit> {
        let first = number.split('-').next().unwrap_or_default();
        match letter {
            None if !self.bare => return Some(Misfit::NoLetter),
            Some(letter) if !self.letters.contains(&letter) => return Some(Misfit::Letter),
            _ => {}
        }
        if let Some(last) = self.last {
            return first.parse::<u32>().map_or(true, |first| first == 0 || first > last).then_some(Misfit::Beyond);
        }
        let is_of_length = (self.digits.least..=self.digits.most).contains(&first.len());
        (!is_of_length).then_some(Misfit::Digits)
    }

    /// The bases of the register that are articles of this code.
    pub fn registered(&self) -> impl Iterator<Item = &'static Article> {
        articles().iter().filter(|article| article.text == self.text && article.article.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> &'static LegalCode {
        codes().iter().find(|code| code.text == text).expect("a code of the table")
    }

    #[test]
    fn articles_have_the_form_of_their_code() {
        assert_eq!(of("CGCT").misfit(Some('L'), "2121-29"), None);
        assert_eq!(of("CGCT").misfit(None, "2121-29"), Some(Misfit::NoLetter));
        assert_eq!(of("CGCT").misfit(Some('L'), "121-29"), Some(Misfit::Digits));
        assert_eq!(of("C. civ.").misfit(None, "1103"), None);
        assert_eq!(of("C. civ.").misfit(None, "12255"), Some(Misfit::Beyond));
        assert_eq!(of("C. civ.").misfit(Some('L'), "1103"), Some(Misfit::Letter));
        assert_eq!(of("C. pén.").misfit(None, "226-13"), None);
    }

    /// Every article of a code in the register has the form that this table gives to it.
    #[test]
    fn the_articles_of_the_register_have_their_form() {
        for code in codes() {
            for article in code.registered() {
                let cited = article.article.as_deref().unwrap_or_default().trim_start_matches("art. ");
                let letter = cited.chars().next().filter(char::is_ascii_uppercase);
                let number = cited.trim_start_matches(|one: char| !one.is_ascii_digit());
                let number = number.split([' ', ',']).next().unwrap_or_default();
                assert_eq!(code.misfit(letter, number), None, "{} {cited}", code.text);
            }
        }
    }

    #[test]
    fn each_code_has_names_of_its_own_in_small_letters() {
        let names: Vec<&String> = codes().iter().flat_map(|code| &code.names).collect();
        let apart: std::collections::HashSet<&&String> = names.iter().collect();
        assert_eq!(apart.len(), names.len());
        assert!(names.iter().all(|name| **name == name.to_lowercase() && !name.contains('’')));
    }
}
