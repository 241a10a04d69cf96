//! Second modality of partnership: partners keep their autonomy, and none commands another. A charter that lists its
//! principles names this one.
//!
//! Basis: method (seeds 003 and 004: autonomy of the partners).

use crate::check::principles::{Listed, place_of_list};
use crate::check::rule::*;
use crate::model::PrincipleName;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AUTONOMY_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-lefaucheur"])
    .rows(&["C25"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(listed) = Listed::of(case).filter(|listed| !listed.has(PrincipleName::Autonomy)) else { return };
    let fault = Finding::at(place_of_list(case), Message::new("autonomy-missing"));
    let fault = fault.help(Message::new("autonomy-missing-help"));
    findings.push(fault.of_document(listed.charter.id.text()).owed());
}
