//! Words that people wrote, each with the place where it stands, for rules on spelling and on what prose says.
//!
//! What no document prints (notes for colleagues, reasons of findings set aside) is left alone.

use regex::Captures;

use super::folded::Folded;
use super::need::Need;
use super::words::Words;
use crate::check::{Case, Finding};
use crate::source::Span;

/// Words found in a text.
pub struct Spelled<'c> {
    captures: Captures<'c>,
    text: &'c Folded,
    at: Span,
}

/// Everywhere that a dossier writes these words.
pub fn spelled<'c>(case: &'c Case<'_>, pattern: &'static Words) -> impl Iterator<Item = Spelled<'c>> {
    printable_of(case, case.texts_tracing(pattern).into_iter()).flat_map(move |(at, text)| {
        pattern.captures_iter(text.as_str()).map(move |captures| Spelled { captures, text, at })
    })
}

/// The texts that documents may print, with their places. A text that reading refused is left out.
pub fn printable<'c>(case: &'c Case<'_>) -> impl Iterator<Item = (Span, &'c Folded)> {
    printable_of(case, case.texts().iter())
}

/// Those of them that hold what a pattern needs.
pub fn printable_holding<'c>(case: &'c Case<'_>, need: &Need) -> impl Iterator<Item = (Span, &'c Folded)> + use<'c> {
    printable_of(case, case.texts_holding(need).into_iter())
}

fn printable_of<'c>(
    case: &'c Case<'_>,
    texts: impl Iterator<Item = &'c (Span, Folded)>,
) -> impl Iterator<Item = (Span, &'c Folded)> {
    let private = private(case);
    let is_private = move |span: Span| {
        let next = private.partition_point(|one| (one.file, one.start) <= (span.file, span.start));
        next.checked_sub(1).and_then(|last| private.get(last)).is_some_and(|one| one.contains(span))
    };
    let is_refused = |span: Span| !case.sound(Span { end: span.start, ..span });
    texts.filter(move |(span, _)| !is_private(*span) && !is_refused(*span)).map(|(at, text)| (*at, text))
}

/// The places of what is never printed, in order.
fn private(case: &Case<'_>) -> Vec<Span> {
    let suppressions = case.partnership.suppressions.iter().map(|one| one.at);
    let notes = case.partnership.documents.iter().filter_map(|document| document.internal_note.as_ref());
    let mut private: Vec<Span> = suppressions.chain(notes.map(|note| note.at)).collect();
    private.sort_unstable();
    private
}

impl<'c> Spelled<'c> {
    /// All the words.
    pub fn words(&self) -> &'c str {
        self.captures.get(0).map_or("", |words| words.as_str())
    }

    /// The words of a group; empty when it took no part.
    pub fn group(&self, name: &str) -> &'c str {
        self.captures.name(name).map_or("", |words| words.as_str())
    }

    /// Where the words stand.
    pub fn place(&self) -> Span {
        self.captures.get(0).map_or(self.at, |words| self.at_range(words.range()))
    }

    /// Where the words of a group stand.
    pub fn place_of(&self, name: &str) -> Option<Span> {
        self.captures.name(name).map(|words| self.at_range(words.range()))
    }

    /// The place of the whole text.
    pub fn text_place(&self) -> Span {
        self.at
    }

    /// What stands before the words in their text.
    pub fn before(&self) -> &'c str {
        let start = self.captures.get(0).map_or(0, |words| words.start());
        self.text.as_str().get(..start).unwrap_or_default()
    }

    /// What stands behind them.
    pub fn after(&self) -> &'c str {
        let end = self.captures.get(0).map_or(0, |words| words.end());
        self.text.as_str().get(end..).unwrap_or_default()
    }

    /// The sentence around the words, without them: what comes before in it, and what comes behind.
    pub fn sentence(&self) -> (&'c str, &'c str) {
        (sentence_end(self.before()), sentence_start(self.after()))
    }

    fn at_range(&self, range: std::ops::Range<usize>) -> Span {
        place_in(self.at, self.text, range)
    }
}

/// The place of a range of a folded text.
pub fn place_in(at: Span, text: &Folded, range: std::ops::Range<usize>) -> Span {
    let inside = text.origin(range);
    let byte = |offset: u32| at.start.saturating_add(offset);
    Span { start: byte(inside.start), end: byte(inside.end), ..at }
}

/// A sentence is looked for within so many bytes: a text without a full stop is no sentence.
const LONGEST: usize = 500;

/// The part of a sentence with which a text ends.
pub fn sentence_end(text: &str) -> &str {
    let from = (text.len().saturating_sub(LONGEST)..=text.len()).find(|byte| text.is_char_boundary(*byte));
    let text = from.and_then(|from| text.get(from..)).unwrap_or(text);
    let start = [". ", "! ", "? ", "; "].iter().filter_map(|end| text.rfind(end)).max();
    start.and_then(|start| text.get(start + 1..)).unwrap_or(text)
}

/// The part of a sentence with which a text begins.
pub fn sentence_start(text: &str) -> &str {
    let to = (0..=text.len().min(LONGEST)).rev().find(|byte| text.is_char_boundary(*byte));
    let text = to.and_then(|to| text.get(..to)).unwrap_or(text);
    let end = [". ", "! ", "? ", "; "].iter().filter_map(|end| text.find(end)).min();
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// A finding with its correction, unless the words run over a line break: layout stays as it is.
pub fn corrected(case: &Case<'_>, finding: Finding, place: Span, replacement: impl Into<String>) -> Finding {
    let breaks = case.dossier.files.slice(place).is_none_or(|words| words.contains('\n'));
    if breaks { finding } else { finding.fix(place, replacement) }
}
