//! Orientations say what they owe to sustainable development, of which the social is one pillar.
//!
//! Basis: seed 2 (sustainable development), row C74.

use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_SUSTAINABILITY, Severity::Information, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C74"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(policy) = case.partnership.policy.as_ref() else { return };
    let Some(note) = case.documents(&[Kind::PolicyOrientations]).next() else { return };
    if case.lacks(policy.at, "sustainable_development") {
        let finding = Finding::at(note.kind.at, Message::new("sustainable-development-unsaid"));
        findings.push(finding.help(Message::new("sustainable-development-unsaid-help")).of_document(note.id.text()));
    }
}
