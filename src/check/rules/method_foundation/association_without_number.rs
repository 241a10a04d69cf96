//! An association that signs an agreement is identified by a number: in the national directory of associations, in the
//! register of enterprises, or in a local register.
//!
//! Basis: arrêté of 14 October 2009 (directory of associations); method (seed 000: associations as partners).

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::Partner;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ASSOCIATION_NUMBER, Severity::Warning, Family::Method, run)
    .basis(&["arrete-2009-10-14", "methode-pep"])
    .rows(&["C12"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let associations = bound_by(case, AGREEMENTS).into_iter().filter(|partner| partner.is_association());
    for partner in associations.filter(|partner| !has_number(partner)) {
        if case.sound_at(partner.at, &["siren", "siret", "rna", "registration"]) {
            let message = Message::new("association-without-number").with("partner", partner.name.text());
            let fault = Finding::at(partner.id.at, message).help(Message::new("association-without-number-help"));
            findings.push(fault.owed());
        }
    }
}

fn has_number(partner: &Partner) -> bool {
    let of_enterprise = partner.siren.is_some() || partner.siret.is_some();
    of_enterprise || partner.rna.is_some() || partner.registration.is_some()
}
