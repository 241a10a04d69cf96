//! Each partner is legitimate in its own domain, and the others know its mission: without it nobody knows what to
//! expect of it.
//!
//! Basis: method (seeds 001, 002, 003: everyone knows the missions and the competences of the others).

use crate::check::commitments::bound_by;
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::MISSION_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-acepp"])
    .rows(&["C20", "C119"])
    .core();

/// The kinds whose parties must know one another.
const KINDS: &[Kind] = &[
    Kind::Charter,
    Kind::ConfidentialityCharter,
    Kind::PartnershipAgreement,
    Kind::ObjectivesAgreement,
    Kind::ObjectivesAndMeansAgreement,
];

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in bound_by(case, KINDS) {
        if partner.mission.is_none() && case.sound_at(partner.at, &["mission"]) {
            let message = Message::new("mission-missing").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("mission-missing-help")).owed());
        }
    }
}
