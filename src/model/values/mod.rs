//! Values that parse themselves from the raw text of a scalar: numbers, dates, registrations, bank details, places.
//!
//! Each type takes the text as a person types it (spaces, decimal comma, capitals) and keeps one canonical form;
//! what it refuses it answers with the likely slip and with what to write instead. None of them formats for print:
//! serialised, a numeric value is its plain text (`"4500050"` centimes, `"12.5"`, `"2026-09-01"`), and drafting
//! puts it into French.

mod amount;
mod bank;
mod bodies;
mod contact;
mod date;
mod date_slips;
mod decimal;
mod duration;
mod flag;
mod luhn;
mod national_keys;
mod numbers;
mod places;
mod sirene;
mod sirene_slips;

pub use amount::Amount;
pub use bank::{Bic, Iban};
pub use bodies::{Finess, Rna, Uai};
pub use contact::{Colour, Email};
pub use date::Date;
pub use duration::{Duration, DurationUnit};
pub use flag::Flag;
pub use numbers::{Count, Number, Percentage, Year};
pub use places::{Department, HolidayZone, InseeCode, PostalCode};
pub use sirene::{Siren, Siret};

/// The spaces by which people group digits: ordinary, no-break, narrow no-break, thin, figure.
const SPACES: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'];

/// A number as it is registered: without the spaces that group it on paper.
fn without_spaces(text: &str) -> String {
    text.chars().filter(|character| !SPACES.contains(character)).collect()
}

/// Gives a value that is a text the ways of a text: `Deref`, `Display`, `Serialize`.
macro_rules! as_text {
    ($($Name:ident)*) => {$(
        impl std::ops::Deref for $Name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )*};
}

/// Serialises a value by its `Display`: templates see texts, because numbers would cross them without escaping.
macro_rules! serialised_as_text {
    ($($Name:ident)*) => {$(
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )*};
}

use {as_text, serialised_as_text};

/// What the tests of this wing say and hear.
#[cfg(test)]
mod hearing {
    use crate::language::{Catalogue, Language, Message};
    use crate::model::ReadScalar;

    /// The value that a text gives.
    pub fn accepted<T: ReadScalar>(text: &str) -> T {
        T::read_scalar(text).unwrap_or_else(|refusal| panic!("{text} is refused: {refusal:?}"))
    }

    /// What the refusal of a text says in French: message and help.
    pub fn refused<T: ReadScalar>(text: &str) -> String {
        heard::<T>(text, Language::French)
    }

    /// What the refusal of a text says in English: message and help.
    pub fn refused_in_english<T: ReadScalar>(text: &str) -> String {
        heard::<T>(text, Language::English)
    }

    fn heard<T: ReadScalar>(text: &str, language: Language) -> String {
        let Err(refusal) = T::read_scalar(text) else { panic!("{text} is accepted") };
        let mut said = say(&refusal.message, language);
        let help = refusal.help.unwrap_or_else(|| panic!("{text} is refused without help"));
        said.push(' ');
        said.push_str(&say(&help, language));
        said
    }

    fn say(message: &Message, language: Language) -> String {
        let catalogue = Catalogue::of(language);
        assert!(catalogue.knows(message.id), "no sentence for {}", message.id);
        let said = catalogue.say(message);
        assert!(!said.contains("{$"), "a value is missing: {said}");
        said
    }
}
