//! An association or a foundation that a public body helps, in money or in kind and whatever the amount, has subscribed
//! the contrat d'engagement républicain. An approval of the State or a recognition of public utility stands in for it:
//! another rule then reminds of it.
//!
//! Basis: loi n° 2000-321, art. 10-1; décret n° 2021-1947, in force on 2 January 2022.

use std::collections::HashSet;

use crate::check::mandates::agreements;
use crate::check::republican::{approval_of, is_in_force, subscribes};
use crate::check::rule::*;
use crate::check::support::{Support, helped_associations};
use crate::model::Document;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::REPUBLICAN_CONTRACT_UNSUBSCRIBED, Severity::Error, Family::RepublicanContract, run)
        .basis(&["loi-2000-321-10-1", "decret-2021-1947"])
        .rows(&["B3-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if !case.sound_at(case.partnership.at, &["republican_contract", "means"]) {
        return;
    }
    let mut told = HashSet::new();
    for document in agreements(case).into_iter().filter(|document| is_in_force(case, document)) {
        for support in helped_associations(case, document) {
            let id = support.receiver.id.text();
            if !subscribes(case, id) && approval_of(support.receiver).is_none() && told.insert(id) {
                findings.push(unsubscribed(case, document, &support));
            }
        }
    }
}

fn unsubscribed(case: &Case<'_>, document: &Document, support: &Support<'_>) -> Finding {
    let list = case.partnership.republican_contract.as_ref().and_then(|contract| contract.subscribed_by.first());
    let message = Message::new("republican-contract-unsubscribed")
        .with("partner", support.receiver.name.text())
        .with("giver", support.giver.name.text())
        .with("how", support.how)
        .with("document", document.id.text());
    let fault = Finding::at(list.map_or(support.receiver.id.at, |first| first.at), message);
    let fault = fault.related(support.at, Message::new("republican-contract-unsubscribed-support"));
    let help = Message::new("republican-contract-unsubscribed-help").with("id", support.receiver.id.text());
    fault.help(help).of_document(document.id.text()).owed()
}
