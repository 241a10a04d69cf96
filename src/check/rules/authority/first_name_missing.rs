//! Who signs an act is named by first name and name, in full: an initial or a name alone is not what the law asks of an
//! administration. A warning: judges tolerate an initial when nobody can be mistaken.
//!
//! Basis: CRPA, art. L. 212-1.

use std::collections::{HashMap, HashSet};

use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::model::Person;

static INITIAL: LazyLock<Words> = LazyLock::new(|| words(r"^\p{L}{1,2}\.(?:-?\p{L}\.)*\s"));

/// The rule.
pub const RULE: Rule = Rule::new(codes::FIRST_NAME_MISSING, Severity::Warning, Family::Authority, run)
    .basis(&["crpa-l212-1"])
    .rows(&["B5-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let persons: HashMap<&str, &Person> =
        case.partnership.persons.iter().map(|person| (person.id.text(), person)).collect();
    let mut told = HashSet::new();
    for document in agreements(case) {
        let signing = case.parties(document).filter(|party| party.is_public()).flat_map(|party| &party.signatories);
        for person in signing.filter_map(|one| persons.get(one.person.as_ref()?.text())) {
            let Some(fault) = person.name.given().and_then(|name| fault(name)) else { continue };
            if told.insert(person.name.at) {
                let message = Message::new("first-name-missing").with("name", person.name.text()).with("fault", fault);
                let found = Finding::at(person.name.at, message).help(Message::new("first-name-missing-help"));
                findings.push(found.of_document(document.id.text()).owed());
            }
        }
    }
}

fn fault(name: &str) -> Option<&'static str> {
    match name.trim() {
        name if INITIAL.is_match(name) => Some("initial"),
        name if !name.contains(char::is_whitespace) => Some("alone"),
        _ => None,
    }
}
