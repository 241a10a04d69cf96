//! What a scanner or a word processor leaves behind: typographic hyphens, joined letters, accents in the place of an
//! apostrophe, two spaces. The eye does not see them, a search does not find the word. Information, with the letters put right.
//!
//! Basis: Imprimerie nationale.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, printable};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SCANNED_TEXT, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-03"]);

/// Read in the source as it stands: folded text has lost them.
static LEFT: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?P<hyphen>\u{2010})|(?P<ligature>[\u{FB00}-\u{FB06}])",
        r"|\b(?i:l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu|aujourd)(?P<accent>[´`′])\p{L}",
        r"|[\p{L},;](?P<spaces> {2,})[\p{L}«(]"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (at, _) in printable(case) {
        let text = case.dossier.files.slice(at).unwrap_or_default();
        if !text.contains("  ") && !text.contains(is_left) {
            continue;
        }
        let mut edits = LEFT.captures_iter(text).filter_map(|found| edit(&found, at)).peekable();
        let Some((place, kind, _)) = edits.peek().copied() else { continue };
        let edits: Vec<(Span, &str, &str)> = edits.collect();
        let message = Message::new("scanned-text").with("kind", kind).with("count", edits.len());
        let finding = Finding::at(place, message).help(Message::new("scanned-text-help"));
        findings
            .push(edits.into_iter().fold(finding, |finding, (place, _, right)| corrected(case, finding, place, right)));
    }
}

/// The place of a sign, its kind, and what stands rightly there.
/// Whether a sign is none of a text that was typed.
fn is_left(sign: char) -> bool {
    matches!(sign, '\u{2010}' | '\u{FB00}'..='\u{FB06}' | '´' | '`' | '′')
}

fn edit(found: &regex::Captures<'_>, at: Span) -> Option<(Span, &'static str, &'static str)> {
    let kind = ["hyphen", "ligature", "accent", "spaces"].into_iter().find(|name| found.name(name).is_some())?;
    let sign = found.name(kind)?;
    let right = match kind {
        "hyphen" => "-",
        "accent" => "’",
        "spaces" => " ",
        _ => letters(sign.as_str())?,
    };
    let byte = |offset: usize| at.start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
    Some((Span { start: byte(sign.start()), end: byte(sign.end()), ..at }, kind, right))
}

fn letters(ligature: &str) -> Option<&'static str> {
    Some(match ligature {
        "\u{fb00}" => "ff",
        "\u{fb01}" => "fi",
        "\u{fb02}" => "fl",
        "\u{fb03}" => "ffi",
        "\u{fb04}" => "ffl",
        "\u{fb05}" | "\u{fb06}" => "st",
        _ => return None,
    })
}
