//! The words and signs of many texts, each with the texts that hold it.

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::ops::Range;

use foldhash::quality::RandomState;

use super::need::{Need, says_nothing, tokens};

/// Which of some texts hold which words.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// All words, one behind the other.
    letters: String,
    /// Sorted by key and word.
    words: Vec<Held>,
    places: Vec<Place>,
    texts: usize,
}

/// A word in small letters.
#[derive(Debug)]
struct Held {
    /// Its first bytes as a number, so that most words are told apart by one comparison.
    key: u64,
    /// Where it stands among the letters.
    at: Range<usize>,
    /// The last text that holds it, by its rank among the places.
    last: usize,
}

/// The ranks of words by their hash; where two share one, the second has the next that is free.
#[derive(Default)]
struct Ranks {
    seed: RandomState,
    ranks: HashMap<u64, usize, RandomState>,
}

/// That a text holds a word.
#[derive(Debug)]
struct Place {
    text: usize,
    /// The rank of the place before it of the same word.
    before: Option<usize>,
}

/// Some of the texts of a lexicon, a bit each.
type Chosen = Vec<u64>;

impl Lexicon {
    /// Reads texts; they are numbered as they come.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let (mut lexicon, mut ranks) = (Self::default(), Ranks::default());
        ranks.ranks.reserve(1_000);
        let mut word = String::new();
        for text in texts {
            for token in tokens(text) {
                let written = text.get(token).unwrap_or_default();
                if !says_nothing(written) {
                    word.clear();
                    write_small(written, &mut word);
                    lexicon.meet(&word, &mut ranks);
                }
            }
            lexicon.texts += 1;
        }
        let mut words = std::mem::take(&mut lexicon.words);
        words.sort_unstable_by(|one, other| {
            one.key.cmp(&other.key).then_with(|| lexicon.letters_of(one).cmp(lexicon.letters_of(other)))
        });
        lexicon.words = words;
        lexicon
    }

    /// Takes up a word of the text that is being read.
    fn meet(&mut self, word: &str, ranks: &mut Ranks) {
        let place = self.places.len();
        let mut hash = ranks.seed.hash_one(word);
        while let Some(rank) = ranks.ranks.get(&hash) {
            let Some(held) = self.words.get(*rank) else { return };
            if self.letters_of(held) != word {
                hash = hash.wrapping_add(1);
                continue;
            }
            if self.places.get(held.last).is_some_and(|last| last.text == self.texts) {
                return;
            }
            self.places.push(Place { text: self.texts, before: Some(held.last) });
            if let Some(held) = self.words.get_mut(*rank) {
                held.last = place;
            }
            return;
        }
        let start = self.letters.len();
        self.letters.push_str(word);
        ranks.ranks.insert(hash, self.words.len());
        self.words.push(Held { key: key(word), at: start..self.letters.len(), last: place });
        self.places.push(Place { text: self.texts, before: None });
    }

    fn letters_of(&self, held: &Held) -> &str {
        self.letters.get(held.at.clone()).unwrap_or_default()
    }

    /// The numbers of the texts that hold what is needed, in ascending order.
    pub fn holding(&self, need: &Need) -> Vec<usize> {
        match self.chosen(need) {
            None => (0..self.texts).collect(),
            Some(chosen) => (0..self.texts).filter(|text| is_chosen(&chosen, *text)).collect(),
        }
    }

    /// The texts that hold what is needed; nothing stands for all of them.
    fn chosen(&self, need: &Need) -> Option<Chosen> {
        match need {
            Need::Nothing => None,
            Need::Word { beginning, whole } => {
                let mut chosen = self.none();
                self.add(beginning, *whole, &mut chosen);
                Some(chosen)
            }
            Need::Any(needs) => self.holding_any(needs),
            Need::All(needs) => self.holding_all(needs),
        }
    }

    fn holding_any(&self, needs: &[Need]) -> Option<Chosen> {
        let mut chosen = self.none();
        for need in needs {
            match need {
                Need::Word { beginning, whole } => self.add(beginning, *whole, &mut chosen),
                _ => chosen.iter_mut().zip(self.chosen(need)?).for_each(|(all, more)| *all |= more),
            }
        }
        Some(chosen)
    }

    fn holding_all(&self, needs: &[Need]) -> Option<Chosen> {
        let mut chosen: Option<Chosen> = None;
        for need in needs {
            chosen = match (chosen, self.chosen(need)) {
                (Some(chosen), Some(other)) => Some(chosen.iter().zip(other).map(|(one, other)| one & other).collect()),
                (one, other) => one.or(other),
            };
            if chosen.as_ref().is_some_and(|chosen| chosen.iter().all(|bits| *bits == 0)) {
                break;
            }
        }
        chosen
    }

    fn none(&self) -> Chosen {
        vec![0; self.texts.div_ceil(64)]
    }

    /// Chooses the texts that hold a word.
    fn add(&self, beginning: &str, whole: bool, chosen: &mut Chosen) {
        let least = key(beginning);
        let first = self.words.partition_point(|held| held.key < least);
        let alike = |held: &&Held| {
            let word = self.letters_of(held);
            if whole { word == beginning } else { word.starts_with(beginning) }
        };
        // Words with the same first bytes are few, and those that are smaller stand before the first that begins so.
        let from = self.words.get(first..).unwrap_or_default().iter();
        let held = from.skip_while(|held| held.key == least && !alike(held)).take_while(alike);
        for held in held {
            let mut next = Some(held.last);
            while let Some(place) = next.and_then(|rank| self.places.get(rank)) {
                if let Some(bits) = chosen.get_mut(place.text / 64) {
                    *bits |= 1 << (place.text % 64);
                }
                next = place.before;
            }
        }
    }
}

