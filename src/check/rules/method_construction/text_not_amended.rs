//! A charter is discussed: the dossier keeps a proposal of a partner, or says that the text was reread.
//!
//! Basis: seed 2 (a framework text issued and amended by the various partners), row C66.

use crate::check::commitments::{CHARTER, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NOT_AMENDED, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C66"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let is_bare = case.partnership.history.is_empty() && case.sound_at(case.partnership.at, &["history"]);
    let Some(charter) = shared(case, CHARTER).filter(|_| is_bare) else { return };
    let message = Message::new("text-not-amended").with("document", charter.id.text());
    findings.push(Finding::at(charter.kind.at, message).help(Message::new("text-not-amended-help")).owed());
}
