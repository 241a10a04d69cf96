//! A text as a scalar between double quotes, which the strict reader gives back as it was.

use std::fmt::{self, Write};

use crate::source::Forbidden;

/// A text between double quotes, on one line.
///
/// A character that sources may not hold is written as an escape: it breaks nothing, and the reader refuses it by name.
pub fn quoted(text: &str) -> String {
    let mut scalar = String::with_capacity(text.len() + 2);
    // Writing to a text cannot fail.
    let _ = write_quoted(text, &mut scalar);
    scalar
}

/// Writes a text between double quotes (YAML 1.2.2, § 5.7 for the escapes).
pub fn write_quoted(text: &str, out: &mut impl Write) -> fmt::Result {
    out.write_char('"')?;
    for character in text.chars() {
        match character {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\t' => out.write_str("\\t")?,
            _ if character == '\r' || Forbidden::of(character).is_some() => escape(character, out)?,
            _ => out.write_char(character)?,
        }
    }
    out.write_char('"')
}

fn escape(character: char, out: &mut impl Write) -> fmt::Result {
    write!(out, "\\U{:08X}", u32::from(character))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;
    use crate::yaml::{Content, Limits, Parsed, parse};
    use proptest::prelude::*;

    fn parsed(text: &str) -> Parsed {
        parse(FileId(0), &format!("title: {}\n", quoted(text)), Limits::default())
    }

    fn read_back(text: &str) -> Option<String> {
        let Content::Mapping(entries) = parsed(text).tree?.content else { return None };
        match &entries.first()?.value.content {
            Content::Scalar { text, .. } if entries.len() == 1 => Some(text.clone()),
            _ => None,
        }
    }

    #[test]
    fn texts_that_yaml_would_take_for_something_else_come_back() {
        for text in [
            "",
            " ",
            "no",
            "~",
            "null",
            "012",
            "1e3",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "\"",
            "'",
            "\\",
            "\\n",
            "\"\nx: y",
            "%a",
            "@a",
            "`a",
            "{a",
            "[a",
            "*a",
            "&a",
            "!!a",
            "|",
            ">",
            "---",
            "...",
            "« L’été »\u{a0}: 100\u{202f}%",
            "a\nb\tc",
            "☺️",
            "{{ title }}",
            "{% raw %}",
            "\u{1F1EB}\u{1F1F7}",
        ] {
            assert_eq!(read_back(text).as_deref(), Some(text), "{text:?}");
            assert!(parsed(text).faults.is_empty(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back_or_is_refused_by_name(text in "\\PC{0,40}|[\"\\\\:#{}%\\[\\]&*!|>'`@, \\n\\t-]{0,40}|.{0,20}") {
            let refused = text.contains(|c: char| c == '\r' || Forbidden::of(c).is_some());
            prop_assert_eq!(refused, parsed(&text).faults.iter().any(|fault| fault.code == crate::source::codes::FORBIDDEN_CHARACTER));
            if !refused {
                prop_assert_eq!(read_back(&text), Some(text));
            }
        }
    }
}
