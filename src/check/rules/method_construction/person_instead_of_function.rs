//! Who represents a partner, takes over or chairs is named by a function: a partnership of bodies outlives persons.
//!
//! Basis: seed 2 (« pas un simple partenariat de personnes »), row C65.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::{Body, Field, Partner, Partnership, Text, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PERSON_FOR_FUNCTION, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C65"])
    .phase(Phase::Formalisation);

/// A civility and a proper name, without the function that would follow a comma (« M. le maire » is a function).
static PERSON: LazyLock<Words> = LazyLock::new(|| words(r"^(M\.|Mme|Mlle|Mr|Monsieur|Madame)\s+\p{Lu}\p{Ll}[^,]*$"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let names: HashSet<&str> =
        case.partnership.persons.iter().filter_map(|person| person.name.given()).map(|name| &**name).collect();
    let is_person = |field: &&Field<Text>| PERSON.is_match(field.text()) || names.contains(field.text());
    findings.extend(functions(case.partnership).into_iter().filter(is_person).map(|field| {
        let message = Message::new("person-instead-of-function").with("text", field.text());
        Finding::at(field.at, message).help(Message::new("person-instead-of-function-help"))
    }));
}

/// Where the dossier asks for a function.
fn functions(partnership: &Partnership) -> Vec<&Field<Text>> {
    let of_partners = partnership.partners.iter().flat_map(of_partner);
    let of_bodies = partnership.governance.iter().flat_map(|governance| &governance.bodies).flat_map(of_body);
    let of_tasks = partnership.tasks.iter().filter_map(|task| task.relay.as_ref());
    let steps = partnership.pathways.iter().flat_map(|pathway| &pathway.steps);
    let all = of_partners.chain(of_bodies).chain(of_tasks).chain(steps.filter_map(|step| step.relay.as_ref()));
    all.filter(|field| field.given().is_some()).collect()
}

fn of_partner(partner: &Partner) -> impl Iterator<Item = &Field<Text>> {
    let attending = partner.attends.iter().flat_map(|one| std::iter::once(&one.function).chain(&one.alternate));
    attending.chain(partner.signatories.iter().map(|signatory| &signatory.title))
}

fn of_body(body: &Body) -> impl Iterator<Item = &Field<Text>> {
    let seats = body.members.iter().filter_map(|member| member.function.as_ref());
    // A chair may be elected in person, and then is named; a secretary and a seat are of an office.
    seats.chain(body.secretary.iter().filter(|_| given(&body.secretary).is_some()))
}
