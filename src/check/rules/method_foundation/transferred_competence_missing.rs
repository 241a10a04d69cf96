//! A group of communes acts only within the competences that were transferred to it; its agreement says which one it
//! exercises.
//!
//! Basis: CGCT, art. L. 1111-2 (competences of authorities); method (seed 000: the new communities).

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::LegalForm;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TRANSFERRED_COMPETENCE, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "cgct-l1111-2"])
    .rows(&["C5"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let is_group = |form| matches!(form, LegalForm::Epci | LegalForm::Syndicat | LegalForm::Cias);
    for partner in bound_by(case, AGREEMENTS) {
        let group = partner.legal_form.as_ref().and_then(|form| form.given()).is_some_and(|form| is_group(*form));
        if group && partner.competences.is_empty() && case.sound_at(partner.at, &["competences"]) {
            let message = Message::new("transferred-competence-missing").with("partner", partner.name.text());
            let fault = Finding::at(partner.id.at, message).help(Message::new("transferred-competence-missing-help"));
            findings.push(fault.owed());
        }
    }
}
