//! A letter of another alphabet inside a French word looks like ours and is not: the word is not found by a search, is read aloud
//! wrongly, and may hide a name that is not the one that one sees.
//!
//! Whole words in Greek or Cyrillic are foreign words and left alone. Invisible characters and those that turn the direction
//! of reading are refused when files are read (P0007).
//!
//! Basis: method of the project.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, spelled};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LOOK_ALIKE, Severity::Warning, Family::Writing, run).basis(&["projet", "rgaa"]);

/// A word with Latin letters and others, and letters drawn as bold or wide for show.
static MIXED: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"\b(?:\p{Latin}[\p{Latin}\p{M}]*[\p{Cyrillic}\p{Greek}]|[\p{Cyrillic}\p{Greek}][\p{Cyrillic}\p{Greek}]*\p{Latin})[\p{L}\p{M}]*",
        r"|[\u{1D400}-\u{1D7FF}\u{FF10}-\u{FF19}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]+"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    if !case.texts().iter().any(|(_, text)| text.as_str().contains(is_foreign)) {
        return;
    }
    for found in spelled(case, &MIXED) {
        let right: String = found.words().chars().map(|one| latin(one).unwrap_or(one)).collect();
        let Some(foreign) = found.words().chars().find(|one| is_foreign(*one)) else { continue };
        // « kΩ » is a unit: letters that look like none of ours hide nothing.
        if right.chars().any(is_foreign) {
            continue;
        }
        let message = Message::new("look-alike-letter")
            .with("word", found.words())
            .with("number", crate::source::number_of(foreign));
        let help = Message::new("look-alike-letter-help").with("right", right.as_str());
        findings.push(corrected(case, Finding::at(found.place(), message).help(help), found.place(), right));
    }
}

fn is_foreign(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{1f00}'..='\u{1fff}' | '\u{1d400}'..='\u{1d7ff}' | '\u{ff10}'..='\u{ff5a}')
}

/// The Latin letter that a character is taken for (Unicode, confusables).
fn latin(character: char) -> Option<char> {
    const PAIRS: &str =
        "аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУYαaεeιiκkνvοoρpτtυuχxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";
    let mut letters = PAIRS.chars();
    while let (Some(foreign), Some(ours)) = (letters.next(), letters.next()) {
        if foreign == character {
            return Some(ours);
        }
    }
    std::iter::once(character).nfkc().next().filter(|plain| *plain != character && plain.is_ascii_alphanumeric())
}
