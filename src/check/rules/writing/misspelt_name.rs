//! The name of a partner or of a person is spelled as it is declared: a letter more or less in prose makes the reader
//! wonder whether another is meant.
//!
//! A name of several words is recognised when all its words but one stand there, and that one, with a capital, differs by
//! a letter. The work is as long as the texts, not as the texts times the names.
//!
//! Basis: consistency.

use std::collections::{BTreeSet, HashMap, HashSet};

use foldhash::quality::RandomState;

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::check::text::spelled::{place_in, printable_holding};
use crate::check::text::need::Need;
use crate::source::Span;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::MISSPELT_NAME, Severity::Warning, Family::Writing, run).basis(&["coherence"]).rows(&["B11-07"]);

/// Names of more words are not looked for.
const LONGEST: usize = 8;
/// So many names may share all their words but one.
const ALIKE: usize = 50;

/// A declared name.
struct Declared {
    name: String,
    at: Span,
}

/// The names, by their words with one left out.
#[derive(Default)]
struct Names {
    declared: Vec<Declared>,
    whole: HashSet<String>,
    // Every word of every text is looked up here, and nobody chooses the words of a dossier to make it slow.
    words: HashSet<String, RandomState>,
    masked: HashMap<String, Vec<usize>>,
    lengths: Vec<usize>,
}

fn run(case: &Case<'_>, findings: &mut Findings) {
    let names = names(case);
    if names.declared.is_empty() {
        return;
    }
    let mut told = HashSet::new();
    for (at, text) in printable_holding(case, &names.need()) {
        let words = cut(text.as_str());
        let known: Vec<bool> = words
            .iter()
            .map(|range| text.as_str().get(range.clone()).is_some_and(|word| names.words.contains(word)))
            .collect();
        let count = known.iter().filter(|known| **known).count();
        for length in names.lengths.iter().filter(|length| **length <= count + 1) {
            for (window, known) in words.windows(*length).zip(known.windows(*length)) {
                if known.iter().filter(|known| !**known).count() > 1 {
                    continue;
                }
                let Some(one) = names.near(text.as_str(), window) else { continue };
                let (Some(first), Some(last)) = (window.first(), window.last()) else { continue };
                let place = place_in(at, text, first.start..last.end);
                if place != one.at && told.insert(place) {
                    findings.push(finding(text.as_str().get(first.start..last.end), one, place));
                }
            }
        }
    }
}

fn finding(written: Option<&str>, one: &Declared, place: Span) -> Finding {
    let message =
        Message::new("misspelt-name").with("written", written.unwrap_or_default()).with("name", one.name.as_str());
    let finding = Finding::at(place, message).related(one.at, Message::new("misspelt-name-declared"));
    finding.help(Message::new("misspelt-name-help"))
}

fn names(case: &Case<'_>) -> Names {
    let partners = case.partnership.partners.iter().map(|partner| &partner.name);
    let sites = case.partnership.partners.iter().flat_map(|partner| &partner.establishments).map(|site| &site.name);
    let persons = case.partnership.persons.iter().map(|person| &person.name);
    let mut names = Names::default();
    for field in partners.chain(persons).chain(sites).filter(|field| field.given().is_some()) {
        names.declare(Folded::of(field.text()).as_str(), field.at);
    }
    names.lengths.sort_unstable();
    names.lengths.dedup();
    names
}

impl Names {
    fn declare(&mut self, name: &str, at: Span) {
        let words: Vec<&str> = cut(name).into_iter().filter_map(|range| name.get(range)).collect();
        if !(2..=LONGEST).contains(&words.len()) || !self.whole.insert(words.join(" ")) {
            return;
        }
        self.words.extend(words.iter().map(|word| (*word).to_owned()));
        for rank in 0..words.len() {
            let alike = self.masked.entry(masked(&words, rank)).or_default();
            if alike.len() < ALIKE {
                alike.push(self.declared.len());
            }
        }
        self.lengths.push(words.len());
        self.declared.push(Declared { name: name.to_owned(), at });
    }

    /// All words of a name but one stand where it is misspelt: the longest of them is looked for.
    fn need(&self) -> Need {
        let longest = |others: &String| others.split(' ').max_by_key(|word| word.len()).map(str::to_owned);
        let words: BTreeSet<String> = self.masked.keys().filter_map(longest).collect();
        Need::any(words.iter().map(|word| Need::words(word)).collect())
    }

    /// The name that words of a text spell with one letter wrong.
    fn near(&self, text: &str, window: &[std::ops::Range<usize>]) -> Option<&Declared> {
        let words: Vec<&str> = window.iter().filter_map(|range| text.get(range.clone())).collect();
        if self.whole.contains(&words.join(" ")) {
            return None;
        }
        (0..words.len()).find_map(|rank| {
            let written = words.get(rank).filter(|word| word.chars().count() >= 4 && is_capitalised(word))?;
            let alike = self.masked.get(&masked(&words, rank))?;
            alike.iter().filter_map(|index| self.declared.get(*index)).find(|one| {
                let meant = cut(&one.name).into_iter().nth(rank).and_then(|range| one.name.get(range));
                meant.is_some_and(|meant| is_capitalised(meant) && is_one_letter_off(written, meant))
            })
        })
    }
}

/// The words but one, which says its rank.
fn masked(words: &[&str], rank: usize) -> String {
    let others: Vec<&str> =
        words.iter().enumerate().map(|(index, word)| if index == rank { "\0" } else { *word }).collect();
    others.join(" ")
}

/// The places of words: letters, digits and inner hyphens.
fn cut(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        let inside = character.is_alphanumeric() || character == '-';
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                words.push(first..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether two words differ by one letter, or by two neighbours exchanged; not by capitals alone, nor by a plural.
fn is_one_letter_off(written: &str, meant: &str) -> bool {
    let (one, other) = (written.to_lowercase(), meant.to_lowercase());
    let plural = |long: &str, short: &str| long.strip_suffix(['s', 'x']) == Some(short);
    one != other && !plural(&one, &other) && !plural(&other, &one) && strsim::osa_distance(&one, &other) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_a_slip_and_a_plural_is_none() {
        assert!(is_one_letter_off("Cailoux", "Cailloux"));
        assert!(is_one_letter_off("Marenchlele", "Marenchelle"));
        assert!(!is_one_letter_off("Tilleul", "Tilleuls"));
        assert!(!is_one_letter_off("TILLEULS", "Tilleuls"));
        assert!(!is_one_letter_off("Peupliers", "Tilleuls"));
    }

    #[test]
    fn words_keep_their_hyphens() {
        assert_eq!(cut("l'Hôtel-de-Ville, 3").len(), 3);
    }
}
