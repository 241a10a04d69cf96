//! A mesure de responsabilisation that a partner of the school receives lasts three hours a day and four days a week at
//! most.
//!
//! Basis: arrêté of 30 November 2011; caps of `law/thresholds.yaml`.

use crate::check::rule::*;
use crate::law;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ACCOUNTABILITY_MEASURE, Severity::Warning, Family::Education, run)
    .basis(&["arrete-2011-11-30"])
    .rows(&["B8-05"]);

static HOURS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit) ?(?:h|heures) (?:par jour|quotidiennes|chaque jour|journalières)",
    )
});
static DAYS: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(\d{1,2}|deux|trois|quatre|cinq|six|sept|huit) jours (?:par semaine|hebdomadaires|chaque semaine)")
});
static MEASURE: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bmesures? de responsabilisation\b"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(date) = printed.date() else { return };
    for (words, what, id) in
        [(&HOURS, "hours", "accountability-measure-hours"), (&DAYS, "days", "accountability-measure-days")]
    {
        let Some(most) = law::threshold(id, date).map(|threshold| threshold.value) else { continue };
        for hit in printed.hits(words) {
            let is_measure = MEASURE.is_match(hit.passage.text.as_str()) || MEASURE.is_match(hit.passage.heading);
            let found = words.captures(hit.words).and_then(|found| number(found.get(1)?.as_str()));
            if is_measure && found.is_some_and(|found| most < found) {
                let message =
                    Message::new("accountability-measure-too-long").with("what", what).with("most", u64::from(most));
                let help = Message::new("accountability-measure-too-long-help")
                    .with("what", what)
                    .with("most", u64::from(most));
                findings.push(Finding::at(hit.place(), message.with("words", hit.words)).help(help));
            }
        }
    }
}

fn number(text: &str) -> Option<u32> {
    const WORDS: [&str; 7] = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit"];
    let spelled = WORDS.iter().zip(2..).find(|(word, _)| **word == text.to_lowercase()).map(|(_, value)| value);
    spelled.or_else(|| text.parse().ok())
}
