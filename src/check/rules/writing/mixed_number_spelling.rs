//! A document spells its numbers in one way: hyphens between all their words (1990), or only below a hundred. Both are right,
//! together they look like two hands.
//!
//! Basis: rectifications of 1990 (JO, documents administratifs, 6 December 1990).

use std::sync::LazyLock;

use crate::check::text::number_words::{WORD, read};
use crate::check::text::printed::Passage;
use crate::check::rule::*;
use crate::model::{Spelling, given};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::MIXED_NUMBER_SPELLING, Severity::Information, Family::Writing, run)
    .basis(&["rectifications-1990"])
    .rows(&["B12-04"]);

/// Numbers in which a hyphen of 1990 shows: beside « cent », « mille » and « et ».
static REFORMED: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:{WORD}[ -])*(?:{WORD}-(?:cents?|mille)|(?:cents?|mille)-{WORD}|{WORD}-et-{WORD})(?:[ -]{WORD})*\b"
    ))
});

/// Numbers in which its absence shows.
static TRADITIONAL: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:{WORD}[ -])*(?:{WORD} (?:cents?|mille)|(?:cents?|mille) {WORD}|(?:vingt|trente|quarante|cinquante|soixante) et {WORD})(?:[ -]{WORD})*\b"
    ))
});

/// What a number of the reformed spelling always holds.
static TRACES: LazyLock<Words> = LazyLock::new(|| words("-cent|cent-|cents-|-mille|mille-|-et-"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let spelling = given(&printed.entry.spelling).copied().unwrap_or(Spelling::Traditional);
    let (own, other) = match spelling {
        Spelling::Traditional => (&TRADITIONAL, &REFORMED),
        Spelling::Reformed => (&REFORMED, &TRADITIONAL),
    };
    let is_number = |words: &str| read(&words.replace(" et ", "-")).is_some();
    let may_hold = |passage: &&Passage<'_>| TRACES.is_match(passage.text.as_str());
    let all = || printed.passages.iter();
    let mut hits = match spelling {
        // « un » and « et » stand everywhere: a passage without a trace has no number of the other spelling.
        Spelling::Traditional => printed.hits_among(all().filter(may_hold), other),
        Spelling::Reformed => printed.hits(other),
    };
    hits.retain(|hit| is_number(hit.words));
    if hits.is_empty() || !own.find_iter(printed.whole()).any(|found| is_number(found.as_str())) {
        return;
    }
    for hit in hits {
        let Some(place) = printed.case.written(hit.words) else { continue };
        let message =
            Message::new("mixed-number-spelling").with("words", hit.words).with("spelling", spelling.spelling());
        let help = Message::new("mixed-number-spelling-help").with("spelling", spelling.spelling());
        findings.push(Finding::at(place, message).help(help));
    }
}
