//! Civility, gender and office of a person agree: the text would otherwise say « Mme …, représenté » or call a man
//! « Présidente ».
//!
//! A woman may keep an office in the masculine (« Mme le maire »): that is hers to choose.
//!
//! Basis: consistency.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::rule::*;
use crate::model::{Gender, Person, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::CIVILITY_DIFFERS, Severity::Warning, Family::Writing, run).basis(&["coherence"]).rows(&["B12-07"]);

static FEMININE_OFFICE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)^(?:vice-|co-?)?(?:présidente|directrice|trésorière|adjointe|conseillère|préfète|rectrice|inspectrice|proviseure|administratrice|coordonnatrice|coordinatrice)\b",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    findings.extend(partnership.persons.iter().filter_map(of_person));
    let persons: HashMap<&str, &Person> = partnership.persons.iter().map(|person| (person.id.text(), person)).collect();
    for signatory in partnership.partners.iter().flat_map(|partner| &partner.signatories) {
        let Some(person) = given(&signatory.person).and_then(|id| persons.get(&**id)) else { continue };
        let is_man = by_civility(person).or_else(|| given(&person.gender).copied()) == Some(Gender::Masculine);
        if is_man && FEMININE_OFFICE.is_match(signatory.title.text()) {
            let message = Message::new("civility-differs-office")
                .with("person", person.name.text())
                .with("office", signatory.title.text());
            let finding =
                Finding::at(signatory.title.at, message).related(person.at, Message::new("civility-differs-person"));
            findings.push(finding.help(Message::new("civility-differs-help")));
        }
    }
}

fn of_person(person: &Person) -> Option<Finding> {
    let (civility, gender) = (person.civility.as_ref()?, person.gender.as_ref()?);
    let said = by_civility(person)?;
    let stated = gender.given().copied().filter(|stated| *stated != said)?;
    let message = Message::new("civility-differs")
        .with("person", person.name.text())
        .with("civility", civility.text())
        .with("gender", stated.french());
    let finding = Finding::at(civility.at, message).related(gender.at, Message::new("civility-differs-gender"));
    Some(finding.help(Message::new("civility-differs-help")))
}

fn by_civility(person: &Person) -> Option<Gender> {
    match person.civility.as_ref()?.text() {
        "Mme" | "Mme." | "Madame" | "Mlle" | "Mademoiselle" => Some(Gender::Feminine),
        "M." | "M" | "Mr" | "Mr." | "Monsieur" => Some(Gender::Masculine),
        _ => None,
    }
}
