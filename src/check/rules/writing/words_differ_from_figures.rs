//! A number written twice, in words and in figures, is the same number: « vingt mille euros (20 000 €) ». Where they
//! differ nobody knows what was agreed, and in a one-sided undertaking the words win.
//!
//! Basis: C. civ., art. 1376.

use std::sync::LazyLock;

use crate::check::text::number_words::{phrase, read};
use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, spelled};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::WORDS_AND_FIGURES, Severity::Error, Family::Writing, run).basis(&["c-civ-1376"]).rows(&["B6-02"]);

const FIGURES: &str = r"(?P<figures>\d{1,3}(?: \d{3})+|\d+)(?:,(?P<cents>\d{1,2}))?";

/// « vingt mille euros (20 000 €) », « vingt mille (20 000) euros », « trois (3) mois », « deux mois (2 mois) ».
static WORDS_FIRST: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)(?P<words>{phrase})(?: d'| )?(?P<unit>euros?|\p{{L}}+)?(?: et (?P<centimes>{phrase}) centimes?)? ?\({FIGURES} ?(?P<second>€|euros?|\p{{L}}+)?\)(?: (?P<after>\p{{L}}+))?",
        phrase = phrase()
    ))
});

/// « 20 000 € (vingt mille euros) », « 3 mois (trois mois) ».
static FIGURES_FIRST: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b{FIGURES} ?(?P<second>€|euros?|\p{{L}}+)? ?\((?:soit )?(?P<words>{phrase})(?: d'| )?(?P<unit>euros?|\p{{L}}+)?(?: et (?P<centimes>{phrase}) centimes?)?\)(?: (?P<after>\p{{L}}+))?",
        phrase = phrase()
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let found = spelled(case, &WORDS_FIRST).chain(spelled(case, &FIGURES_FIRST));
    findings.extend(found.filter_map(|found| differing(&found)));
}

fn differing(found: &Spelled<'_>) -> Option<Finding> {
    let (unit, second) = (unit_of(found.group("unit")), unit_of(found.group("second")));
    // « trois parents (2 pères) » counts two things; « trois (3) » alone may call a note.
    let one_thing = match (unit.as_str(), second.as_str()) {
        ("", "") => !found.group("after").is_empty(),
        ("", second) => second == "euro",
        (unit, "") => unit == "euro",
        (unit, second) => unit == second,
    };
    let said = hundredths(read(found.group("words"))?, read(found.group("centimes")).unwrap_or(0))?;
    let figures: u64 = found.group("figures").replace(' ', "").parse().ok()?;
    let cents: u64 = match found.group("cents") {
        "" => 0,
        one if one.len() == 1 => one.parse::<u64>().ok()? * 10,
        two => two.parse().ok()?,
    };
    let written = hundredths(figures, cents)?;
    if !one_thing || said == written {
        return None;
    }
    let message = Message::new("words-differ-from-figures")
        .with("words", found.group("words"))
        .with("said", number(said))
        .with("written", number(written));
    Some(Finding::at(found.place(), message).help(Message::new("words-differ-from-figures-help")))
}

fn hundredths(whole: u64, cents: u64) -> Option<u64> {
    whole.checked_mul(100)?.checked_add(cents)
}

/// « euro » for every way to write it, else the noun as it stands.
fn unit_of(unit: &str) -> String {
    match unit.to_lowercase().as_str() {
        "€" | "euro" | "euros" => "euro".to_owned(),
        other => other.trim_end_matches('s').to_owned(),
    }
}

/// « 20 000 », « 20 000,50 ».
fn number(hundredths: u64) -> String {
    let text = crate::check::figures::euros(i64::try_from(hundredths).unwrap_or(i64::MAX));
    let bare = text.trim_end_matches(['€', '\u{a0}']);
    bare.strip_suffix(",00").unwrap_or(bare).to_owned()
}
