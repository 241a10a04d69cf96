//! French puts a space before `:`, `;`, `!`, `?`, `%`, `€` and inside « ». Drafting makes each of the right kind, but adds
//! none: a sign that was stuck to its word is printed so. Information, with the space put in.
//!
//! Basis: Imprimerie nationale.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, spelled};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::MISSING_SPACE, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-01"]);

/// A sign stuck to the word or figure in front, with what ends it; an opening « stuck to what follows.
static STUCK: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?:(?m:^)|[ («])(?P<word>[\p{L}'-]*\p{L}{2})(?P<double>[:;!?])(?:[ »)]|(?m:$))",
        r"|\d(?P<unit>[%€])(?:[ ).,;»]|(?m:$))",
        r"|(?P<open>«)[^\s\x22»]|[^\s\x22«](?P<close>»)"
    ))
});

/// A number with its unit and nothing else: a value, which drafting sets by itself.
static VALUE: LazyLock<Words> = LazyLock::new(|| words(r"^[\x22']?[\d ,.]+ ?[%€][\x22']?$"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut texts: Vec<(Span, Vec<(Span, String)>)> = Vec::new();
    for found in spelled(case, &STUCK) {
        let Some(edit) = edit(&found) else { continue };
        match texts.last_mut().filter(|(at, _)| *at == found.text_place()) {
            Some((_, edits)) => edits.push(edit),
            None if VALUE.is_match(case.dossier.files.slice(found.text_place()).unwrap_or_default()) => {}
            None => texts.push((found.text_place(), vec![edit])),
        }
    }
    findings.extend(texts.into_iter().filter_map(|(_, edits)| finding(case, edits)));
}

fn edit(found: &crate::check::text::spelled::Spelled<'_>) -> Option<(Span, String)> {
    let sign = |name: &str| found.place_of(name).map(|place| (place, found.group(name)));
    let before = sign("double").or_else(|| sign("unit")).or_else(|| sign("close"));
    let space = |sign: &str| if matches!(sign, ";" | "!" | "?") { '\u{202f}' } else { '\u{a0}' };
    match before {
        Some((place, sign)) => Some((place, format!("{}{sign}", space(sign)))),
        None => sign("open").map(|(place, sign)| (place, format!("{sign}\u{a0}"))),
    }
}

/// One finding for a text, with all its places.
fn finding(case: &Case<'_>, edits: Vec<(Span, String)>) -> Option<Finding> {
    let (first, shown) = edits.first()?;
    let sign: String = shown.chars().filter(|one| !one.is_whitespace()).collect();
    let message = Message::new("missing-space").with("sign", sign).with("count", edits.len());
    let finding = Finding::at(*first, message).help(Message::new("missing-space-help"));
    Some(edits.into_iter().fold(finding, |finding, (place, text)| corrected(case, finding, place, text)))
}
