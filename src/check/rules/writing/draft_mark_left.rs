//! A text for signature says that it is one: « PROJET », « Proposition de convention », « version de travail » were for
//! those who discussed it.
//!
//! Basis: published conventions, signed with such marks.

use std::sync::LazyLock;

use crate::check::text::printed::Part;
use crate::check::rule::*;
use crate::model::{Kind, Status};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::DRAFT_MARK, Severity::Error, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"])
    .rows(&["B6-12"]);

/// Marks that say the same wherever they stand.
static MARK: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?m:^ ?PROJET ?$)|\(PROJET\)|\[PROJET\]|(?i:\bdocument de travail\b|\bversion (?:de travail|provisoire|martyre)\b)",
        r"|\bBROUILLON\b|\bDRAFT\b|(?i:\bne pas diffuser\b|\bavant relecture\b)"
    ))
});

/// Marks of a title: in a text « le projet de convention » may have been examined by somebody.
static TITLE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:projet|proposition) (?:de |d')(?:convention|charte|avenant|accord|protocole|note|texte|délibération)\b|\(projet\)|\bPROJET ?[-–:]",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let status = printed.case.status(Some(printed.entry.id.text()));
    let is_deliberation = printed.entry.kind.given() == Some(&Kind::Deliberation);
    if !matches!(status, Status::ForSignature | Status::Signed) {
        return;
    }
    let titles = printed.hits(&TITLE).into_iter().filter(|hit| hit.passage.part == Part::Title && !is_deliberation);
    for hit in printed.hits(&MARK).into_iter().chain(titles) {
        let Some(place) = printed.case.written(hit.words) else { continue };
        let message = Message::new("draft-mark-left").with("words", hit.words.trim());
        findings.push(Finding::at(place, message).help(Message::new("draft-mark-left-help")));
    }
}
