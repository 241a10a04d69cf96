//! Escapes in double quotes: a character that is refused plainly is refused as `"\u202E"` too, and one that could be
//! written plainly is told, because a reviewer does not read `"\x39\x30"` as ninety.

use crate::language::Message;
use crate::source::{Diagnostic, Faults, FileId, Forbidden, Span, codes, number_of};

/// Reports what the escapes of one scalar stand for. `written` is its source with its quotes, which begins at byte
/// `start` of the file; `meant` is its text without escapes.
pub(super) fn inspect(file: FileId, start: usize, written: &str, meant: &str, faults: &mut Faults) {
    let mut found = false;
    let mut told_plain = false;
    let mut rest = 0;
    while let Some(offset) = written.get(rest..).and_then(|tail| tail.find('\\')) {
        let at = rest + offset;
        let (character, length) = read(written.get(at + 1..).unwrap_or_default());
        rest = at + 1 + length.max(1);
        while rest < written.len() && !written.is_char_boundary(rest) {
            rest += 1;
        }
        let Some(character) = character else { continue };
        let span = Span::new(file, start + at..start + at + 1 + length);
        if let Some(kind) = refused(character) {
            faults.push(kind.fault(character, span));
            found = true;
        } else if length > 1 && !character.is_whitespace() && !told_plain {
            faults.push(escaped(character, span));
            told_plain = true;
        }
    }
    let hidden = meant.chars().find_map(|c| refused(c).map(|kind| (kind, c)));
    if let Some((kind, character)) = hidden.filter(|(_, character)| !found && !written.contains(*character)) {
        faults.push(kind.fault(character, Span::new(file, start..start + written.len())));
    }
}

/// A carriage return is refused here: in a value it ends no line of the file.
fn refused(character: char) -> Option<Forbidden> {
    if character == '\r' { Some(Forbidden::Control) } else { Forbidden::of(character) }
}

/// The character of an escape and how many bytes it has behind the backslash; no character for those without harm.
fn read(escape: &str) -> (Option<char>, usize) {
    match escape.chars().next() {
        Some('0') => (Some('\0'), 1),
        Some('a') => (Some('\u{7}'), 1),
        Some('b') => (Some('\u{8}'), 1),
        Some('v') => (Some('\u{b}'), 1),
        Some('f') => (Some('\u{c}'), 1),
        Some('r') => (Some('\r'), 1),
        Some('e') => (Some('\u{1b}'), 1),
        Some('N') => (Some('\u{85}'), 1),
        Some('L') => (Some('\u{2028}'), 1),
        Some('P') => (Some('\u{2029}'), 1),
        Some('x') => hexadecimal(escape, 2),
        Some('u') => match surrogates(escape) {
            Some(character) => (Some(character), 11),
            None => hexadecimal(escape, 4),
        },
        Some('U') => hexadecimal(escape, 8),
        Some(other) => (None, other.len_utf8()),
        None => (None, 0),
    }
}

fn hexadecimal(escape: &str, digits: usize) -> (Option<char>, usize) {
    (number(escape, 1, digits).and_then(char::from_u32), 1 + digits)
}

/// A character beyond U+FFFF written as two escapes, as JSON does (`"\uD83D\uDE00"`).
fn surrogates(escape: &str) -> Option<char> {
    let high = number(escape, 1, 4)?.checked_sub(0xd800).filter(|high| *high < 0x400)?;
    let low = escape.get(5..7).filter(|next| *next == "\\u").and_then(|_| number(escape, 7, 4))?;
    let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
    char::from_u32(0x1_0000 + (high << 10) + low)
}

fn number(escape: &str, from: usize, digits: usize) -> Option<u32> {
    u32::from_str_radix(escape.get(from..from + digits)?, 16).ok()
}

fn escaped(character: char, span: Span) -> Diagnostic {
    let message =
        Message::new("escaped-character").with("code", number_of(character)).with("character", character.to_string());
    Diagnostic::warning(codes::ESCAPED_CHARACTER, span, message).help(Message::new("escaped-character-help"))
}
