//! An act of an administration bears, legibly, the first name, the name and the office of who signs it: before the
//! signature, each party has a signatory, and each signatory a name. For a body of private law, a warning.
//!
//! Basis: CRPA, art. L. 212-1; C. civ., art. 1156 and 1367.

use std::collections::HashSet;

use crate::check::mandates::{agreements, status_of};
use crate::check::rule::*;
use crate::model::{Document, Partner, Signatory, SigningMode, Status, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIGNATORY_UNNAMED, Severity::Error, Family::Authority, run)
    .basis(&["crpa-l212-1", "c-civ-1367"])
    .rows(&["B5-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case).into_iter().filter(|document| case.sound_at(document.at, &["parties"])) {
        for party in case.parties(document).filter(|party| is_of_known_form(party)) {
            if !case.sound_at(party.at, &["signatories"]) {
                continue;
            }
            if party.signatories.is_empty() {
                if told.insert(party.id.at) {
                    findings.push(unnamed(document, party, party.id.at, "none"));
                }
                continue;
            }
            for signatory in unnamed_signatories(party) {
                if case.sound_at(signatory.at, &["person"]) && told.insert(signatory.title.at) {
                    findings.push(unnamed(document, party, signatory.title.at, signatory.title.text()));
                }
            }
        }
    }
}

/// Without its form, nobody knows by what law the party signs.
fn is_of_known_form(party: &Partner) -> bool {
    party.is_public() || party.is_private()
}

/// Signatories without a person; one of several who may sign needs none when another has.
fn unnamed_signatories(party: &Partner) -> impl Iterator<Item = &Signatory> {
    let somebody = party.signatories.iter().any(|one| one.person.is_some());
    let may = move |one: &&Signatory| given(&one.mode) == Some(&SigningMode::Either) && somebody;
    party.signatories.iter().filter(move |one| one.person.is_none() && !may(one))
}

fn unnamed(document: &Document, party: &Partner, place: Span, title: &str) -> Finding {
    let message = Message::new("signatory-unnamed")
        .with("partner", party.name.text())
        .with("title", title)
        .with("document", document.id.text());
    let fault = Finding::at(place, message).help(Message::new("signatory-unnamed-help")).owed();
    let fault = fault.of_document(document.id.text());
    let is_soft = party.is_private() || status_of(document) == Status::ForVote;
    if is_soft { fault.at_most(Severity::Warning) } else { fault }
}
