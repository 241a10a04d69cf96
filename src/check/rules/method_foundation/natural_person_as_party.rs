//! Those who commit themselves are legal persons or institutions, not the people who act for them: a natural person as
//! party leaves with its agreement.
//!
//! Basis: method (seed 003: « des institutions ou des personnes morales s'engageant »).

use std::collections::HashSet;

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NATURAL_PERSON, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-unccas"])
    .rows(&["C1"]);

static CIVILITY: LazyLock<Words> =
    LazyLock::new(|| words(r"^(?:M\.|MM\.|Mme|Mlle|Mmes|Monsieur|Madame|Mademoiselle|Dr\.?|Docteur|Docteure) ?\p{Lu}"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let persons: HashSet<&str> = case.partnership.persons.iter().map(|person| person.name.text()).collect();
    for partner in bound_by(case, AGREEMENTS).into_iter().filter(|partner| may_be_a_person(partner)) {
        let Some(name) = partner.name.given() else { continue };
        let is_person = CIVILITY.is_match(name) || persons.contains(&**name);
        if is_person && case.sound_at(partner.at, &["name", "legal_form"]) {
            let message = Message::new("natural-person-as-party").with("name", name.to_string());
            findings.push(Finding::at(partner.name.at, message).help(Message::new("natural-person-as-party-help")));
        }
    }
}

/// A legal form given says what the partner is.
fn may_be_a_person(partner: &Partner) -> bool {
    matches!(given(&partner.legal_form), None | Some(LegalForm::CollectifHabitants))
}
