//! A whole account number in prose is printed in every copy of the document: under `bank_account` it goes only where a
//! payment is ordered, and elsewhere shows its last four characters.
//!
//! Basis: usage of public accountants; RGPD, art. 5 (what is not needed is not spread).

use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::model::ReadScalar;
use crate::model::values::Iban;
use crate::source::Span;
use crate::yaml::{Content, Node};

/// The rule.
pub const RULE: Rule = Rule::new(codes::IBAN_IN_PROSE, Severity::Information, Family::Identifiers, run)
    .basis(&["rgpd-5", "usage-comptables-publics"])
    .rows(&["B10-08"]);

static ACCOUNT: LazyLock<Words> =
    LazyLock::new(|| words(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    // Also under a key that reading did not know (« partenaires »), which is told already.
    let mut fields = HashSet::new();
    collect(&case.dossier.tree, &mut fields);
    for found in spelled(case, &ACCOUNT).filter(|found| !fields.contains(&found.text_place())) {
        let Ok(iban) = Iban::read_scalar(found.words()) else { continue };
        let message = Message::new("iban-in-prose").with("last", iban.last_four());
        findings.push(Finding::at(found.place(), message).help(Message::new("iban-in-prose-help")));
    }
}

/// The places of the values behind every key `iban`.
fn collect(node: &Node, fields: &mut HashSet<Span>) {
    match &node.content {
        Content::Mapping(entries) => {
            fields.extend(entries.iter().filter(|entry| entry.key == "iban").map(|entry| entry.value.span));
            entries.iter().for_each(|entry| collect(&entry.value, fields));
        }
        Content::Sequence(items) => items.iter().for_each(|item| collect(item, fields)),
        Content::Scalar { .. } | Content::Nothing => {}
    }
}
