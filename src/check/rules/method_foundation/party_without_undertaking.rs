//! Each partner has a precise function: it undertakes something towards the others. One that undertakes nothing is a
//! witness, not a partner.
//!
//! Basis: method (seed 003: members who each have a precise function).

use std::collections::HashSet;

use crate::check::commitments::{FOUNDING, bound_by};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PARTY_UNDERTAKING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C1"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    if !case.sound_at(case.partnership.at, &["principles"]) {
        return;
    }
    let principles = case.partnership.principles.iter().flat_map(|principle| &principle.undertakings);
    let engaged: HashSet<&str> = principles.map(|undertaking| undertaking.partner.text()).collect();
    for partner in bound_by(case, FOUNDING) {
        // Of a partner that is a mere name, its mission and its interest are asked first.
        let described = partner.mission.is_some() || partner.interest.is_some();
        let silent = partner.undertakings.is_empty() && !engaged.contains(partner.id.text());
        if described && silent && case.sound_at(partner.at, &["id", "undertakings"]) {
            let message = Message::new("party-without-undertaking").with("partner", partner.id.text());
            let fault = Finding::at(partner.id.at, message).help(Message::new("party-without-undertaking-help"));
            findings.push(fault.owed());
        }
    }
}
