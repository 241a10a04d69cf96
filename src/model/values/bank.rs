//! Bank details: IBAN (ISO 13616) and BIC (ISO 9362).

use iban::{Iban as Registered, ParseBaseIbanError, ParseIbanError};

use super::luhn::only_swap;
use super::national_keys::{self, modulo_97, rib};
use super::{as_text, without_spaces};
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Refusal, Scalar, shortened};

/// An account number, without spaces, whose keys are right: that of the IBAN, and that of the RIB inside a French one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// The code of a bank: 8 characters, or 11 with the branch.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bic(String);

as_text! { Iban Bic }

/// Countries whose banks use IBANs without having registered them with SWIFT, and how long theirs are. Most belong to
/// the franc zone or the Maghreb, where decentralised cooperation takes place. Pakistan is registered, but our crate
/// does not know its account numbers to hold letters.
const UNREGISTERED: [(&str, usize); 25] = [
    ("AO", 25),
    ("BF", 28),
    ("BJ", 28),
    ("CF", 27),
    ("CG", 27),
    ("CI", 28),
    ("CM", 27),
    ("CV", 25),
    ("DZ", 26),
    ("GA", 27),
    ("GQ", 27),
    ("GW", 25),
    ("HN", 28),
    ("IR", 26),
    ("KM", 27),
    ("MA", 28),
    ("MG", 27),
    ("ML", 28),
    ("MZ", 25),
    ("NE", 28),
    ("PK", 24),
    ("SN", 28),
    ("TD", 27),
    ("TG", 28),
    ("YE", 30),
];

/// What is wrong with an account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Form,
    Country,
    Key,
    NationalKey,
}

impl Iban {
    /// The last four characters, which name an account where the whole number must not be printed.
    pub fn last_four(&self) -> &str {
        self.0.len().checked_sub(4).and_then(|start| self.0.get(start..)).unwrap_or(&self.0)
    }

    fn fault(number: &str) -> Option<Fault> {
        match number.parse::<Registered>() {
            Ok(_) => {}
            Err(ParseIbanError::UnknownCountry(_) | ParseIbanError::InvalidBban(_))
                if Self::is_unregistered(number) => {}
            Err(ParseIbanError::UnknownCountry(_)) => return Some(Fault::Country),
            Err(ParseIbanError::InvalidBban(_)) => return Some(Fault::Form),
            Err(ParseIbanError::InvalidBaseIban { source: ParseBaseIbanError::InvalidChecksum }) => {
                return Some(if Self::length(number).is_some_and(|length| length != number.len()) {
                    Fault::Form
                } else {
                    Fault::Key
                });
            }
            Err(ParseIbanError::InvalidBaseIban { .. }) => return Some(Fault::Form),
        }
        let (country, account) = (number.get(..2)?, number.get(4..)?);
        (!national_keys::holds(country, account)).then_some(Fault::NationalKey)
    }

    fn holds(number: &str) -> bool {
        Self::fault(number).is_none()
    }

    fn is_unregistered(number: &str) -> bool {
        number.get(..2).is_some_and(|country| UNREGISTERED.contains(&(country, number.len())))
    }

    /// The length of a French IBAN, and of those of unregistered countries.
    fn length(number: &str) -> Option<usize> {
        let country = number.get(..2)?;
        let known = UNREGISTERED.iter().find(|(other, _)| *other == country).map(|(_, length)| *length);
        known.or((country == "FR").then_some(27))
    }

    /// The number that was probably meant, when its keys are right.
    fn meant(number: &str) -> Option<String> {
        let bare = number.strip_prefix("IBAN").map_or(number, |rest| rest.trim_start_matches(':'));
        let digits: String = number.chars().map(|c| if c == 'O' { '0' } else { c }).collect();
        let ones =
            digits.split_at_checked(2).map(|(country, rest)| format!("{country}{}", rest.replace(['I', 'L'], "1")));
        let repaired = [Some(bare.to_owned()), Some(digits), ones, with_check_digits(number)];
        repaired
            .into_iter()
            .flatten()
            .find(|candidate| Self::holds(candidate))
            .or_else(|| only_swap(number, Self::holds))
    }
}

/// The French IBAN of a RIB of 23 characters.
fn with_check_digits(account: &str) -> Option<String> {
    let key = 98 - modulo_97(&format!("{account}FR00")).filter(|_| rib(account))?;
    Some(format!("FR{key:02}{account}"))
}

