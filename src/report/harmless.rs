//! Words from data, on their way to a screen or to a log that obeys some of them.

use std::borrow::Cow;

use crate::source::Forbidden;

/// A text in which characters that a screen obeys, or does not show, are written by their number (`\u{1b}`). Breaks of
/// lines stay.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let is_harmless = |c: char| c == '\n' || (!c.is_control() && Forbidden::of(c).is_none());
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    let written = |c: char| if is_harmless(c) { c.to_string() } else { format!("\\u{{{:x}}}", u32::from(c)) };
    Cow::Owned(text.chars().map(written).collect())
}

/// A text that gives no order to a runner of GitHub: it takes `::name::` at the head of a line, spaces before it or not,
/// and `##[name]` anywhere (CVE-2020-15228).
pub fn without_commands(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let line = line.replace("##[", "## [");
        let head = line.len() - line.trim_start().len();
        match line.split_at_checked(head) {
            Some((spaces, rest)) if rest.starts_with("::") => format!("{spaces}\\{rest}"),
            _ => line,
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_screen_obeys_is_shown() {
        assert_eq!(harmless("Valmarine\n1er"), "Valmarine\n1er");
        assert_eq!(harmless("a\u{1b}[31m\r\u{9b}\u{2028}\u{202e}"), "a\\u{1b}[31m\\u{d}\\u{9b}\\u{2028}\\u{202e}");
    }

    #[test]
    fn a_runner_is_given_no_order() {
        for order in ["::error::x", " \t::set-output name=a::b", "a ##[group]b", "###[x]", "\u{a0}::stop-commands::x"] {
            let text = without_commands(&format!("un\n{order}\ndeux"));
            assert!(!text.contains("##["), "{text}");
            assert!(text.lines().all(|line| !line.trim_start().starts_with("::")), "{text}");
        }
        assert_eq!(without_commands("a::b\n# c\r\n"), "a::b\n# c\r\n");
    }
}
