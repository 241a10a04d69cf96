//! On paper, each original says how many were made: with place and date filled in, the number alone is left out.
//!
//! A warning: the number of originals is a matter of proof, not of validity. A draft, and a text whose place of signature
//! is not settled, are let alone.
//!
//! Basis: C. civ., art. 1375; an electronic document needs none.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::model::{Document, Status, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::ORIGINALS_UNSTATED, Severity::Warning, Family::Contract, run)
    .basis(&["c-civ-1375"])
    .rows(&["B6-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in case.partnership.documents.iter().filter(|document| is_kind(document, AGREEMENTS)) {
        let is_electronic = given(&document.electronic_signature).is_some_and(|flag| flag.is_yes());
        let is_unstated = document.originals.is_none() && case.sound_at(document.at, &["originals"]);
        if is_final(document) && !is_electronic && is_unstated && case.party_count(document) > 1 {
            let message = Message::new("originals-unstated").with("document", document.id.text());
            let help = Message::new("originals-unstated-help").with("parties", case.party_count(document));
            findings.push(Finding::at(document.kind.at, message).help(help).of_document(document.id.text()));
        }
    }
}

fn is_final(document: &Document) -> bool {
    let is_to_be_signed = matches!(given(&document.status), Some(Status::ForSignature | Status::Signed));
    is_to_be_signed && given(&document.signed_at).is_some()
}
