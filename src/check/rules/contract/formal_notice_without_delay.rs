//! Before an agreement is broken off, the party at fault is given a time to perform: the agreement says how long.
//!
//! A warning: without a number the text asks for a « délai raisonnable », which a court would have to measure.
//!
//! Basis: C. civ., art. 1225 and 1226.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::FORMAL_NOTICE, Severity::Warning, Family::Contract, run)
    .basis(&["c-civ-1225", "c-civ-1226"])
    .rows(&["B6-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(termination) = &case.partnership.termination else { return };
    let is_agreed = case.partnership.documents.iter().any(|document| is_kind(document, AGREEMENTS));
    let is_missing = termination.formal_notice.is_none() && case.sound_at(termination.at, &["formal_notice"]);
    if is_agreed && is_missing {
        let finding = Finding::at(termination.at, Message::new("formal-notice-without-delay"));
        findings.push(finding.help(Message::new("formal-notice-without-delay-help")).owed());
    }
}
