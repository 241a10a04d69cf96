//! Where a network discusses single situations, a charter of confidentiality says what may be told and to whom.
//!
//! Basis: seed 4 (networks of support between professionals), row C93; seed 1; C. pén., art. 226-13.

use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SITUATIONS, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-anare", "c-pen-226-13"])
    .rows(&["C93"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let situations = case.partnership.network.as_ref().and_then(|network| network.situations.as_ref());
    let Some(situations) = situations.filter(|flag| flag.given().is_some_and(|flag| flag.is_yes())) else { return };
    if case.documents(&[Kind::ConfidentialityCharter]).next().is_some() {
        return;
    }
    let fault = Finding::at(situations.at, Message::new("situations-without-charter"));
    findings.push(fault.help(Message::new("situations-without-charter-help")).owed());
}
