//! An annex has a text, or is said to be joined separately: with neither, the document would not even name it.
//!
//! Basis: method of the project.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::EMPTY_ANNEX, Severity::Error, Family::References, run).basis(&["coherence"]).rows(&["B6-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in &case.partnership.documents {
        for annex in document.annexes.iter().filter(|annex| annex.text.is_none() && annex.separate.is_none()) {
            if case.sound_at(annex.at, &["text", "separate"]) {
                let message = Message::new("empty-annex").with("annex", annex.id.text());
                let fault = Finding::at(annex.id.at, message);
                findings.push(fault.help(Message::new("empty-annex-help")).of_document(document.id.text()));
            }
        }
    }
}