impl ReadScalar for Iban {
    const CODE: Code = codes::IBAN;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        // Some banks group the digits with hyphens or points.
        let number = without_spaces(text).replace(['-', '.'], "").to_ascii_uppercase();
        let Some(fault) = Self::fault(&number) else { return Ok(Self(number)) };
        let short = number.len() <= 40;
        let meant = if short { Self::meant(&number) } else { None };
        let country: String = number.chars().take(2).collect();
        let refusal = match fault {
            _ if rib(&number) => Refusal::new("iban-is-rib"),
            Fault::Form => match Self::length(&number).filter(|length| *length != number.len()) {
                Some(length) => {
                    Refusal::new("iban-length").with("expected", length).with("count", number.chars().count())
                }
                None => Refusal::new("iban-form"),
            },
            Fault::Country => Refusal::new("iban-country").with("country", country),
            Fault::Key => Refusal::new("iban-key"),
            Fault::NationalKey => Refusal::new("iban-national-key"),
        };
        let help = match meant {
            Some(meant) => Message::new("perhaps-value").with("text", meant),
            None => Message::new("iban-help"),
        };
        Err(refusal.with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("iban").pattern(r"[A-Za-z0-9\s.-]{15,}").into()
    }
}

impl Bic {
    /// Four letters of the bank, two of the country, two characters of the place, three of the branch if any.
    fn holds(code: &str) -> bool {
        let in_place = |(rank, byte): (usize, u8)| byte.is_ascii_uppercase() || (rank >= 6 && byte.is_ascii_digit());
        matches!(code.len(), 8 | 11) && code.bytes().enumerate().all(in_place)
    }
}

impl ReadScalar for Bic {
    const CODE: Code = codes::BIC;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let code = without_spaces(text).to_ascii_uppercase();
        if Self::holds(&code) {
            return Ok(Self(code));
        }
        let help = if Iban::holds(&code) { "bic-help-iban" } else { "bic-help" };
        Err(Refusal::new("bic-form").with("text", shortened(text)).help(Message::new(help)))
    }

    fn format() -> Format {
        Scalar::of::<Self>("bic").pattern(r"[A-Za-z0-9\s]{8,}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn an_iban_is_kept_without_spaces() {
        let iban: Iban = accepted("fr76 3000 1007 9412 3456 7890 185");
        assert_eq!(&*iban, "FR7630001007941234567890185");
        assert_eq!(iban.last_four(), "0185");
    }

    #[test]
    fn slips_in_an_iban_are_named() {
        assert!(refused::<Iban>("FR763000100794123456789O185").contains("`FR7630001007941234567890185`"));
        assert!(refused::<Iban>("FR76 3000 1007 9421 3456 7890 185").contains("`FR7630001007941234567890185`"));
        assert!(refused::<Iban>("IBAN FR76 3000 1007 9412 3456 7890 185").contains("`FR7630001007941234567890185`"));
        assert!(refused::<Iban>("FR76 3000 1007 9412 3456 7890 18").contains("26"));
        assert!(refused::<Iban>("FR0630001007941234567890184").contains("RIB"));
        assert!(refused_in_english::<Iban>("FR0630001007941234567890184").contains("RIB"));
    }

    #[test]
    fn a_rib_gives_its_iban() {
        let said = refused::<Iban>("30001 00794 12345678901 85");
        assert!(said.contains("`FR7630001007941234567890185`"), "{said}");
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "QQ93 1234 5678",
            "ＦR7630001007941234567890185",
            "F",
            "é",
            "FR",
            "L0",
            "FR76",
            "DE99 3704 0044 0532 0130 00",
            "ÉÉ00",
            "AéO",
            "12",
        ] {
            refused::<Iban>(text);
            refused_in_english::<Iban>(text);
        }
        refused::<Iban>(&"FR76".repeat(10_000));
    }

    #[test]
    fn a_bic_has_eight_or_eleven_characters() {
        assert_eq!(&*accepted::<Bic>("bdfe frpp cct"), "BDFEFRPPCCT");
        accepted::<Bic>("PSSTFRPPLIL");
        for text in ["BDFEFRPPC", "BDF1FRPP", "BDFEFRP", "é", "FR7630001007941234567890185"] {
            refused::<Bic>(text);
            refused_in_english::<Bic>(text);
        }
    }
}
