//! An annex that reproduces the contrat d'engagement républicain holds its seven undertakings: a shortened one would not
//! be the contract that the decree approves.
//!
//! Basis: décret n° 2021-1947, annex.

use crate::check::Part;
use crate::check::rule::*;

static HEADING: LazyLock<Words> = LazyLock::new(|| words(r"(?i)contrat d'engagement républicain"));

/// The seven undertakings: how each is recognised, and its name.
static UNDERTAKINGS: LazyLock<Vec<(Words, &'static str)>> = LazyLock::new(|| {
    vec![
        (words(r"(?i)respect des lois"), "respect des lois de la République"),
        (words(r"(?i)liberté de conscience"), "liberté de conscience"),
        (words(r"(?i)liberté des membres"), "liberté des membres de l’association"),
        (words(r"(?i)non[- ]discrimination"), "égalité et non-discrimination"),
        (words(r"(?i)fraternité"), "fraternité et prévention de la violence"),
        (words(r"(?i)dignité"), "respect de la dignité de la personne humaine"),
        (words(r"(?i)symboles"), "respect des symboles de la République"),
    ]
});

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::REPUBLICAN_UNDERTAKING_MISSING, Severity::Warning, Family::RepublicanContract, run)
        .basis(&["decret-2021-1947-annexe"])
        .rows(&["B3-04"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    for annex in &printed.entry.annexes {
        let Some(title) = annex.title.given().filter(|_| annex.text.is_some()) else { continue };
        if !HEADING.is_match(&title.replace('’', "'")) {
            continue;
        }
        let is_it = |heading: &str| heading.replace('’', "'").contains(&title.replace('’', "'"));
        let mut passages = printed.passages.iter();
        let Some(passage) = passages.find(|one| matches!(one.part, Part::Annex(_)) && is_it(one.heading)) else {
            continue;
        };
        let text = passage.text.as_str();
        let missing: Vec<&str> =
            UNDERTAKINGS.iter().filter(|(words, _)| !words.is_match(text)).map(|(_, name)| *name).collect();
        if !missing.is_empty() {
            let message = Message::new("republican-undertaking-missing")
                .with("count", missing.len())
                .with("missing", missing.join(", "));
            let fault = Finding::at(annex.title.at, message);
            findings.push(fault.help(Message::new("republican-undertaking-missing-help")));
        }
    }
}
