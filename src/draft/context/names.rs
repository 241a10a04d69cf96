//! How texts call partners, groups and persons, in every grammatical form.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::draft::field_text;
use crate::draft::french::Label;
use crate::model::{Gender, GrammaticalNumber, Optional, Partnership, Person};

/// The forms of a name. Filters look them up by id.
#[derive(Debug, Clone, Serialize)]
pub struct Name {
    pub label: String,
    pub label_capital: String,
    pub of_label: String,
    pub to_label: String,
    pub name: String,
    pub gender: &'static str,
    pub number: &'static str,
}

/// The names of all partners and groups, by id.
pub fn names(partnership: &Partnership) -> BTreeMap<String, Name> {
    let partners = partnership.partners.iter().map(|partner| {
        let full = field_text(&partner.name);
        let label = partner.label.as_ref().map_or_else(|| full.clone(), field_text);
        let name = name(&label, &full, term(&partner.gender), term(&partner.number));
        (partner.id.text().to_owned(), name)
    });
    let groups = partnership.groups.iter().map(|group| {
        let label = field_text(&group.label);
        (group.id.text().to_owned(), name(&label, &label, None, Some(GrammaticalNumber::Plural)))
    });
    partners.chain(groups).collect()
}

/// The names of persons (« Mme Prénom Nom »), by id.
pub fn people(partnership: &Partnership) -> BTreeMap<String, String> {
    let people = partnership.persons.iter().map(|person| (person.id.text().to_owned(), full_name(person)));
    people.collect()
}

/// « Mme Prénom Nom ».
pub fn full_name(person: &Person) -> String {
    let name = field_text(&person.name);
    match &person.civility {
        Some(civility) => format!("{} {name}", field_text(civility)),
        None => name,
    }
}

/// The gender of a person: as stated, else by the civility.
pub fn gender_of(person: &Person) -> Gender {
    let by_civility = match person.civility.as_ref().map(|civility| civility.text()) {
        Some("Mme" | "Madame" | "Mlle") => Gender::Feminine,
        _ => Gender::Masculine,
    };
    term(&person.gender).unwrap_or(by_civility)
}

fn name(label: &str, full: &str, gender: Option<Gender>, number: Option<GrammaticalNumber>) -> Name {
    let read = Label::read(label, gender, number);
    Name {
        label: read.plain(),
        label_capital: read.capitalised(),
        of_label: read.of(),
        to_label: read.to(),
        name: full.to_owned(),
        gender: read.gender.spelling(),
        number: read.number.spelling(),
    }
}

fn term<T: Copy>(field: &Optional<T>) -> Option<T> {
    field.as_ref().and_then(|field| field.given()).copied()
}
