//! Who signs by delegation cites the act that gives it: its reference, its day, its author and what it covers. Without them
//! nobody can tell whether the delegation was in force, nor whether it covers the agreement.
//!
//! Basis: CGCT, art. L. 2122-18 and L. 2122-19; CASF, art. R. 123-23; C. civ., art. 1156.

use std::collections::HashSet;

use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::model::{Delegation, Document, Partner, Signatory, SigningMode, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DELEGATION_UNDESCRIBED, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2122-18", "cgct-l2122-19", "casf-r123-23", "c-civ-1156"])
    .rows(&["B5-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case) {
        for party in case.parties(document) {
            for signatory in party.signatories.iter().filter(|one| given(&one.mode) == Some(&SigningMode::ByDelegation))
            {
                let missing = missing(case, signatory);
                if !missing.is_empty() && told.insert(signatory.title.at) {
                    findings.push(undescribed(document, party, signatory, &missing));
                }
            }
        }
    }
}

/// The keys that are not there.
fn missing(case: &Case<'_>, signatory: &Signatory) -> Vec<&'static str> {
    let Some(delegation) = &signatory.delegation else {
        let is_sound = case.sound_at(signatory.at, &["delegation"]);
        return if is_sound { vec!["`delegation`"] } else { Vec::new() };
    };
    if !case.sound(delegation.at) {
        return Vec::new();
    }
    let Delegation { reference, date, by, subject, .. } = delegation;
    let keys = [
        ("`reference`", reference.is_some()),
        ("`date`", date.is_some()),
        ("`by`", by.is_some()),
        ("`subject`", subject.is_some()),
    ];
    keys.into_iter().filter(|(_, is_there)| !is_there).map(|(key, _)| key).collect()
}

fn undescribed(document: &Document, party: &Partner, signatory: &Signatory, missing: &[&str]) -> Finding {
    let message = Message::new("delegation-undescribed")
        .with("partner", party.name.text())
        .with("title", signatory.title.text())
        .with("missing", missing.join(", "));
    let fault = Finding::at(signatory.title.at, message).help(Message::new("delegation-undescribed-help"));
    fault.of_document(document.id.text()).owed()
}
