//! A partnership changes with the needs: a founding text says when it is looked at again, and how it is changed.
//!
//! Basis: method (seed 004: « évolution »; seed 001: an entity to renew permanently).

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::REVISION_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-anare"])
    .rows(&["C30"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(text) = shared(case, FOUNDING) else { return };
    let said = partnership
        .revision
        .as_ref()
        .is_some_and(|revision| revision.text.is_some() || revision.every.is_some() || revision.majority.is_some());
    if said || !case.sound_at(partnership.at, &["revision"]) {
        return;
    }
    let fault = Finding::at(text.kind.at, Message::new("revision-missing"));
    findings.push(fault.help(Message::new("revision-missing-help")).of_document(text.id.text()).owed());
}
