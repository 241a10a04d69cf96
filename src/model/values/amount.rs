//! Amounts of money, exact to the centime.

use std::fmt;
use std::iter::Sum;

use super::decimal::{Decimal, Grammar};
use super::{SPACES, serialised_as_text};
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Look, Refusal, Scalar};

/// An amount in euros, held in centimes; never negative when it comes from a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

const GRAMMAR: Grammar = Grammar { decimals: 2, help: "amount-help" };

/// A thousand billion euros: beyond the budget of the State, so that more is a slip and sums of a dossier stay exact.
const MOST_CENTIMES: i128 = 100_000_000_000_000;

impl Amount {
    pub const ZERO: Self = Self(0);

    pub const fn from_centimes(centimes: i64) -> Self {
        Self(centimes)
    }

    /// The amount in centimes.
    pub const fn centimes(self) -> i64 {
        self.0
    }

    /// The sum, where it can be held.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, negative where `other` is more; `None` where it cannot be held.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }
}

/// Sums stop at the largest number of centimes, which no dossier of credible size reaches: they never panic.
impl Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, amount| Self(sum.0.saturating_add(amount.0)))
    }
}

impl<'amount> Sum<&'amount Amount> for Amount {
    fn sum<I: Iterator<Item = &'amount Self>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

/// The number of centimes; drafting prints euros.
impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

serialised_as_text! { Amount }

impl ReadScalar for Amount {
    const CODE: Code = codes::AMOUNT;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let number = without_euro(text);
        if multiple(number) {
            return Err(GRAMMAR.refusal("amount-multiple", text));
        }
        let Decimal { mantissa, scale } = GRAMMAR.read(number)?;
        let centimes = match scale {
            0 => mantissa.saturating_mul(100),
            1 => mantissa.saturating_mul(10),
            _ => mantissa,
        };
        let held = i64::try_from(centimes).ok().filter(|_| centimes <= MOST_CENTIMES);
        held.map(Self).ok_or_else(|| GRAMMAR.refusal("amount-too-large", text))
    }

    fn format() -> Format {
        Scalar::of::<Self>("amount")
            .looking(&[Look::Text, Look::Number])
            .pattern(r"\d[\d\s]*(?:[.,]\d+)?\s*(?:€|EUR|[Ee]uros?|EUROS)?")
            .examples(&["45 000", "1 250,50"])
            .into()
    }
}

/// The number before `€`, `EUR` or `euros`.
fn without_euro(text: &str) -> &str {
    let shorter =
        ["€", "euros", "euro", "EUR", "Euros", "Euro", "EUROS"].iter().find_map(|unit| text.strip_suffix(unit));
    shorter.unwrap_or(text).trim_end_matches(SPACES)
}

/// Whether a number of euros is shortened (`45 k`, `2 M`, `3 millions d'`).
fn multiple(number: &str) -> bool {
    let unit = number.trim_start_matches(|c: char| c.is_ascii_digit() || SPACES.contains(&c) || c == ',' || c == '.');
    unit.len() < number.len()
        && ["k", "K", "M", "Md", "million", "millions", "mille"]
            .contains(&unit.trim_end_matches(" d'").trim_end_matches(" d’"))
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;
    use proptest::prelude::*;

    fn centimes(text: &str) -> i64 {
        accepted::<Amount>(text).centimes()
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for text in [
            "45000",
            "45 000",
            "45\u{a0}000",
            "45\u{202f}000,00",
            "45 000 €",
            "45000.0",
            "45\u{202f}000\u{a0}€",
            "45 000 euros",
            "45000 EUR",
        ] {
            assert_eq!(centimes(text), 4_500_000, "{text}");
        }
        assert_eq!(centimes("45 000,50"), 4_500_050);
        assert_eq!(centimes("0.1") + centimes("0.2"), 30);
        assert_eq!(centimes("0"), 0);
        assert_eq!(centimes("1 000 000 000 000"), 100_000_000_000_000);
    }

    #[test]
    fn what_a_machine_would_guess_is_refused() {
        for text in ["1_000", "0x1F4", "0o14", "1e3", "1E400", ".nan", ".inf", "-100", "-0.0", "012", "1.000", "1,000"]
        {
            refused::<Amount>(text);
            refused_in_english::<Amount>(text);
        }
        for text in [
            "1000.005",
            "99999999999999999999.99",
            "1000000000001",
            "4 50 00",
            "١٢٣",
            "１２３",
            "²",
            "12:30:45",
            "€",
            "1.",
            ".5",
            "45 k€",
            "+5",
            "1 0000",
        ] {
            refused::<Amount>(text);
            refused_in_english::<Amount>(text);
        }
    }

    #[test]
    fn refusals_say_what_to_write() {
        assert!(refused::<Amount>("1_000").contains("`1000`"));
        assert!(refused::<Amount>("012").contains("`12`"));
        let said = refused::<Amount>("1.000");
        assert!(said.contains("`1000`") && said.contains("`1`"), "{said}");
        assert!(refused::<Amount>("45.000,50").contains("`45000,50`"));
        assert!(refused::<Amount>("1,234.56 €").contains("`1234,56`"));
        assert!(refused::<Amount>("45 k€").contains("en entier"));
        assert!(refused::<Amount>("10,505").contains("`10505`"));
        assert!(refused_in_english::<Amount>("-5").contains("negative"));
    }

    #[test]
    fn sums_never_panic() {
        let most = Amount::from_centimes(i64::MAX);
        assert_eq!([most, most].iter().sum::<Amount>(), most);
        assert_eq!(most.checked_add(Amount::from_centimes(1)), None);
    }

    proptest! {
        #[test]
        fn amounts_come_back(centimes in 0i64..=100_000_000_000_000) {
            let plain = format!("{},{:02}", centimes / 100, centimes % 100);
            prop_assert_eq!(accepted::<Amount>(&plain).centimes(), centimes);
        }

        #[test]
        fn grouped_amounts_come_back(thousands in 1u32..1000, units in 0u32..1000) {
            let text = format!("{thousands}\u{202f}{units:03}\u{a0}€");
            prop_assert_eq!(accepted::<Amount>(&text).centimes(), i64::from(thousands * 1000 + units) * 100);
        }

        #[test]
        fn any_text_is_answered(text in "[0-9., _eExX€kM-]{0,24}|\\PC{0,20}") {
            let _ = Amount::read_scalar(&text);
        }
    }
}
