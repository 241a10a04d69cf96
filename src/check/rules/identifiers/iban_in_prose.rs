//! A whole account number in prose is printed in every copy of the document: under `bank_account` it goes only where a
//! payment is ordered, and elsewhere shows its last four characters.
//!
//! Basis: usage of public accountants; RGPD, art. 5 (what is not needed is not spread).

use std::sync::LazyLock;


use crate::check::rule::*;
use crate::check::spelled::spelled;
use crate::model::ReadScalar;
use crate::model::values::Iban;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::IBAN_IN_PROSE, Severity::Information, Family::Identifiers, run)
    .basis(&["rgpd-5", "usage-comptables-publics"])
    .rows(&["B10-08"]);

static ACCOUNT: LazyLock<Words> =
    LazyLock::new(|| words(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let accounts = case.partnership.partners.iter().filter_map(|partner| partner.bank_account.as_ref());
    let fields: std::collections::HashSet<Span> =
        accounts.filter_map(|account| account.iban.as_ref()).map(|iban| iban.at).collect();
    for found in spelled(case, &ACCOUNT).filter(|found| !fields.contains(&found.text_place())) {
        let Ok(iban) = Iban::read_scalar(found.words()) else { continue };
        let message = Message::new("iban-in-prose").with("last", iban.last_four());
        findings.push(Finding::at(found.place(), message).help(Message::new("iban-in-prose-help")));
    }
}
