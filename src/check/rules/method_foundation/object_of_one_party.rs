//! A partnership has an object that goes beyond each of its parties: an agreement whose objectives concern one of them
//! only is the project of that one.
//!
//! Basis: method (seed 004: an object that « transcends the frame of action of each actor »).

use std::collections::HashSet;

use crate::check::cooperation::{actors, cooperates, partners_of};
use crate::check::rule::*;
use crate::model::{Document, Kind, Objective};

/// The rule.
pub const RULE: Rule = Rule::new(codes::ONE_PARTY_OBJECT, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C36"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    // Where nobody acts with anybody, the whole partnership is told so.
    if !cooperates(partnership) || !case.sound_at(partnership.at, &["objectives", "partners"]) {
        return;
    }
    for document in
        case.documents(&[Kind::PartnershipAgreement]).filter(|one| case.sound_at(one.at, &["parties", "objectives"]))
    {
        let covered = covered(&partnership.objectives, document);
        let parties: HashSet<&str> = case.parties(document).map(|partner| partner.id.text()).collect();
        // Tasks are of the whole partnership, like the objectives of a document that names none.
        let tasks = partnership.tasks.iter().filter(|_| document.objectives.is_empty());
        let acting = tasks.flat_map(actors).map(|id| id.text());
        let named: HashSet<&str> = covered.iter().flat_map(|objective| partners_of(objective)).chain(acting).collect();
        let touched: Vec<&str> = named.into_iter().filter(|id| parties.contains(id) || id.is_empty()).collect();
        if let ([one], false, true) = (touched.as_slice(), covered.is_empty(), parties.len() > 1) {
            let message = Message::new("object-of-one-party")
                .with("document", document.id.text())
                .with("partner", case.partner(one).map_or(*one, |partner| partner.name.text()));
            let fault = Finding::at(document.kind.at, message).help(Message::new("object-of-one-party-help"));
            findings.push(fault.of_document(document.id.text()).owed());
        }
    }
}

/// The objectives that a document covers: those that it names, else all.
fn covered<'a>(objectives: &'a [Objective], document: &Document) -> Vec<&'a Objective> {
    let named: HashSet<&str> = document.objectives.iter().map(|id| id.text()).collect();
    objectives.iter().filter(|objective| named.is_empty() || named.contains(objective.id.text())).collect()
}
