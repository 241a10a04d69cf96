//! The institution that coordinates is party to the charter that says so.
//!
//! Basis: seed 4 (coordinating institution named, charter signed), row C68.

use crate::check::commitments::CHARTER;
use crate::check::rule::*;
use crate::model::Document;

/// The rule.
pub const RULE: Rule = Rule::new(codes::COORDINATOR_OUTSIDE, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C68"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(field) = &case.partnership.coordinator else { return };
    let Some(coordinator) = field.given().filter(|id| case.partner(id).is_some()) else { return };
    let omits = |charter: &&Document| {
        let is_known = case.sound_at(charter.at, &["parties"]) && charter.parties.iter().all(|id| id.given().is_some());
        is_known && charter.parties.len() > 1 && charter.parties.iter().all(|id| *id.text() != **coordinator)
    };
    let Some(charter) = case.documents(CHARTER).find(omits) else { return };
    let place = case.key(charter.at, "parties").unwrap_or(charter.id.at);
    let message =
        Message::new("coordinator-not-a-party").with("partner", field.text()).with("document", charter.id.text());
    let finding = Finding::at(place, message).related(field.at, Message::new("coordinator-not-a-party-named"));
    findings.push(finding.help(Message::new("coordinator-not-a-party-help")).of_document(charter.id.text()));
}
