//! French typography of a run of text: no-break spaces, apostrophes, ellipses (Imprimerie nationale).
//!
//! Only characters that are there are replaced: no space is ever added, so a value extracts from the document as it
//! was written. Identifiers are not passed through.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::CharIndices;

use super::dates::MONTHS;
use super::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE};

/// Abbreviations that stay with the capital or the figure that follows.
const ATTACHED: &[&str] = &[
    "n°", "nos", "N°", "art.", "Art.", "p.", "pp.", "M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Me", "Pr", "L.", "R.",
    "D.",
];

/// The longest of them, in characters.
const LONGEST: usize = 4;

/// A run of text with the spaces and signs of French typography, in one pass.
///
/// Doing it twice changes nothing more; letters and figures stay as they are.
pub fn typeset(text: &str) -> Cow<'_, str> {
    if !text.contains([' ', '\'', '.']) {
        return Cow::Borrowed(text);
    }
    let set = Setter { text, set: String::with_capacity(text.len() + 16), rest: text.char_indices().peekable() }.run();
    if set == text { Cow::Borrowed(text) } else { Cow::Owned(set) }
}

/// The state of the pass: what is already set, what is still to read.
struct Setter<'a> {
    text: &'a str,
    set: String,
    rest: Peekable<CharIndices<'a>>,
}

impl Setter<'_> {
    fn run(mut self) -> String {
        while let Some((at, character)) = self.rest.next() {
            match character {
                ' ' => self.space(),
                '\'' => self.apostrophe(),
                '.' if self.text[at..].starts_with("...") => self.ellipsis(),
                '0'..='9' => self.figures(at),
                _ => self.set.push(character),
            }
        }
        self.set
    }

    /// A space: by what follows, then by what comes before.
    fn space(&mut self) {
        let next = self.rest.peek().map(|(_, next)| *next);
        let space = match next {
            Some(';' | '!' | '?') => NARROW_NO_BREAK_SPACE,
            Some(':' | '»' | '%' | '€') => NO_BREAK_SPACE,
            _ if self.set.ends_with('«') => NO_BREAK_SPACE,
            Some(next) if self.stays_with(next) => NO_BREAK_SPACE,
            Some(_) if self.is_inside_date_or_hour() => NO_BREAK_SPACE,
            _ => ' ',
        };
        self.set.push(space);
    }

    /// Whether what is set ends with an abbreviation that keeps `next`. « nos » is one before a figure only.
    fn stays_with(&self, next: char) -> bool {
        let letters = self.set.chars().rev().take_while(|c| c.is_alphabetic() || matches!(c, '.' | '°'));
        let mut word: Vec<char> = letters.take(LONGEST + 1).collect();
        word.reverse();
        let word: String = word.into_iter().collect();
        match next {
            '0'..='9' => ATTACHED.contains(&word.as_str()),
            _ => next.is_uppercase() && word != "nos" && ATTACHED.contains(&word.as_str()),
        }
    }

    /// Whether the space parts a day from its month, or the figures of an hour from its « h ».
    fn is_inside_date_or_hour(&mut self) -> bool {
        let ahead = self.rest.peek().map_or("", |(at, _)| &self.text[*at..]);
        let word = ahead.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let after_figure = self.set.ends_with(|c: char| c.is_ascii_digit());
        let after_hour = self.set.ends_with(" h") || self.set.ends_with("\u{a0}h");
        let after_day = after_figure || self.set.ends_with("1er");
        (after_day && MONTHS.contains(&word))
            || (after_figure && word == "h")
            || (after_hour && word.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// An apostrophe between two letters is the typographic one.
    fn apostrophe(&mut self) {
        let between = self.set.ends_with(char::is_alphabetic)
            && self.rest.peek().is_some_and(|(_, next)| next.is_alphanumeric() || *next == '«');
        self.set.push(if between { '’' } else { '\'' });
    }

    fn ellipsis(&mut self) {
        self.rest.next();
        self.rest.next();
        self.set.push('…');
    }

    /// Figures: ordinary spaces that part thousands become narrow no-break ones; any other run of figures stays.
    fn figures(&mut self, start: usize) {
        let run = run_of_figures(&self.text[start..]);
        let follows_word =
            self.set.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '.' | '/' | '-' | '’' | '\''));
        let thousands = !follows_word && parts_thousands(run);
        while self.rest.peek().is_some_and(|(at, _)| *at < start + run.len()) {
            self.rest.next();
        }
        if thousands {
            self.set.extend(run.chars().map(|c| if c == ' ' { NARROW_NO_BREAK_SPACE } else { c }));
        } else {
            self.set.push_str(run);
        }
    }
}

/// Figures, with the single spaces between them.
fn run_of_figures(text: &str) -> &str {
    let mut end = 0;
    let mut space = 0;
    for (at, character) in text.char_indices() {
        match character {
            '0'..='9' => (end, space) = (at + 1, 0),
            ' ' | NO_BREAK_SPACE | NARROW_NO_BREAK_SPACE if space == 0 => space = 1,
            _ => break,
        }
    }
    &text[..end]
}

/// One to three figures that do not begin with zero, then groups of three.
fn parts_thousands(run: &str) -> bool {
    let mut groups = run.split([' ', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE]);
    let first = groups.next().unwrap_or_default();
    let mut groups = groups.peekable();
    groups.peek().is_some() && first.len() <= 3 && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
#[path = "typography_tests.rs"]
mod tests;
