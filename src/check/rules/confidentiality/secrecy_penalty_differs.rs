//! The penalty that a text gives for the breach of secrecy is that of the law: one year and 15 000 euros.
//!
//! Basis: C. pén., art. 226-13; amounts of `law/thresholds.yaml`.

use chrono::NaiveDate;

use crate::check::rule::*;
use crate::law;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SECRECY_PENALTY, Severity::Error, Family::Confidentiality, run)
    .basis(&["c-pen-226-13"])
    .rows(&["B7-02"]);

static FINE: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(\d{1,3}(?:[ .]?\d{3})*) ?(?:€|euros?) d'amende"));
static PRISON: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|dix) an(?:née)?s? d'emprisonnement"));
/// Another article beside it may bring a penalty of its own.
static ARTICLE: LazyLock<Words> = LazyLock::new(|| words(r"\b\d{3}-\d+(?:-\d+)*\b"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(date) = printed.date() else { return };
    check(printed, findings, &FINE, "fine", in_law("secrecy-fine", date));
    check(printed, findings, &PRISON, "prison", in_law("secrecy-prison", date));
}

fn in_law(id: &str, date: NaiveDate) -> Option<u32> {
    law::threshold(id, date).map(|threshold| threshold.value)
}

fn check(printed: &Printed<'_, '_>, findings: &mut Findings, words: &Words, what: &'static str, right: Option<u32>) {
    let Some(right) = right else { return };
    for hit in printed.hits(words) {
        // A sentence would end at « art. »: the paragraph is read.
        let paragraph = hit.passage.text.as_str().lines().find(|line| line.contains(hit.words)).unwrap_or_default();
        let of_secrecy = ARTICLE.find_iter(paragraph).all(|found| found.as_str().starts_with("226-1"));
        let found = words.captures(hit.words).and_then(|found| number(found.get(1)?.as_str()));
        if paragraph.contains("226-13") && of_secrecy && found.is_some_and(|found| found != right) {
            let message = Message::new("secrecy-penalty-differs").with("what", what).with("words", hit.words);
            let help = Message::new("secrecy-penalty-differs-help").with("what", what).with("right", u64::from(right));
            findings.push(Finding::at(hit.place(), message).help(help));
        }
    }
}

fn number(text: &str) -> Option<u32> {
    const WORDS: [(&str, u32); 8] =
        [("un", 1), ("deux", 2), ("trois", 3), ("quatr", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("dix", 10)];
    let lower = text.to_lowercase();
    let spelled = WORDS.iter().find(|(word, _)| *word == lower.trim_end_matches('e')).map(|(_, value)| *value);
    let digits: String = lower.chars().filter(char::is_ascii_digit).collect();
    spelled.or_else(|| digits.parse().ok())
}
