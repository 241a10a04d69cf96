//! Values on their way through the Markdown parser.
//!
//! A value that a template prints must never become markup. It is written as private-use characters, one a byte
//! (U+E000 + byte), which mean nothing to Markdown, and decoded in every field of the parser's events. An empty value
//! leaves a mark too: `~~{{ x }}~~` would open a fence without it. Sources may not contain these characters.

use std::borrow::Cow;
use std::io::{self, Write};

const FIRST: u32 = 0xE000;
const LAST: u32 = 0xE0FF;
/// The mark of an empty value.
const EMPTY: char = '\u{E100}';

/// The escape function of the clauses' Tera instance.
pub fn escape(value: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut buffer = String::with_capacity(3 * value.len().max(1));
    if value.is_empty() {
        buffer.push(EMPTY);
    }
    buffer.extend(value.bytes().filter_map(|byte| char::from_u32(FIRST + u32::from(byte))));
    out.write_all(buffer.as_bytes())
}

/// A run of private-use characters that is no encoded value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// The text with its values put back.
pub fn decode(text: &str) -> Result<Cow<'_, str>, Broken> {
    if !text.contains(is_mark) {
        return Ok(Cow::Borrowed(text));
    }
    let mut decoded = String::with_capacity(text.len());
    let mut value = Vec::new();
    for character in text.chars() {
        match u32::from(character) {
            code @ FIRST..=LAST => value.push(u8::try_from(code - FIRST).map_err(|_| Broken)?),
            _ => {
                flush(&mut value, &mut decoded)?;
                if character != EMPTY {
                    decoded.push(character);
                }
            }
        }
    }
    flush(&mut value, &mut decoded)?;
    Ok(Cow::Owned(decoded))
}

/// Whether a rendered clause says anything: white space and empty values do not.
pub fn is_blank(rendered: &str) -> bool {
    rendered.chars().all(|character| character.is_whitespace() || character == EMPTY)
}

fn is_mark(character: char) -> bool {
    (FIRST..=LAST).contains(&u32::from(character)) || character == EMPTY
}

fn flush(value: &mut Vec<u8>, decoded: &mut String) -> Result<(), Broken> {
    if !value.is_empty() {
        decoded.push_str(std::str::from_utf8(value).map_err(|_| Broken)?);
        value.clear();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn encoded(value: &str) -> String {
        let mut out = Vec::new();
        escape(value, &mut out).expect("a vector takes all");
        String::from_utf8(out).expect("characters are UTF-8")
    }

    proptest! {
        #[test]
        fn every_value_comes_back(before in "[ -~]{0,20}", value in any::<String>(), after in "[ -~]{0,20}") {
            prop_assume!(!value.contains(is_mark));
            let text = format!("{before}{}{after}", encoded(&value));
            prop_assert_eq!(decode(&text).expect("it was encoded"), format!("{before}{value}{after}"));
        }
    }

    #[test]
    fn an_empty_value_leaves_a_mark() {
        assert_eq!(encoded("").chars().count(), 1);
        assert!(is_blank(&encoded("")));
        assert_eq!(decode(&encoded("")).expect("it is a mark"), "");
    }

    #[test]
    fn half_a_character_is_named() {
        assert_eq!(decode("\u{E0C3}x"), Err(Broken));
    }
}