fn write_small(written: &str, word: &mut String) {
    for character in written.chars() {
        match character {
            'ß'..='ÿ' => word.push(character),
            _ if character.is_ascii() => word.push(character.to_ascii_lowercase()),
            _ => word.extend(character.to_lowercase()),
        }
    }
}

fn key(word: &str) -> u64 {
    word.bytes().chain(std::iter::repeat(0)).take(8).fold(0, |key, byte| key << 8 | u64::from(byte))
}

fn is_chosen(chosen: &Chosen, text: usize) -> bool {
    chosen.get(text / 64).is_some_and(|bits| bits >> (text % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::text::words::words;

    const TEXTS: [&str; 4] =
        ["La Commune verse l'aide.", "Les communes et l'École.", "____", "Un décret de l'ÉTAT : 12 articles."];

    fn holding(pattern: &str) -> Vec<usize> {
        Lexicon::of(TEXTS).holding(words(pattern).need())
    }

    #[test]
    fn texts_are_found_by_their_words() {
        assert_eq!(holding(r"(?i)\bcommune"), [0, 1]);
        assert_eq!(holding(r"(?i)\bcommune vers"), [0]);
        assert_eq!(holding(r"(?i)\b(?:école|état)s?\b"), [1, 3]);
        assert_eq!(holding(r"\b1\d articles?"), [3]);
        assert_eq!(holding(r"(?i)\bavenant"), Vec::<usize>::new());
        assert_eq!(holding(r"[;:]"), [0, 1, 2, 3]);
        assert_eq!(holding(r"_{2,}"), [2]);
    }

    #[test]
    fn sixty_five_texts_are_told_apart() {
        let texts: Vec<String> = (0..200).map(|number| format!("texte n{number} fin")).collect();
        let lexicon = Lexicon::of(texts.iter().map(String::as_str));
        assert_eq!(lexicon.holding(words(r"\bn19\b").need()), [19, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199]);
        assert_eq!(lexicon.holding(words(r"\bn64 fin").need()), [64]);
    }
}
