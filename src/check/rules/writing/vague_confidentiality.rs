//! What is shared, with whom and when is said exactly: « le cas échéant », « notamment », « etc. » in a charter of confidentiality
//! leave to each reader what may be told of a family.
//!
//! Basis: ANARÉ, workshop 6 (a charter that is not vague); RGPD, art. 5.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::VAGUE_CONFIDENTIALITY, Severity::Warning, Family::Writing, run)
    .basis(&["methode-anare", "rgpd-5"])
    .rows(&["C114"]);

static VAGUE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:le cas échéant|notamment|etc\b\.?|éventuellement|si (?:besoin|nécessaire)|au besoin|en tant que de besoin|toutes? informations? utiles?|entre autres|dans la mesure du possible|selon les cas)|(?:\.\.\.|…)[\x22']?$",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    if case.documents(&[Kind::ConfidentialityCharter]).next().is_none() {
        return;
    }
    // Prose in a file of its own stands elsewhere.
    let proses = [&confidentiality.prior_information, &confidentiality.breach, &confidentiality.danger];
    let own: Vec<_> = proses.into_iter().flatten().map(|prose| prose.at).collect();
    let of_charter = |at| confidentiality.at.contains(at) || own.contains(&at);
    for found in spelled(case, &VAGUE).filter(|found| of_charter(found.text_place())) {
        let words = found.words().trim_end_matches(['\u{22}', '\u{27}']);
        let message = Message::new("vague-confidentiality").with("words", words);
        findings.push(Finding::at(found.place(), message).help(Message::new("vague-confidentiality-help")));
    }
}
