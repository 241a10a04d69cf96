//! A mark of a template (`{{ … }}`, `«Nom_association»`) is printed as it stands: the value that it was to give is lacking.
//!
//! Basis: method of the project.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::model::Status;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::TEMPLATE_LEFT, Severity::Error, Family::Writing, run).basis(&["projet"]);

static MARK: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|\{\{|\}\}|\$\{\w{1,40}\}|« ?\p{L}+(?:_\p{L}+)+ ?»|<<\p{L}[\p{L}_ ]{0,40}>>|\bMERGEFIELD\b",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let is_draft = printed.case.status(Some(printed.entry.id.text())) == Status::Draft;
    for hit in printed.hits(&MARK) {
        let Some(place) = printed.case.written(hit.words) else { continue };
        let message = Message::new("template-left").with("words", hit.words);
        let finding = Finding::at(place, message).help(Message::new("template-left-help"));
        findings.push(if is_draft { finding.at_most(Severity::Information) } else { finding });
    }
}
