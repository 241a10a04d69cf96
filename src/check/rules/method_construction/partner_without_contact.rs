//! Partners who sign a charter can meet one another: each sends somebody, has a seat or gives an address.
//!
//! Basis: seed 4 (meeting the other, objective facts about it), row C86.

use crate::check::commitments::{CHARTER, at_the_table};
use crate::check::rule::*;
use crate::model::Partner;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_CONTACT, Severity::Information, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C86"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(charter) = case.documents(CHARTER).find(|charter| case.party_count(charter) > 1) else { return };
    let present = at_the_table(case);
    let is_sound = |partner: &Partner| case.sound_at(partner.at, &["attends"]) && case.lacks(partner.at, "email");
    let absent = |partner: &&Partner| !present.contains(partner.id.text()) && is_sound(partner);
    findings.extend(case.parties(charter).filter(absent).map(|partner| {
        let message = Message::new("partner-without-contact").with("partner", partner.id.text());
        Finding::at(partner.id.at, message).help(Message::new("partner-without-contact-help")).owed()
    }));
}
