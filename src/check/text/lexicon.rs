//! The words and signs of many texts, each with the texts that hold it.
//!
//! Words are told apart by their first eight bytes: where two are taken for one, a pattern is tried in vain, and nothing is
//! missed.

use std::collections::HashMap;

use foldhash::quality::RandomState;

use super::need::Need;
use super::tokens::{says_nothing, tokens};

/// Which of some texts hold which words.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// In the order of their keys.
    words: Vec<Held>,
    places: Vec<Place>,
    texts: usize,
}

/// A word in small letters, or several that begin alike.
#[derive(Debug, Clone, Copy)]
struct Held {
    key: u64,
    /// The last text that holds it, by its rank among the places.
    last: usize,
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

/// The ranks of words by their keys. The words are those of a stranger, so that their hashes are not to be foreseen.
type Ranks = HashMap<u64, usize, RandomState>;

impl Lexicon {
    /// Reads texts; they are numbered as they come.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let (mut lexicon, mut ranks) = (Self::default(), Ranks::default());
        ranks.reserve(1_000);
        for text in texts {
            for token in tokens(text) {
                let written = text.get(token).unwrap_or_default();
                if !says_nothing(written) {
                    lexicon.meet(key_of_written(written), &mut ranks);
                }
            }
            lexicon.texts += 1;
        }
        lexicon.words.sort_unstable_by_key(|held| held.key);
        lexicon
    }

    /// Takes up a word of the text that is being read.
    fn meet(&mut self, key: u64, ranks: &mut Ranks) {
        let place = self.places.len();
        let rank = *ranks.entry(key).or_insert(self.words.len());
        let Some(held) = self.words.get_mut(rank) else {
            self.words.push(Held { key, last: place });
            self.places.push(Place { text: self.texts, before: None });
            return;
        };
        if self.places.get(held.last).is_none_or(|last| last.text != self.texts) {
            self.places.push(Place { text: self.texts, before: Some(held.last) });
            held.last = place;
        }
    }

    /// The numbers of the texts that hold what is needed, in ascending order.
    pub fn holding(&self, need: &Need) -> Vec<usize> {
        match self.chosen(need) {
            None => (0..self.texts).collect(),
            Some(chosen) => numbers(&chosen),
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
        let least = key(beginning.as_bytes());
        let is_all = whole || beginning.len() >= KEY_BYTES;
        let most = if is_all { least } else { least | u64::MAX >> (8 * beginning.len()) };
        let first = self.words.partition_point(|held| held.key < least);
        let held = self.words.get(first..).unwrap_or_default().iter().take_while(|held| held.key <= most);
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

/// So many bytes of a word make its key.
const KEY_BYTES: usize = 8;

/// The first bytes of a word in small letters, as a number in the order of words.
fn key(small: &[u8]) -> u64 {
    let mut bytes = [0; KEY_BYTES];
    bytes.iter_mut().zip(small).for_each(|(byte, own)| *byte = *own);
    u64::from_be_bytes(bytes)
}

/// The key of a word as it is written.
fn key_of_written(written: &str) -> u64 {
    let head = written.as_bytes().get(..KEY_BYTES).unwrap_or(written.as_bytes());
    let mut small = [0; KEY_BYTES];
    let mut before = 0;
    for (own, byte) in small.iter_mut().zip(head) {
        *own = match (before, *byte) {
            // À to Þ, whose small letters are thirty-two places behind them.
            (0xC3, 0x80..=0x9E) => byte | 0x20,
            (_, 0..0x80) => byte.to_ascii_lowercase(),
            (_, 0x80..=0xBF | 0xC3) => *byte,
            _ => return key_of_foreign(written),
        };
        before = *byte;
    }
    u64::from_be_bytes(small)
}

/// That of a word with letters that French does not have.
fn key_of_foreign(written: &str) -> u64 {
    let small: String = written.chars().take(KEY_BYTES).flat_map(char::to_lowercase).collect();
    key(small.as_bytes())
}

/// The numbers of chosen texts: few of many, so that whole words of bits are passed over.
fn numbers(chosen: &Chosen) -> Vec<usize> {
    let mut numbers = Vec::new();
    for (rank, bits) in chosen.iter().enumerate() {
        let mut left = *bits;
        while left != 0 {
            numbers.push(rank * 64 + left.trailing_zeros() as usize);
            left &= left - 1;
        }
    }
    numbers
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
    fn a_word_is_found_however_it_is_written() {
        for word in ["Élèves", "ÉLÈVES", "ÇÀ-et", "Œuvre", "ŒUVRES", "Ärzte", "Σειρά", "lois", "abcdéfghij", "abcdefgÉ"]
        {
            assert_eq!(key_of_written(word), key(word.to_lowercase().as_bytes()), "{word}");
        }
    }

    #[test]
    fn sixty_five_texts_are_told_apart() {
        let texts: Vec<String> = (0..200).map(|number| format!("texte n{number} fin")).collect();
        let lexicon = Lexicon::of(texts.iter().map(String::as_str));
        assert_eq!(lexicon.holding(words(r"\bn19\b").need()), [19, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199]);
        assert_eq!(lexicon.holding(words(r"\bn64 fin").need()), [64]);
    }
}
