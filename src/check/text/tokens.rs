//! The words and signs of a text, and where they stand.

use std::ops::Range;

/// Tokens that stand in almost every text: words of one or two letters, and the signs of every sentence. They are not
/// looked for; a word that begins with two letters may be one of them.
pub fn says_nothing(token: &str) -> bool {
    if token.len() > 8 || token.len() > 2 && token.is_ascii() {
        return false;
    }
    let is_figure = token.starts_with(|first: char| first.is_ascii_digit());
    !is_figure && token.chars().nth(2).is_none() && (is_word(token) || is_common(token))
}

fn is_common(run: &str) -> bool {
    matches!(run, "." | "," | "'" | "-" | ":" | ";" | "(" | ")" | "/" | "\"")
}

/// Whether a token is a word; else it is a run of one sign.
pub fn is_word(token: &str) -> bool {
    token.chars().next_back().is_some_and(is_of_word)
}

/// Where the words and the runs of one sign stand in a text.
pub fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = run_end(text, at, |byte| sort_of(byte) == Sort::Space, char::is_whitespace);
        at = match sort_of(*text.as_bytes().get(start)?) {
            Sort::Word => word_end(text, start),
            Sort::Sign => {
                let first = text.as_bytes().get(start).copied();
                run_end(text, start, |byte| Some(byte) == first, |_| false)
            }
            _ => match text.get(start..)?.chars().next()? {
                first if is_of_word(first) => word_end(text, start),
                first => run_end(text, start, |_| false, |one| one == first),
            },
        };
        Some(start..at)
    })
}

/// What a byte is by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Space,
    Word,
    Sign,
    /// A part of a character of several bytes.
    Part,
}

const SORTS: [Sort; 256] = sorts();

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses an index out of bounds")]
const fn sorts() -> [Sort; 256] {
    let mut sorts = [Sort::Part; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        sorts[byte as usize] = match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => Sort::Word,
            b' ' | b'\t' | b'\n' | 0x0b | 0x0c | b'\r' => Sort::Space,
            _ => Sort::Sign,
        };
        byte += 1;
    }
    sorts
}

fn sort_of(byte: u8) -> Sort {
    SORTS.get(usize::from(byte)).copied().unwrap_or(Sort::Part)
}

/// Where a word ends.
fn word_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = from;
    while let Some(byte) = bytes.get(end) {
        match (sort_of(*byte), byte) {
            (Sort::Word, _) => end += 1,
            // À to ÿ, but for × and ÷.
            (_, 0xC3) if !matches!(bytes.get(end + 1), Some(0x97 | 0xB7)) => end += 2,
            (Sort::Part, _) => match text.get(end..).and_then(|rest| rest.chars().next()) {
                Some(next) if is_of_word(next) => end += next.len_utf8(),
                _ => break,
            },
            _ => break,
        }
    }
    end
}

/// Where the characters end that belong together, from a place on. Most are of one byte, and need no decoding.
fn run_end(text: &str, from: usize, is_plain: impl Fn(u8) -> bool, belongs: impl Fn(char) -> bool) -> usize {
    let bytes = text.as_bytes();
    let mut end = from;
    loop {
        while bytes.get(end).is_some_and(|byte| is_plain(*byte)) {
            end += 1;
        }
        let next = match bytes.get(end) {
            Some(byte) if !byte.is_ascii() => text.get(end..).and_then(|rest| rest.chars().next()),
            _ => None,
        };
        let Some(next) = next.filter(|one| belongs(*one)) else { return end };
        end += next.len_utf8();
    }
}

/// Whether a character is part of a word.
pub fn is_of_word(character: char) -> bool {
    match character {
        'À'..='ÿ' => !matches!(character, '×' | '÷'),
        _ => character.is_ascii_alphanumeric() || !character.is_ascii() && character.is_alphanumeric(),
    }
}
