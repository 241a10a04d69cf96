//! A partnership is a compromise between interests: disagreements that the diagnosis states leave a trace of how they
//! were settled, or of who will settle them.
//!
//! Basis: method (seed 001: « processus de compromis entre des intérêts divers »).

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::DISAGREEMENT_OPEN, Severity::Information, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C37"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let disagreements = partnership.diagnosis.iter().flat_map(|diagnosis| &diagnosis.disagreements);
    let Some(first) = { disagreements }.find_map(|text| Some((text.at, text.given()?))) else { return };
    let decided = partnership.policy.as_ref().is_some_and(|policy| !policy.decisions.is_empty());
    let answered = partnership.history.iter().any(|proposal| proposal.outcome.is_some());
    let known = case.sound_at(partnership.at, &["policy", "history"]);
    if !decided && !answered && known && shared(case, COMMITMENTS).is_some() {
        let message = Message::new("disagreement-left-open").with("point", first.1.to_string());
        findings.push(Finding::at(first.0, message).help(Message::new("disagreement-left-open-help")).owed());
    }
}
