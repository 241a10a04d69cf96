//! Who leads or represents an association does not chair, report on nor record the sitting that approves the agreement with
//! it: a deliberation in which an interested member takes part is illegal. A member whom the local authority itself has
//! appointed to the association withdraws too when a subsidy is granted.
//!
//! Basis: CGCT, art. L. 2131-11 and L. 1111-6; C. pén., art. 432-12; loi n° 2025-1249.

use std::collections::{HashMap, HashSet};

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::{Document, Partner, Person, Sitting, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::INTERESTED_MEMBER, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2131-11", "cgct-l1111-6", "c-pen-432-12", "loi-2025-1249"])
    .rows(&["B5-09"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let documents: HashMap<&str, &Document> =
        case.partnership.documents.iter().map(|document| (document.id.text(), document)).collect();
    let persons: HashMap<&str, &Person> =
        case.partnership.persons.iter().map(|person| (person.id.text(), person)).collect();
    for deliberation in &case.partnership.documents {
        let (Some(sitting), Some(approves)) = (&deliberation.sitting, &deliberation.approves) else { continue };
        let Some(approved) = documents.get(approves.text()) else { continue };
        let mut told = HashSet::new();
        for party in case.parties(approved).filter(|party| party.is_private()) {
            for person in people_of(party).filter_map(|id| persons.get(id)) {
                if told.insert(person.id.text()) {
                    findings.extend(takes_part(deliberation, sitting, party, person));
                }
            }
        }
    }
}

/// Who signs or sits for a partner.
fn people_of(party: &Partner) -> impl Iterator<Item = &str> {
    let signing = party.signatories.iter().filter_map(|one| one.person.as_ref());
    let sitting = party.attends.iter().filter_map(|one| one.person.as_ref());
    signing.chain(sitting).map(|person| person.text()).filter(|id| !id.is_empty())
}

fn takes_part(deliberation: &Document, sitting: &Sitting, party: &Partner, person: &Person) -> Option<Finding> {
    let name = Folded::joined(person.name.given()?).as_str().to_lowercase();
    let parts = [("chair", &sitting.chair), ("secretary", &sitting.secretary), ("rapporteur", &sitting.rapporteur)];
    let is_named = |text: &str| Folded::joined(text).as_str().to_lowercase().contains(&name);
    let (part, field) = parts.into_iter().find(|(_, field)| given(field).is_some_and(|text| is_named(text)))?;
    let message = Message::new("interested-member")
        .with("person", person.name.text())
        .with("partner", party.name.text())
        .with("part", part);
    let fault = Finding::at(field.as_ref()?.at, message).help(Message::new("interested-member-help"));
    Some(fault.of_document(deliberation.id.text()))
}
