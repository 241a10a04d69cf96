//! Patterns of words that know where looking for them is worth the while.
//!
//! A hundred patterns over thirty pages are a hundred readings. Each pattern here also knows which words every text that
//! matches must hold ([`Need`]); a [`Lexicon`](super::lexicon::Lexicon) knows which texts hold them, so that most
//! patterns are tried on no text at all, and the others on one or two.

use std::ops::Range;
use std::sync::OnceLock;

use regex::{Captures, Match, Regex};
use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

use super::need::Need;

/// A pattern that matches no empty text, written for folded text (see `folded`). It is made ready when a text first holds
/// what it needs.
#[derive(Debug)]
pub struct Words {
    pattern: String,
    hir: Hir,
    need: Need,
    begins_words: bool,
    keeps_to_line: bool,
    regex: OnceLock<Regex>,
    trace: OnceLock<Option<Regex>>,
}

/// Reads the pattern of a rule.
#[allow(clippy::panic, reason = "patterns are literals of rules, not input, and the cases of each rule read them")]
pub fn words(pattern: &str) -> Words {
    // The figures are those of our numbers.
    let pattern = pattern.replace(r"\d", "[0-9]");
    // Words of texts are compared in small letters, so a need is the same with and without regard to case.
    let small = pattern.replace("(?i)", "").replace("(?i:", "(?:");
    match (regex_syntax::parse(&pattern), regex_syntax::parse(&small)) {
        (Ok(hir), Ok(small)) => {
            #[cfg(test)]
            recorded().push(pattern.clone());
            Words {
                begins_words: begins_words(&hir),
                keeps_to_line: keeps_to_line(&hir),
                pattern,
                hir,
                need: Need::of(&small),
                regex: OnceLock::new(),
                trace: OnceLock::new(),
            }
        }
        (Err(fault), _) | (_, Err(fault)) => panic!("the pattern of a rule does not read: {fault}"),
    }
}

/// Every pattern that was read so far, for the test that tries each of them.
#[cfg(test)]
pub fn recorded() -> std::sync::MutexGuard<'static, Vec<String>> {
    static RECORDED: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());
    RECORDED.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Words {
    /// What a text must hold.
    pub fn need(&self) -> &Need {
        &self.need
    }

    /// Whether a text matches.
    pub fn is_match(&self, text: &str) -> bool {
        if self.trace().is_some_and(|trace| !trace.is_match(text)) {
            return false;
        }
        self.plainly_matches(text)
            || self.spots(text).into_iter().any(|spot| match text.get(..spot.end) {
                Some(until) => self.regex().is_match_at(until, spot.start),
                None => false,
            })
    }

    /// Whether a trace stands plainly at the beginning of a word, for a pattern that asks no more.
    fn plainly_matches(&self, text: &str) -> bool {
        let trace = if self.begins_words { self.trace() } else { None };
        trace.is_some_and(|trace| trace.find_iter(text).any(|found| begins_word(text, found.range())))
    }

    /// The first match in a text.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.find_iter(text).next()
    }

    /// The matches in a text.
    pub fn find_iter<'w, 't>(&'w self, text: &'t str) -> impl Iterator<Item = Match<'t>> + use<'w, 't> {
        self.spots(text).into_iter().flat_map(move |spot| {
            let until = text.get(..spot.end).unwrap_or_default();
            matches(until, spot.start, |at| self.regex().find_at(until, at), Match::range)
        })
    }

    /// The first match in a text, with its groups.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.captures_iter(text).next()
    }

    /// The matches in a text, with their groups.
    pub fn captures_iter<'w, 't>(&'w self, text: &'t str) -> impl Iterator<Item = Captures<'t>> + use<'w, 't> {
        self.spots(text).into_iter().flat_map(move |spot| {
            let until = text.get(..spot.end).unwrap_or_default();
            let range = |found: &Captures<'t>| found.get(0).map_or(0..0, |found| found.range());
            matches(until, spot.start, |at| self.regex().captures_at(until, at), range)
        })
    }

    /// The parts of a text in which matches may lie: the lines with a trace, for a pattern that keeps to its line.
    fn spots(&self, text: &str) -> Vec<Range<usize>> {
        let whole = || std::iter::once(0..text.len()).collect();
        let Some(trace) = self.trace() else { return whole() };
        if !self.keeps_to_line {
            return if trace.is_match(text) { whole() } else { Vec::new() };
        }
        lines_with(trace, text).collect()
    }

    /// Where lines with a trace of the pattern begin in many texts, one a line: it matches in no other. Nothing for a
    /// pattern that may go beyond its line.
    pub fn lines_with_traces<'w, 't>(&'w self, lines: &'t str) -> Option<impl Iterator<Item = usize> + use<'w, 't>> {
        let trace = self.trace().unwrap_or_else(|| self.regex());
        self.keeps_to_line.then(|| lines_with(trace, lines).map(|line| line.start))
    }

    /// The pattern without its ends of words: where it does not match, the pattern does not either, and an automaton can
    /// tell (with the ends of words of Unicode it cannot, beyond the letters of English). Nothing when it has none.
    fn trace(&self) -> Option<&Regex> {
        let trace = self.trace.get_or_init(|| {
            let bare = without_word_ends(&self.hir);
            (bare != self.hir).then(|| Regex::new(&bare.to_string()).ok())?
        });
        trace.as_ref()
    }

    #[allow(
        clippy::expect_used,
        reason = "the pattern was parsed; patterns are literals of rules, tried by their cases"
    )]
    fn regex(&self) -> &Regex {
        self.regex.get_or_init(|| Regex::new(&self.pattern).expect("a pattern that was read"))
    }
}

