//! Numbers of the Sirene register: SIREN of a body, SIRET of an establishment (C. com., art. R. 123-221).

use super::luhn::{all_digits, luhn};
use super::{as_text, sirene_slips, without_spaces};
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Look, Refusal, Scalar};

/// La Poste numbers its thousands of establishments beyond what the key of Luhn allows.
const LA_POSTE: &str = "356000000";

/// The number of a body: nine digits, the last of which is the key of Luhn.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siren(String);

/// The number of an establishment: the SIREN of its body, then five digits of its own (NIC).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siret(String);

as_text! { Siren Siret }

impl Siren {
    /// Whether nine digits without spaces are a SIREN. Zeros alone carry a right key and name nobody.
    pub(super) fn holds(digits: &str) -> bool {
        digits.len() == 9 && luhn(digits) && digits != "000000000"
    }
}

impl ReadScalar for Siren {
    const CODE: Code = codes::SIREN;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let digits = without_spaces(text);
        if Self::holds(&digits) { Ok(Self(digits)) } else { Err(sirene_slips::of_siren(text, &digits)) }
    }

    fn format() -> Format {
        Scalar::of::<Self>("siren").looking(&[Look::Text, Look::Number]).pattern(r"[\d\s]{9,}").into()
    }
}

impl Siret {
    /// Whether fourteen digits without spaces are a SIRET. Establishments of La Poste may follow a rule of their own:
    /// the sum of their digits is a multiple of five.
    pub(super) fn holds(digits: &str) -> bool {
        let Some(siren) = digits.get(..9).filter(|_| digits.len() == 14 && all_digits(digits)) else { return false };
        Siren::holds(siren) && (luhn(digits) || (siren == LA_POSTE && digit_sum(digits).is_multiple_of(5)))
    }

    /// The SIREN of the body to which the establishment belongs.
    pub fn siren(&self) -> Siren {
        Siren(self.0.chars().take(9).collect())
    }
}

impl ReadScalar for Siret {
    const CODE: Code = codes::SIRET;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let digits = without_spaces(text);
        if Self::holds(&digits) { Ok(Self(digits)) } else { Err(sirene_slips::of_siret(&digits)) }
    }

    fn format() -> Format {
        Scalar::of::<Self>("siret").looking(&[Look::Text, Look::Number]).pattern(r"[\d\s]{14,}").into()
    }
}

fn digit_sum(digits: &str) -> u32 {
    digits.chars().filter_map(|digit| digit.to_digit(10)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spaces_are_dropped() {
        for text in ["26620999800019", "266 209 998 00019", "266\u{a0}209\u{202f}998\u{2009}00019"] {
            assert_eq!(&*accepted::<Siret>(text), "26620999800019");
        }
        assert_eq!(&*accepted::<Siret>("26620999800019").siren(), "266209998");
    }

    #[test]
    fn la_poste_has_a_rule_of_its_own() {
        accepted::<Siret>("35600000000048");
        accepted::<Siret>("35600000049837");
        refused::<Siret>("35600000049838");
    }

    #[test]
    fn a_siren_given_as_a_siret_is_named() {
        let said = refused::<Siret>("266 209 998");
        assert!(said.contains("longueur d’un SIREN") && said.contains("`siren`"), "{said}");
        assert!(refused_in_english::<Siret>("266209998").contains("length of a SIREN"));
        assert!(refused::<Siren>("26620999800019").contains("`266209998`"));
    }

    #[test]
    fn a_lost_zero_is_found() {
        assert!(refused::<Siret>("0588014000101").contains("13"));
        let said = refused::<Siren>("5880141");
        assert!(said.contains('7'), "{said}");
        let lost: Siren = accepted("005880141");
        assert!(refused::<Siren>(&lost[1..]).contains("`005880141`"));
        assert!(refused_in_english::<Siren>(&lost[1..]).contains("`005880141`"));
    }

    #[test]
    fn a_zero_lost_in_the_establishment_is_found() {
        assert!(refused::<Siret>("266 209 998 0019").contains("`26620999800019`"));
        assert!(refused_in_english::<Siret>("2662099980019").contains("`26620999800019`"));
    }

    #[test]
    fn a_ridet_number_is_named() {
        assert!(refused::<Siret>("1234567.001").contains("RIDET"));
        assert!(refused_in_english::<Siret>("123 456.001").contains("`registration`"));
    }

    #[test]
    fn letters_and_spreadsheets_are_named() {
        let said = refused::<Siret>("2662O999800019");
        assert!(said.contains("lettre «\u{a0}O\u{a0}»") && said.contains("`26620999800019`"), "{said}");
        assert!(refused::<Siret>("266.209.998.00019").contains("`26620999800019`"));
        assert!(refused::<Siret>("2,66E+13").contains("tableur"));
        assert!(refused_in_english::<Siret>("2.66E+13").contains("spreadsheet"));
        assert!(refused::<Siret>("２６６２０９９９８０００１９").contains("chiffres"));
    }

    #[test]
    fn two_swapped_digits_are_named() {
        let said = refused::<Siren>("303265054");
        assert!(said.contains("`303265045`"), "{said}");
        assert!(refused::<Siret>("26620999800091").contains("`26620999800019`"));
        // Two swaps would do here: neither is named.
        assert!(!refused::<Siren>("732892320").contains('`'));
    }

    #[test]
    fn the_half_that_is_wrong_is_named() {
        assert!(refused::<Siret>("26620999900019").contains("neuf premiers"));
        assert!(refused::<Siret>("26620999800018").contains("cinq derniers"));
        assert!(refused_in_english::<Siret>("26620999800018").contains("last five"));
        assert!(refused::<Siren>("000000000").contains("à compléter"));
    }

    #[test]
    fn a_vat_number_or_an_rcs_entry_gives_its_siren() {
        assert!(refused::<Siren>("FR 40 303 265 045").contains("`303265045`"));
        assert!(refused::<Siren>("RCS Nancy B 323 159 715").contains("`323159715`"));
    }

    proptest! {
        #[test]
        fn one_changed_digit_is_always_refused(nic in 0u32..10_000, rank in 0usize..14, step in 1u8..10) {
            let body = format!("266209998{nic:04}");
            let Some(right) = (0..10).map(|key| format!("{body}{key}")).find(|digits| Siret::holds(digits)) else {
                return Err(TestCaseError::fail("a key always exists"));
            };
            let mut bytes = right.into_bytes();
            bytes[rank] = b'0' + (bytes[rank] - b'0' + step) % 10;
            let wrong = String::from_utf8_lossy(&bytes).into_owned();
            prop_assert!(Siret::read_scalar(&wrong).is_err());
        }

        #[test]
        fn any_text_is_answered(text in "\\PC{0,40}") {
            let _ = Siret::read_scalar(&text);
            let _ = Siren::read_scalar(&text);
        }
    }
}
