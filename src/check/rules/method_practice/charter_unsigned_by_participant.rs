//! The charter of confidentiality is signed by every partner that sits where situations are discussed, or that receives
//! information.
//!
//! Basis: seed 1 (a charter of confidentiality that all partners co-sign), row C113.

use std::collections::{HashMap, HashSet};

use crate::check::rule::*;
use crate::model::{Body, Confidentiality, Document, Field, Kind, Partner, Ref};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNSIGNED_BY, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C113"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    let charters: Vec<&Document> = case.documents(&[Kind::ConfidentialityCharter]).collect();
    // A charter that names no party has all partners.
    let is_signed_by_all = |charter: &&Document| charter.parties.is_empty() || !case.sound_at(charter.at, &["parties"]);
    let Some(charter) = charters.first().filter(|_| !charters.iter().any(is_signed_by_all)) else { return };
    let signing: HashSet<&str> = charters.iter().flat_map(|one| &one.parties).map(|id| id.text()).collect();
    let is_open = charters.iter().flat_map(|one| &one.parties).any(|id| id.given().is_none());
    let mut told: HashSet<&str> = HashSet::new();
    for (id, how) in taking_part(case, confidentiality).into_iter().filter(|_| !is_open) {
        let Some(partner) = case.partner(id.text()).filter(|_| !signing.contains(id.text())) else { continue };
        if told.insert(id.text()) {
            let message = Message::new("charter-unsigned-by-participant")
                .with("partner", partner.name.text())
                .with("how", how)
                .with("document", charter.id.text());
            let list = charter.parties.first().map_or(charter.kind.at, |party| party.at);
            let fault = Finding::at(id.at, message).of_document(charter.id.text());
            let fault = fault.related(list, Message::new("charter-unsigned-by-participant-list"));
            findings.push(fault.help(Message::new("charter-unsigned-by-participant-help").with("partner", id.text())));
        }
    }
}

/// Who sits in the bodies named, and who receives information.
fn taking_part<'a>(
    case: &Case<'a>,
    confidentiality: &'a Confidentiality,
) -> Vec<(&'a Field<Ref<Partner>>, &'static str)> {
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let bodies: HashMap<&str, &Body> = bodies.map(|body| (body.id.text(), body)).collect();
    let named = confidentiality.bodies.iter().filter_map(|id| bodies.get(id.text()).copied());
    let sitting = named.flat_map(|body| &body.members).filter_map(|member| member.partner.as_ref());
    let receiving = confidentiality.recipients.iter().map(|recipient| &recipient.who);
    sitting.map(|id| (id, "sits")).chain(receiving.map(|id| (id, "receives"))).collect()
}
