//! A clause that ends the agreement upon a breach names the undertakings whose breach ends it.
//!
//! A warning: without them the clause is of little use, and the agreement ends by notification or by a court.
//!
//! Basis: C. civ., art. 1225.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TERMINATION_UNDERTAKINGS, Severity::Warning, Family::Contract, run)
    .basis(&["c-civ-1225"])
    .rows(&["B6-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(termination) = &case.partnership.termination else { return };
    let is_agreed = case.partnership.documents.iter().any(|document| is_kind(document, AGREEMENTS));
    let is_missing = termination.undertakings.is_empty() && case.sound_at(termination.at, &["undertakings"]);
    if is_agreed && is_missing {
        let finding = Finding::at(termination.at, Message::new("termination-undertakings-missing"));
        findings.push(finding.help(Message::new("termination-undertakings-missing-help")).owed());
    }
}
