//! First modality of partnership: each partner finds an interest in it, for itself or for the persons whom it supports.
//!
//! Basis: method (seeds 003 and 004: mutual interest); C. civ., art. 1169 (an undertaking has its return).

use crate::check::commitments::{FOUNDING, bound_by};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::INTEREST_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-lefaucheur"])
    .rows(&["C24"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in bound_by(case, FOUNDING) {
        if partner.interest.is_none() && case.sound_at(partner.at, &["interest"]) {
            let message = Message::new("interest-missing").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("interest-missing-help")).owed());
        }
    }
}
