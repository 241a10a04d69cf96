//! The words and signs of many texts, each with the texts that hold it.

use std::collections::HashMap;

use foldhash::quality::RandomState;

use super::need::{Need, says_nothing, tokens};

/// Which of some texts hold which words.
#[derive(Debug, Default)]
pub struct Lexicon {
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
    word: String,
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

impl Lexicon {
    /// Reads texts; they are numbered as they come.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut known: HashMap<String, usize, RandomState> =
            HashMap::with_capacity_and_hasher(1_000, RandomState::default());
        let mut lexicon = Self::default();
        let mut word = String::new();
        for text in texts {
            for token in tokens(text) {
                let written = text.get(token).unwrap_or_default();
                if !says_nothing(written) {
                    word.clear();
                    write_small(written, &mut word);
                    lexicon.meet(&word, &mut known);
                }
            }
            lexicon.texts += 1;
        }
        lexicon.words = known.into_iter().map(|(word, last)| Held { key: key(&word), word, last }).collect();
        lexicon.words.sort_unstable_by(|one, other| one.key.cmp(&other.key).then_with(|| one.word.cmp(&other.word)));
        lexicon
    }

    /// Takes up a word of the text that is being read.
    fn meet(&mut self, word: &str, known: &mut HashMap<String, usize, RandomState>) {
        let rank = self.places.len();
        let last = known.get_mut(word);
        let before = last.as_deref().copied();
        if before.and_then(|before| self.places.get(before)).is_some_and(|place| place.text == self.texts) {
            return;
        }
        match last {
            Some(last) => *last = rank,
            None => drop(known.insert(word.to_owned(), rank)),
        }
        self.places.push(Place { text: self.texts, before });
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
        let alike = |held: &&Held| if whole { held.word == beginning } else { held.word.starts_with(beginning) };
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
    use crate::check::words::words;

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
