//! A body is called by the name that it bears on the day of the document: under the former one a reader looks for it in vain.
//!
//! An old document keeps the old name, and so does a sentence that speaks of the past.
//!
//! Basis: `law/names.yaml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::law_citations::in_french;
use crate::check::rule::*;
use crate::check::text::spelled::{sentence_end, sentence_start};
use crate::law::{Confidence, FormerName, former_names};

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::FORMER_NAME, Severity::Warning, Family::Writing, run).basis(&["coherence"]).rows(&["B14"]);

/// Every former name, as a word, with its form: names in capitals stand in capitals.
static NAMES: LazyLock<Words> = LazyLock::new(|| {
    let spellings = all().flat_map(|name| &name.old).map(|old| {
        let plain = regex::escape(&plain(old));
        if is_acronym(old) { plain } else { format!("(?i:{plain})") }
    });
    words(&format!(r"\b(?:{})\b", spellings.collect::<Vec<_>>().join("|")))
});

/// Words of the past around a name.
static PAST: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:ex-|ancienn?e?s?\b|anciennement|autrefois|jadis|devenue?s?|aujourd'hui|remplacée?s?|remplace|ci-devant|alors|jusqu'en|avant|(?:18|19)\d{2}\b|200\d\b|201\d\b|202[0-3]\b)",
    )
});

/// Bodies of the State that still bear such a name.
const STILL: [&str; 6] =
    ["de l'environnement", "de l'économie", "de l'alimentation", "de l'armement", "de l'agriculture", "des ponts"];

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(date) = printed.date() else { return };
    let by_spelling: HashMap<String, &FormerName> =
        former_names(date).flat_map(|name| name.old.iter().map(move |old| (plain(old).to_lowercase(), name))).collect();
    for hit in printed.hits(&NAMES) {
        let Some(name) = by_spelling.get(&hit.words.to_lowercase()) else { continue };
        let Some(place) = printed.case.written(hit.words) else { continue };
        if speaks_of_the_past(hit.passage.text.as_str(), hit.words) {
            continue;
        }
        let message = Message::new("former-name").with("old", hit.words).with("since", in_french(name.since));
        let help = Message::new("former-name-help").with("new", name.new.as_str());
        let finding = Finding::at(place, message).help(help);
        let is_sure = name.evidence.confidence > Confidence::Low;
        findings.push(if is_sure { finding } else { finding.at_most(Severity::Information) });
    }
}

/// Whether the sentence in which a passage first has the words speaks of the past, or of another body.
fn speaks_of_the_past(passage: &str, words: &str) -> bool {
    let Some((before, after)) = passage.split_once(words) else { return false };
    let (before, after) = (last_line(sentence_end(before)), first_line(sentence_start(after)));
    let still = STILL.iter().any(|rest| after.trim_start().starts_with(rest));
    still || PAST.is_match(before) || PAST.is_match(after)
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or(text)
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or(text)
}

fn all() -> impl Iterator<Item = &'static FormerName> {
    former_names(chrono::NaiveDate::MAX)
}

fn plain(name: &str) -> String {
    name.replace('\u{2019}', "'")
}

fn is_acronym(name: &str) -> bool {
    !name.contains(' ') && name.chars().filter(|one| one.is_uppercase()).count() > 1
}