/// The lines in which a pattern that keeps to its line matches. Where in the line does not matter, so that the first end of a
/// match will do.
fn lines_with<'w, 't>(trace: &'w Regex, text: &'t str) -> impl Iterator<Item = Range<usize>> + use<'w, 't> {
    let mut next = 0;
    std::iter::from_fn(move || {
        let end = trace.shortest_match_at(text, next)?;
        let inside = end.saturating_sub(1);
        let before = text.as_bytes().get(next..inside)?.iter().rposition(|byte| *byte == b'\n');
        let start = before.map_or(next, |newline| next + newline + 1);
        let behind = text.as_bytes().get(inside..)?.iter().position(|byte| *byte == b'\n');
        next = behind.map_or(text.len(), |newline| inside + newline + 1);
        Some(start..next)
    })
}

/// The matches from a place on, one behind the other; `find` gives the first from a place on.
fn matches<T>(
    text: &str,
    from: usize,
    find: impl Fn(usize) -> Option<T>,
    range: impl Fn(&T) -> Range<usize>,
) -> impl Iterator<Item = T> {
    let mut next = Some(from);
    std::iter::from_fn(move || {
        let found = find(next?)?;
        let Range { start, end } = range(&found);
        // An empty match is followed by the next character.
        let step = text.get(end..).and_then(|behind| behind.chars().next()).map(|one| end + one.len_utf8());
        next = if start == end { step } else { Some(end) };
        Some(found)
    })
}

/// Whether all that a pattern asks of ends of words is that its match begins one.
fn begins_words(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Capture(group) => begins_words(&group.sub),
        HirKind::Alternation(parts) => parts.iter().all(begins_words),
        HirKind::Concat(parts) => parts.split_first().is_some_and(|(first, rest)| {
            *first.kind() == HirKind::Look(Look::WordUnicode)
                && rest.iter().all(|part| part.properties().look_set().is_empty())
        }),
        _ => false,
    }
}

/// Whether a match plainly begins a word. Marks and the low line are signs of words too: the pattern itself decides there.
fn begins_word(text: &str, found: Range<usize>) -> bool {
    let before = text.get(..found.start).and_then(|before| before.chars().next_back()).unwrap_or(' ');
    let first = text.get(found).and_then(|found| found.chars().next());
    first.is_some_and(char::is_alphanumeric)
        && (before.is_ascii_whitespace() || before.is_ascii_punctuation() && before != '_')
}

/// Whether no match goes beyond its line, nor looks at the ends of the text.
fn keeps_to_line(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty => true,
        HirKind::Literal(literal) => !literal.0.contains(&b'\n'),
        HirKind::Class(Class::Unicode(class)) => {
            !class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&'\n'))
        }
        HirKind::Class(Class::Bytes(_)) => false,
        HirKind::Look(look) => !matches!(look, Look::Start | Look::End),
        HirKind::Repetition(repetition) => keeps_to_line(&repetition.sub),
        HirKind::Capture(group) => keeps_to_line(&group.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(keeps_to_line),
    }
}

/// A pattern that matches wherever the given one does, without looking at ends of words.
fn without_word_ends(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Look(Look::WordUnicode | Look::WordUnicodeNegate) => Hir::empty(),
        HirKind::Capture(group) => without_word_ends(&group.sub),
        HirKind::Repetition(repetition) => {
            Hir::repetition(Repetition { sub: Box::new(without_word_ends(&repetition.sub)), ..repetition.clone() })
        }
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_word_ends).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(without_word_ends).collect()),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) | HirKind::Look(_) => hir.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(pattern: &str, text: &'t str) -> Vec<&'t str> {
        words(pattern).find_iter(text).map(|found| found.as_str()).collect()
    }

    #[test]
    fn figures_are_those_of_our_numbers() {
        assert!(words(r"^\d{2}$").is_match("12") && !words(r"^\d{2}$").is_match("١٢"));
    }

    /// Every way of looking finds what the pattern alone finds.
    #[test]
    fn looking_by_traces_finds_the_same() {
        let text = "Éloi, la loi du lieu\net l'aloi.\n\nLoi, loi_1, lois : 12 000 € (loi)\nà la fin, la loi";
        for pattern in [
            r"(?i)\bloi\b",
            r"(?i)\bloi",
            r"(?i)\b(?:la|du) \w+\b",
            r"(?m:^à) la\b",
            r"\bloi$",
            r"\blieu\s+et\b",
            r"\b\d{1,3}(?: \d{3})* €",
            r"[^.\n]*\bfin\b",
        ] {
            let alone = Regex::new(pattern).unwrap();
            let expected: Vec<&str> = alone.find_iter(text).map(|found| found.as_str()).collect();
            assert_eq!(found(pattern, text), expected, "{pattern}");
            let ranges: Vec<_> =
                words(pattern).captures_iter(text).map(|found| found.get(0).unwrap().range()).collect();
            assert_eq!(ranges, alone.find_iter(text).map(|found| found.range()).collect::<Vec<_>>(), "{pattern}");
            assert_eq!(words(pattern).is_match(text), alone.is_match(text), "{pattern}");
        }
    }
}
