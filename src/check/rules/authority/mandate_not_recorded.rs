//! The head of a school signs with the accord of its board; who signs for an association does so in virtue of its statutes
//! or of a decision of its board. The dossier records that mandate: who signs without power does not bind the body.
//!
//! Basis: C. éduc., art. R. 421-20; C. civ., art. 1156.

use std::collections::HashSet;

use crate::check::mandates::{agreements, mandates, status_of};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, Status};

/// The rule.
pub const RULE: Rule = Rule::new(codes::MANDATE_NOT_RECORDED, Severity::Warning, Family::Authority, run)
    .basis(&["c-educ-r421-20", "c-civ-1156"])
    .rows(&["B5-04", "C2"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in
        agreements(case).into_iter().filter(|document| case.sound_at(document.at, &["authority", "parties"]))
    {
        // A text that goes to the vote is not signed yet: the mandate may follow.
        if status_of(document) == Status::ForVote {
            continue;
        }
        for (party, decisions) in mandates(case, document) {
            let Some(form) = form(party).filter(|_| decisions.is_empty()) else { continue };
            let is_sound = || case.sound_at(party.at, &["authority", "legal_form", "signatories"]);
            if is_sound() && told.insert(party.id.text()) {
                let message = Message::new("mandate-not-recorded")
                    .with("partner", party.name.text())
                    .with("form", form)
                    .with("document", document.id.text());
                let help = Message::new("mandate-not-recorded-help").with("form", form);
                let fault = Finding::at(party.id.at, message).help(help);
                findings.push(fault.of_document(document.id.text()).owed());
            }
        }
    }
}

/// Which of the two it is; an association whose signatories all hold a written delegation has a record.
fn form(party: &Partner) -> Option<&'static str> {
    let is_delegated =
        || !party.signatories.is_empty() && party.signatories.iter().all(|signatory| signatory.delegation.is_some());
    match party {
        _ if party.is(LegalForm::Eple) => Some("school"),
        _ if party.is_association() && !is_delegated() => Some("association"),
        _ => None,
    }
}
