//! A body that deliberates is bound by nobody but its assembly: each agreement rests on its deliberation, or on the
//! decision of the organ to which the assembly delegated it (commission permanente, bureau). The State and the funds of
//! protection sociale have no deliberation of this kind; a school has its own rule. A decision that is awaited
//! (`pending`), or the sitting of a deliberation of the dossier that approves the text, is enough.
//!
//! Basis: CGCT, art. L. 2121-29, L. 3211-2, L. 4221-5, L. 5211-10; C. civ., art. 1156; CGCT, art. D. 1617-19 (the
//! accountant asks for it before paying).

use std::collections::HashSet;

use crate::check::mandates::{agreements, mandates, status_of};
use crate::check::rule::*;
use crate::model::{Document, LegalForm, Partner, Status};

/// The rule.
pub const RULE: Rule = Rule::new(codes::AUTHORITY_MISSING, Severity::Error, Family::Authority, run)
    .basis(&["cgct-l2121-29", "c-civ-1156", "cgct-d1617-19"])
    .rows(&["B5-01", "B5-11", "C4"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let sitting = approving_assemblies(case);
    let mut told = HashSet::new();
    for document in
        agreements(case).into_iter().filter(|document| case.sound_at(document.at, &["authority", "parties"]))
    {
        for (party, decisions) in mandates(case, document) {
            let id = party.id.text();
            let is_bound = party.deliberates() && !party.is(LegalForm::Eple) && decisions.is_empty();
            let is_sound = || case.sound_at(party.at, &["authority", "legal_form"]);
            if is_bound && !sitting.contains(&(document.id.text(), id)) && is_sound() && told.insert(id) {
                findings.push(missing(document, party));
            }
        }
    }
}

/// Which assemblies sit to approve which documents.
fn approving_assemblies<'a>(case: &Case<'a>) -> HashSet<(&'a str, &'a str)> {
    let documents = case.partnership.documents.iter();
    documents.filter_map(|one| Some((one.approves.as_ref()?.text(), one.sitting.as_ref()?.partner.text()))).collect()
}

fn missing(document: &Document, party: &Partner) -> Finding {
    let message =
        Message::new("authority-missing").with("partner", party.name.text()).with("document", document.id.text());
    let fault = Finding::at(party.id.at, message).help(Message::new("authority-missing-help"));
    let fault = fault.of_document(document.id.text()).owed();
    // A text that goes to the vote may have been left to say that the decision is awaited.
    if status_of(document) == Status::ForVote { fault.at_most(Severity::Warning) } else { fault }
}
