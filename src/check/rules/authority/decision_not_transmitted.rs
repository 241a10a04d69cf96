//! A deliberation of a local authority can be executed once it is transmitted to the prefect: before the agreement is
//! signed, the dossier says when that was done.
//!
//! A warning: transmission that is late or lacking is an irregularity, which does not by itself set the agreement aside
//! (CE, Ass., 28 December 2009, *Béziers*); for a contract of private law the judge is stricter.
//!
//! Basis: CGCT, art. L. 2131-1 and L. 2131-2.

use std::collections::HashSet;

use crate::check::mandates::{Mandate, agreements, mandates, status_of};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, Status};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DECISION_NOT_TRANSMITTED, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2131-1", "cgct-l2131-2", "ce-2009-12-28", "cass-2018-01-31"])
    .rows(&["B5-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case).into_iter().filter(|document| Status::ForSignature <= status_of(document)) {
        for (party, decisions) in mandates(case, document) {
            for decision in
                decisions.iter().filter(|decision| is_transmitted_to_the_prefect(party) && is_lacking(case, decision))
            {
                if told.insert(decision.at) {
                    let message = Message::new("decision-not-transmitted")
                        .with("partner", party.name.text())
                        .with("number", decision.number());
                    let fault = Finding::at(decision.place(), message);
                    let fault = fault.help(Message::new("decision-not-transmitted-help"));
                    findings.push(fault.of_document(document.id.text()));
                }
            }
        }
    }
}

/// Local authorities, their groups, and the establishments whose acts follow the same way.
fn is_transmitted_to_the_prefect(party: &Partner) -> bool {
    let is_attached = [LegalForm::Ccas, LegalForm::Cias, LegalForm::CaisseDesEcoles].iter().any(|form| party.is(*form));
    party.is_local_authority() || is_attached
}

fn is_lacking(case: &Case<'_>, decision: &Mandate<'_>) -> bool {
    let is_said = decision.transmitted.is_some() || decision.receipt.is_some() || decision.is_pending();
    !is_said && case.sound_at(decision.at, &["transmitted", "receipt", "pending"])
}
