//! What was meant by a word that nothing knows, and how a word of a stranger is quoted.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The key that was meant: its French word, or one whose spelling is near.
pub(super) fn near_key(written: &str, keys: &'static [&'static str]) -> Option<&'static str> {
    translated_key(written, keys).or_else(|| nearest(written, keys.iter().copied()))
}

/// The key of which this is the French word, or the same word with other capitals, hyphens or spaces.
pub(super) fn translated_key(written: &str, keys: &'static [&'static str]) -> Option<&'static str> {
    let catalogue = crate::language::Catalogue::of(crate::language::Language::French);
    let mut keys = keys.iter().copied();
    keys.find(|key| same_word(key, written) || catalogue.word_of_key(key).is_some_and(|word| same_word(&word, written)))
}

/// Whether two words are one, but for accents, capitals, hyphens and the form of apostrophes.
pub fn same_word(one: &str, other: &str) -> bool {
    let plain = |text: &str| unaccented(&text.to_lowercase().replace(['_', '-'], " ").replace('’', "'"));
    plain(one) == plain(other)
}

/// A word without its accents: keys are often typed so (`evaluation`, `resiliation`).
fn unaccented(text: &str) -> String {
    text.nfd().filter(|character| !is_combining_mark(*character)).collect()
}

/// The known word nearest to the one written, when it is near enough to have been meant.
pub fn nearest<'known>(written: &str, known: impl Iterator<Item = &'known str>) -> Option<&'known str> {
    let lower = written.to_lowercase();
    let bound = 1 + written.chars().count() / 4;
    known
        // Words much longer or shorter are not compared at all: a hostile key may be a thousand characters long.
        .filter(|word| word.chars().count().abs_diff(written.chars().count()) <= bound)
        .map(|word| (strsim::damerau_levenshtein(&lower, &word.to_lowercase()), word))
        .filter(|(distance, _)| *distance <= bound)
        .min_by_key(|(distance, word)| (*distance, word.len()))
        .map(|(_, word)| word)
}

/// A value as it is quoted in a message: its first characters.
pub fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= MOST && line.len() == text.len() {
        return line.to_owned();
    }
    line.chars().take(MOST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_another_word_finds_none() {
        let known = || ["partners", "persons", "objectives"].into_iter();
        assert_eq!(nearest("partner", known()), Some("partners"));
        assert_eq!(nearest("Objectivse", known()), Some("objectives"));
        assert_eq!(nearest("budget", known()), None);
        assert_eq!(nearest(&"p".repeat(5_000_000), known()), None);
    }

    #[test]
    fn a_quoted_value_is_its_first_line() {
        assert_eq!(shortened("court"), "court");
        assert_eq!(shortened("un\ndeux"), "un…");
        assert_eq!(shortened(&"é".repeat(70)).chars().count(), 61);
    }
}
