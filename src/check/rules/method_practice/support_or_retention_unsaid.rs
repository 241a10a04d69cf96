//! A charter of confidentiality says on what support information is written and how long it is kept. What is shared, what
//! never is, with whom, and what a breach leads to, are clauses without which the charter is not drafted (P0704).
//!
//! Basis: seed 1 (a charter that is not vague), row C114; RGPD, art. 5.

use crate::check::rule::*;
use crate::model::{Confidentiality, Kind};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNSAID_SUPPORT, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "rgpd-5"])
    .rows(&["C114"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    let Some(charter) = case.documents(&[Kind::ConfidentialityCharter]).next() else { return };
    let Some(missing) = missing(case, confidentiality) else { return };
    let message = Message::new("support-or-retention-unsaid").with("missing", missing);
    let help = Message::new("support-or-retention-unsaid-help").with("missing", missing);
    findings.push(Finding::at(charter.kind.at, message).of_document(charter.id.text()).help(help).owed());
}

/// The one of the two that is missing; without both, the clause has nothing to say, which drafting tells.
fn missing(case: &Case<'_>, confidentiality: &Confidentiality) -> Option<&'static str> {
    let processing = case.partnership.data_protection.as_ref();
    let is_kept_for = processing.is_some_and(|processing| processing.retention.is_some());
    if confidentiality.retention.is_some() && case.lacks(confidentiality.at, "support") {
        return Some("support");
    }
    let unsaid = confidentiality.support.is_some() && case.lacks(confidentiality.at, "retention") && !is_kept_for;
    unsaid.then_some("retention")
}
