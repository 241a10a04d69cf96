//! The two escapes by which a text enters Typst; there is no third.
//!
//! A string literal ended by `;` was the only form that left the structure of a page alone under hostile texts:
//! backslashes before punctuation fail at line starts, in front of `(`, `[` and `.`, and with newlines.

use std::fmt::Write as _;
use std::io;

/// A text as markup: `#"…";`. It can stand anywhere in content.
pub fn markup(text: &str) -> String {
    format!("#{};", literal(text))
}

/// A text as an argument of a function call: `"…"`.
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            // Line and paragraph separators are newlines to Typst as much as U+000A is.
            '\u{2028}' | '\u{2029}' => push_code(&mut out, character),
            character if character.is_control() => push_code(&mut out, character),
            character => out.push(character),
        }
    }
    out.push('"');
    out
}

fn push_code(out: &mut String, character: char) {
    // Writing to a string cannot fail.
    let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
}

/// The escape of the template engine for every value that is not marked as markup already.
pub fn write_markup(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(markup(text).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use typst::syntax::{SyntaxKind, ast, parse};

    proptest! {
        #[test]
        fn a_hostile_text_stays_one_string_and_keeps_its_value(text in any::<String>()) {
            let root = parse(&markup(&text));
            prop_assert!(root.errors_and_warnings().0.is_empty());
            let strings: Vec<_> = root.children().filter(|node| node.kind() == SyntaxKind::Str).collect();
            prop_assert_eq!(strings.len(), 1);
            let string: ast::Str = strings[0].cast().unwrap();
            let value = string.get();
            prop_assert_eq!(value.as_str(), text.as_str());
        }
    }
}
