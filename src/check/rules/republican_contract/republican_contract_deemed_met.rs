//! The undertaking is deemed met by a body that the State has approved or that is recognised of public utility: the
//! clause then takes its short form. Information only, for such a body that is not said to have subscribed.
//!
//! Basis: loi n° 2000-321, art. 10-1; décret n° 2021-1947.

use std::collections::HashSet;

use crate::check::mandates::agreements;
use crate::check::republican::{approval_of, is_in_force, subscribes};
use crate::check::rule::*;
use crate::check::support::helped_associations;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::REPUBLICAN_CONTRACT_DEEMED_MET, Severity::Information, Family::RepublicanContract, run)
        .basis(&["loi-2000-321-10-1", "decret-2021-1947"])
        .rows(&["B3-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let contract = case.partnership.republican_contract.as_ref();
    let is_said = contract.is_some_and(|contract| contract.deemed_met.is_some());
    if is_said || !case.sound_at(case.partnership.at, &["republican_contract", "means"]) {
        return;
    }
    let mut told = HashSet::new();
    for document in agreements(case).into_iter().filter(|document| is_in_force(case, document)) {
        for support in helped_associations(case, document) {
            let partner = support.receiver;
            if let Some(approval) = approval_of(partner).filter(|_| !subscribes(case, partner.id.text()))
                && told.insert(partner.id.text())
            {
                let message = Message::new("republican-contract-deemed-met").with("partner", partner.name.text());
                let finding = Finding::at(approval.name.at, message);
                let help = Message::new("republican-contract-deemed-met-help");
                findings.push(finding.help(help).of_document(document.id.text()));
            }
        }
    }
}
