//! Joint controllers are two at least; they settle between them who informs, who answers the persons concerned, and where
//! these can turn to.
//!
//! Basis: RGPD, art. 26.

use crate::check::in_force::in_force;
use crate::check::rule::*;
use crate::model::{Controllership, DataProtection, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::JOINT_CONTROLLERS, Severity::Error, Family::Confidentiality, run)
    .basis(&["rgpd-26"])
    .rows(&["B7-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(processing) = &case.partnership.data_protection else { return };
    let is_joint = given(&processing.controllership) == Some(&Controllership::Joint);
    if !is_joint || !in_force(case, "rgpd-26") || !case.sound(processing.at) {
        return;
    }
    if processing.controllers.len() < 2 {
        findings.push(told(processing, "alone"));
    }
    if processing.arrangement.is_none() {
        findings.push(told(processing, "arrangement").owed());
    } else if processing.rights_contact.is_none() {
        // The article lets controllers name a point of contact; the persons may turn to any of them.
        findings.push(told(processing, "contact").owed().at_most(Severity::Warning));
    }
}

fn told(processing: &DataProtection, what: &'static str) -> Finding {
    let place = processing.controllership.as_ref().map_or(processing.at, |field| field.at);
    let message = Message::new("joint-controllers-unarranged").with("what", what);
    Finding::at(place, message).help(Message::new("joint-controllers-unarranged-help").with("what", what))
}
