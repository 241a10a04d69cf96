//! What partners carry out is signed after the charter that founds their work together, not before it.
//!
//! Basis: seed 2 (three phases, in this order), row C71.

use crate::check::commitments::{AGREEMENTS, CHARTER, is_signed};
use crate::check::rule::*;
use crate::model::{Document, Parties, given};
use crate::schedule::day;

/// The rule.
pub const RULE: Rule = Rule::new(codes::BEFORE_CHARTER, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C71"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let charters: Vec<&Document> = case.documents(CHARTER).filter(|charter| case.party_count(charter) > 1).collect();
    let signed = charters.iter().filter(|charter| is_signed(charter));
    let first = signed.filter_map(|charter| Some((day(&charter.signed_on)?, *charter))).min_by_key(|(day, _)| *day);
    let Some(charter) = first.map(|(_, charter)| charter).or(charters.first().copied()) else { return };
    let founded = first.map(|(day, _)| day);
    // A signed charter without a day tells nothing of the order, nor does one that is being revised.
    if founded.is_none() && charters.iter().any(|charter| is_signed(charter) || is_revision(charter)) {
        return;
    }
    let parties = Parties::of(charter, case.partnership);
    for agreement in case.documents(AGREEMENTS).filter(|agreement| is_signed(agreement)) {
        let Some(field) = agreement.signed_on.as_ref() else { continue };
        let Some(signed) = field.given().map(|date| date.day()) else { continue };
        let is_founded = case.parties(agreement).filter(|party| parties.has(party.id.text())).count() > 1;
        if is_founded && founded.is_none_or(|founded| signed < founded) {
            let message = Message::new("signed-before-charter")
                .with("document", agreement.id.text())
                .with("charter", charter.id.text());
            let finding =
                Finding::at(field.at, message).related(charter.kind.at, Message::new("signed-before-charter-here"));
            findings.push(finding.help(Message::new("signed-before-charter-help")).of_document(agreement.id.text()));
        }
    }
}

/// Whether a charter is a later version of one that was signed.
fn is_revision(charter: &Document) -> bool {
    given(&charter.version).is_some_and(|version| version.starts_with(|first: char| ('2'..='9').contains(&first)))
}
