//! The sentences of the schemas: what they are called, and how they are found. One that is not written yet is left out.

use crate::language::{Catalogue, Language};

/// The id of the sentence on a key (`field-bank-account-iban`).
pub fn field_id(record: &str, key: &str) -> String {
    format!("field-{}-{}", kebab(record), kebab(key))
}

/// The id of the meaning of a term (`term-legal-form-ccas`).
pub fn term_id(list: &str, spelling: &str) -> String {
    format!("term-{}-{}", kebab(list), kebab(spelling))
}

/// The id of the sentence on how a value is written (`value-date`).
pub fn value_id(kind: &str) -> String {
    format!("value-{}", kebab(kind))
}

/// `BankAccount` and `legal_form` as `bank-account` and `legal-form`.
fn kebab(name: &str) -> String {
    let mut kebab = String::with_capacity(name.len() + 4);
    for (place, letter) in name.char_indices() {
        match letter {
            '_' => kebab.push('-'),
            _ if letter.is_ascii_uppercase() => {
                if place > 0 {
                    kebab.push('-');
                }
                kebab.push(letter.to_ascii_lowercase());
            }
            _ => kebab.push(letter),
        }
    }
    kebab
}

/// The sentences of one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    catalogue: &'static Catalogue,
}

impl Words {
    pub fn of(catalogue: &'static Catalogue) -> Self {
        Self { catalogue }
    }

    pub fn sentence(self, id: &str) -> Option<String> {
        self.catalogue.knows(id).then(|| self.catalogue.say_id(id))
    }

    /// What stands in a key, then how its value is written.
    pub fn of_key(self, record: &str, key: &str, kind: Option<&str>) -> Option<String> {
        let field = self.sentence(&field_id(record, key));
        let value = kind.and_then(|kind| self.sentence(&value_id(kind)));
        let both: Vec<String> = field.into_iter().chain(value).collect();
        (!both.is_empty()).then(|| both.join("\n\n"))
    }

    /// What a term means; in French its name says it where nothing more is written.
    pub fn of_term(self, list: &str, spelling: &str, french: &str) -> Option<String> {
        let name = (self.catalogue.language() == Language::French).then(|| french.to_owned());
        self.sentence(&term_id(list, spelling)).or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_in_small_letters_with_hyphens() {
        assert_eq!(field_id("BankAccount", "iban"), "field-bank-account-iban");
        assert_eq!(field_id("Partner", "legal_form"), "field-partner-legal-form");
        assert_eq!(term_id("LegalForm", "association-1901"), "term-legal-form-association-1901");
        assert_eq!(value_id("insee-code"), "value-insee-code");
    }
}
