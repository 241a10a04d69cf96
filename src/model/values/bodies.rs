//! Registrations of associations (RNA), schools (UAI) and health establishments (FINESS).

use super::luhn::{all_digits, luhn};
use super::{Department, Siren, as_text, without_spaces};
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Look, Refusal, Scalar, shortened};

/// The number of an association in the répertoire national des associations: `W` and nine characters
/// (arrêté du 14 octobre 2009). Associations of Alsace-Moselle have none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rna(String);

/// The number of a school (unité administrative immatriculée): seven digits and a key letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uai(String);

/// The number of a health or social establishment: the department, then digits that end with the key of Luhn.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finess(String);

as_text! { Rna Uai Finess }

impl Rna {
    fn holds(number: &str) -> bool {
        let bytes = number.as_bytes();
        let in_place = |(rank, byte): (usize, &u8)| match rank {
            0 => *byte == b'W',
            2 => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit(),
        };
        bytes.len() == 10 && bytes.iter().enumerate().all(in_place)
    }

    fn help(number: &str, text: &str) -> Message {
        let with_w = format!("W{number}");
        let repaired = number.replacen('O', "0", 10).replacen('I', "1", 10);
        let lower = text.to_lowercase();
        if lower.contains("volume") || lower.contains("folio") {
            Message::new("rna-help-local-law")
        } else if Siren::holds(number) {
            Message::new("rna-help-siren").with("text", with_w)
        } else if Self::holds(&with_w) {
            Message::new("write-value").with("text", with_w)
        } else if Self::holds(&repaired) {
            Message::new("perhaps-text").with("text", repaired)
        } else if number.starts_with(|first: char| first.is_ascii_digit()) {
            Message::new("rna-help-prefecture")
        } else {
            Message::new("rna-help")
        }
    }
}

impl ReadScalar for Rna {
    const CODE: Code = codes::RNA;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let number = without_spaces(text).to_ascii_uppercase();
        if Self::holds(&number) {
            return Ok(Self(number));
        }
        let help = Self::help(&number, text);
        Err(Refusal::new("rna-form").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("rna").pattern(r"[Ww][A-Za-z0-9\s]{9,}").into()
    }
}

impl Uai {
    /// The alphabet without I, O and Q, in which the rank of the key is the number modulo 23.
    const KEYS: &[u8; 23] = b"ABCDEFGHJKLMNPRSTUVWXYZ";

    fn key(digits: &str) -> Option<char> {
        let number: usize = digits.parse().ok().filter(|_| digits.len() == 7 && all_digits(digits))?;
        Self::KEYS.get(number % 23).map(|byte| char::from(*byte))
    }
}

impl ReadScalar for Uai {
    const CODE: Code = codes::UAI;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let number = without_spaces(text).to_ascii_uppercase();
        let form = || Refusal::new("uai-form").with("text", shortened(text)).help(Message::new("uai-help"));
        let (digits, letter) = match number.char_indices().next_back() {
            Some((rank, letter)) if letter.is_ascii_alphabetic() => (number.get(..rank).unwrap_or_default(), letter),
            _ => return Err(form()),
        };
        match Self::key(digits) {
            Some(key) if key == letter => Ok(Self(number)),
            Some(key) => Err(Refusal::new("uai-key")
                .with("text", shortened(text))
                .with("key", key.to_string())
                .help(Message::new("uai-key-help").with("text", format!("{digits}{key}")))),
            None if Self::key(&format!("0{digits}")) == Some(letter) => {
                Err(form().help(Message::new("perhaps-value").with("text", format!("0{number}"))))
            }
            None => Err(form()),
        }
    }

    fn format() -> Format {
        Scalar::of::<Self>("uai").pattern(r"[\d\s]{7,}[A-Za-z]").into()
    }
}

impl Finess {
    /// In Corsica the letter of the department counts as 1 (2A) or 2 (2B) in the key: all six numbers published in the
    /// recueils des actes administratifs of 29 February 2024 (2B) and 24 December 2025 (2A) agree.
    fn weighed(number: &str) -> String {
        number.replacen("2A", "21", 1).replacen("2B", "22", 1)
    }

    /// Overseas numbers begin with 97 or 98, the others with the two characters of their department.
    fn in_form(number: &str) -> bool {
        let place = number.get(..2).unwrap_or_default();
        let digits = number.strip_prefix("2A").or_else(|| number.strip_prefix("2B")).unwrap_or(number);
        number.len() == 9 && all_digits(digits) && (Department::exists(place) || matches!(place, "97" | "98"))
    }
}

impl ReadScalar for Finess {
    const CODE: Code = codes::FINESS;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let number = without_spaces(text).to_ascii_uppercase();
        let zero = format!("0{number}");
        if !Self::in_form(&number) {
            let lost = Self::in_form(&zero) && luhn(&Self::weighed(&zero));
            let help =
                if lost { Message::new("perhaps-value").with("text", zero) } else { Message::new("finess-help") };
            return Err(Refusal::new("finess-form").with("text", shortened(text)).help(help));
        }
        if luhn(&Self::weighed(&number)) {
            return Ok(Self(number));
        }
        Err(Refusal::new("finess-key").with("text", shortened(text)).help(Message::new("finess-help")))
    }

    fn format() -> Format {
        Scalar::of::<Self>("finess").looking(&[Look::Text, Look::Number]).pattern(r"[\dAaBb\s]{9,}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn an_rna_number_is_ten_characters() {
        assert_eq!(&*accepted::<Rna>("w 751 100 895"), "W751100895");
        assert!(refused::<Rna>("931006748").contains("`W931006748`"));
        assert!(refused::<Rna>("W93100674O").contains("`W931006740`"));
        assert!(refused::<Rna>("Volume 12 folio 345").contains("`registration`"));
        assert!(refused::<Rna>("0751234567").contains("préfecture"));
        assert!(refused::<Rna>("732829320").contains("SIREN"));
        assert!(refused_in_english::<Rna>("732829320").contains("SIREN"));
        refused::<Rna>("W9310067480");
    }

    #[test]
    fn the_key_letter_of_a_school_is_computed() {
        assert_eq!(&*accepted::<Uai>("0951099d"), "0951099D");
        let said = refused::<Uai>("0951099E");
        assert!(said.contains("`0951099D`"), "{said}");
        assert!(refused::<Uai>("951099D").contains("`0951099D`"));
        assert!(!refused::<Uai>("951099E").contains("`0951099E`"));
        refused::<Uai>("0951099");
        refused::<Uai>("é");
        assert!(refused_in_english::<Uai>("0951099E").contains('D'));
    }

    #[test]
    fn health_establishments_of_corsica_have_a_letter() {
        for number in ["2B0000020", "2B0005342", "2B0004246", "2A0000170", "2A0000386", "2A0002606"] {
            accepted::<Finess>(number);
        }
        refused::<Finess>("2B0000021");
        refused::<Finess>("2C0000020");
        refused::<Finess>("000000000");
        refused_in_english::<Finess>("75000");
    }
}
