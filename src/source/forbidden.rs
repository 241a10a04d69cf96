//! Characters that a source may not hold: what a reviewer sees must be what is read.
//!
//! Refused are the characters that a screen does not show, or that change the order in which it shows the others
//! (Trojan Source, CVE-2021-42574), and those whose meaning nobody shares. The zero-width joiner is refused everywhere,
//! even between emoji: an agreement needs none, and the exception would let hidden text in. Benign are all letters with
//! their accents, composed or not (NFC, NFD), no-break spaces, typographic apostrophes and single emoji.

use super::{Code, Diagnostic, FileId, Span, codes};
use crate::language::Message;
use crate::source::Faults;

/// Why a character is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forbidden {
    Control,
    /// Changes the direction in which text is shown.
    Direction,
    /// Is not shown at all.
    Invisible,
    /// Breaks a line for some programs and not for others (NEL, LS, PS).
    LineBreak,
    PrivateUse,
    NonCharacter,
    /// U+FFFD: what remains of a character lost in a conversion.
    Damaged,
}

impl Forbidden {
    /// Whether a character is refused, and why.
    pub fn of(character: char) -> Option<Self> {
        match character {
            '\t' | '\n' | '\r' => None,
            '\u{85}' | '\u{2028}' | '\u{2029}' => Some(Self::LineBreak),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => Some(Self::Control),
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                Some(Self::Direction)
            }
            '\u{fffd}' => Some(Self::Damaged),
            _ if is_invisible(character) => Some(Self::Invisible),
            '\u{e000}'..='\u{f8ff}' => Some(Self::PrivateUse),
            '\u{fdd0}'..='\u{fdef}' => Some(Self::NonCharacter),
            _ if u32::from(character) & 0xfffe == 0xfffe => Some(Self::NonCharacter),
            '\u{f0000}'..='\u{10fffd}' => Some(Self::PrivateUse),
            _ => None,
        }
    }

    /// The word by which the messages choose their sentence.
    fn word(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Direction => "direction",
            Self::Invisible => "invisible",
            Self::LineBreak => "line-break",
            Self::PrivateUse => "private-use",
            Self::NonCharacter => "non-character",
            Self::Damaged => "damaged",
        }
    }

    /// The fault of a forbidden character; it is named by its number and never printed.
    pub fn fault(self, character: char, span: Span) -> Diagnostic {
        let message = Message::new("forbidden-character").with("kind", self.word()).with("code", number_of(character));
        Diagnostic::error(codes::FORBIDDEN_CHARACTER, span, message)
            .help(Message::new("forbidden-character-help").with("kind", self.word()))
    }
}

/// The number of a character as Unicode writes it (`U+202E`).
pub fn number_of(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Unicode's `Default_Ignorable_Code_Point`, less the two variation selectors that stand behind an emoji or a sign.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0d}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Every fault of the characters of a text, each with its place. A mark of byte order at the head is no fault.
pub fn inspect(file: FileId, text: &str) -> Vec<Diagnostic> {
    let mut faults = Faults::default();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let span = Span::new(file, start..start + character.len_utf8());
        let next = characters.peek().map(|(_, next)| *next);
        match character {
            '\u{feff}' if start == 0 => {}
            '\r' if next != Some('\n') => faults.push(bare_carriage_return(span)),
            'Ã' if next.is_some_and(|next| ('\u{80}'..='\u{bf}').contains(&next)) => faults.push(garbled(span)),
            _ => faults.extend(Forbidden::of(character).map(|kind| kind.fault(character, span))),
        }
    }
    faults.into_vec()
}

/// A carriage return alone ends a line for YAML and hides it on a terminal (YAML 1.2.2, § 5.4; CVE-2025-48384).
fn bare_carriage_return(span: Span) -> Diagnostic {
    fault_of(codes::BARE_CR, span, "bare-carriage-return", "bare-carriage-return-help")
}

/// « Ã© » for « é »: UTF-8 that a program took for Latin-1. The pair occurs in no French word.
fn garbled(span: Span) -> Diagnostic {
    fault_of(codes::FORBIDDEN_CHARACTER, span, "garbled-accent", "garbled-accent-help")
}

fn fault_of(code: Code, span: Span, message: &'static str, help: &'static str) -> Diagnostic {
    Diagnostic::error(code, span, Message::new(message)).help(Message::new(help))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes_in(text: &str) -> Vec<(&'static str, u32)> {
        let place = |fault: &Diagnostic| fault.span().map_or(u32::MAX, |span| span.start);
        inspect(FileId(0), text).iter().map(|fault| (fault.code.id, place(fault))).collect()
    }

    #[test]
    fn benign_text_is_accepted() {
        let text = "\u{feff}« L’œuvre »\u{a0}: 1\u{202f}000\u{a0}€ – Ça, là-bas…\ne\u{301}t\u{e9}\t☺️\r\nΑθήνα Łódź\n";
        assert_eq!(codes_in(text), []);
    }

    #[test]
    fn each_forbidden_character_has_its_place() {
        for character in "\0\u{1b}\u{7f}\u{85}\u{ad}\u{200b}\u{200d}\u{200f}\u{202e}\u{2028}\u{2067}\u{e000}\u{f8ff}"
            .chars()
            .chain("\u{fdd0}\u{fffe}\u{fffd}\u{1ffff}\u{e0041}\u{f0000}\u{10fffd}\u{10ffff}\u{feff}".chars())
        {
            assert_eq!(codes_in(&format!("é{character}é")), [("P0007", 2)], "{}", number_of(character));
        }
    }

    #[test]
    fn a_carriage_return_alone_is_a_fault() {
        assert_eq!(codes_in("a\r\nb\rc\r"), [("P0011", 4), ("P0011", 6)]);
    }

    #[test]
    fn garbled_accents_are_told() {
        assert_eq!(codes_in("Ã©tÃ©"), [("P0007", 0), ("P0007", 5)]);
    }

    #[test]
    fn a_million_faults_are_counted_not_listed() {
        let faults = inspect(FileId(0), &"\u{202e}".repeat(1_000_000));
        assert_eq!(faults.len(), crate::source::limits::FAULTS_OF_A_FILE + 1);
    }
}
