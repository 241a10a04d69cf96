//! Partners keep talking after signature: the dossier says how, or a body meets at a rhythm.
//!
//! Basis: seed 2 (dialogue kept beyond and after formalisation), row C72.

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_DIALOGUE, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C72"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let (Some(text), Some(governance)) = (shared(case, COMMON), &case.partnership.governance) else { return };
    let meets = governance.bodies.iter().any(|body| !case.lacks(body.at, "meets"));
    if meets || !case.lacks(governance.at, "dialogue") {
        return;
    }
    let place = case.key(case.partnership.at, "governance").unwrap_or(text.kind.at);
    let finding = Finding::at(place, Message::new("dialogue-not-kept").with("document", text.id.text()));
    findings.push(finding.help(Message::new("dialogue-not-kept-help")).owed());
}
