//! Numbers that are not money: counts, decimals, percentages, years.

use std::cmp::Ordering;
use std::fmt;

use super::decimal::{Decimal, Grammar};
use super::luhn::all_digits;
use super::{SPACES, serialised_as_text};
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Look, Refusal, Scalar, shortened};

/// A whole number of things or persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

/// An exact decimal with at most four decimals, possibly negative: `mantissa` / 10^`scale`, without useless zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    mantissa: i64,
    scale: u32,
}

/// A percentage from 0 to 100, exact to the hundredth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percentage {
    hundredths: u32,
}

/// A civil year, 1900 to 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(u16);

serialised_as_text! { Count Number Percentage Year }

const COUNT: Grammar = Grammar { decimals: 0, help: "count-help" };
const NUMBER: Grammar = Grammar { decimals: 4, help: "number-help" };
const PERCENTAGE: Grammar = Grammar { decimals: 2, help: "percentage-help" };

impl Count {
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl ReadScalar for Count {
    const CODE: Code = codes::NUMBER;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let decimal = COUNT.read(text)?;
        u32::try_from(decimal.mantissa).map(Self).map_err(|_| COUNT.refusal("number-too-large", text))
    }

    fn format() -> Format {
        Scalar::of::<Self>("count").looking(&[Look::Text, Look::Number]).pattern(r"\d[\d\s]*").into()
    }
}

impl Number {
    /// The number in ten-thousandths, by which numbers of different scale compare and multiply.
    pub fn ten_thousandths(self) -> i128 {
        i128::from(self.mantissa) * 10_i128.pow(4_u32.saturating_sub(self.scale))
    }

    fn of(decimal: Decimal, negative: bool) -> Option<Self> {
        let (mut mantissa, mut scale) = (i64::try_from(decimal.mantissa).ok()?, decimal.scale);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Some(Self { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.ten_thousandths().cmp(&other.ten_thousandths())
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The number with a point and no grouping (`-12.5`); drafting prints it in French.
impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let unit = 10_u64.pow(self.scale);
        let digits = self.mantissa.unsigned_abs();
        match self.scale {
            0 => write!(out, "{sign}{digits}"),
            scale => write!(out, "{sign}{}.{:0width$}", digits / unit, digits % unit, width = scale as usize),
        }
    }
}

impl ReadScalar for Number {
    const CODE: Code = codes::NUMBER;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let unsigned = text.strip_prefix(['-', '−']);
        let number = unsigned.unwrap_or(text);
        if number.ends_with('%') {
            return Err(Refusal::new("number-percent")
                .with("text", shortened(text))
                .help(Message::new("number-percent-help")));
        }
        let decimal = NUMBER.read(number)?;
        Self::of(decimal, unsigned.is_some()).ok_or_else(|| NUMBER.refusal("number-too-large", text))
    }

    fn format() -> Format {
        Scalar::of::<Self>("number").looking(&[Look::Text, Look::Number]).pattern(r"[-−]?\d[\d\s]*(?:[.,]\d+)?").into()
    }
}

impl Percentage {
    /// The percentage in hundredths: 1250 for 12,5 %.
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }
}

/// The number before the sign, with a point (`12.5`); drafting prints it in French.
impl fmt::Display for Percentage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        match (rest, rest % 10) {
            (0, _) => write!(out, "{whole}"),
            (_, 0) => write!(out, "{whole}.{}", rest / 10),
            _ => write!(out, "{whole}.{rest:02}"),
        }
    }
}

impl ReadScalar for Percentage {
    const CODE: Code = codes::PERCENTAGE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let number = text.strip_suffix('%').unwrap_or(text).trim_end_matches(SPACES);
        let Decimal { mantissa, scale } = PERCENTAGE.read(number)?;
        let hundredths = mantissa.saturating_mul(10_i128.pow(2_u32.saturating_sub(scale)));
        match u32::try_from(hundredths) {
            Ok(hundredths @ 0..=10_000) => Ok(Self { hundredths }),
            _ => Err(PERCENTAGE.refusal("percentage-over", text)),
        }
    }

    fn format() -> Format {
        Scalar::of::<Self>("percentage")
            .looking(&[Look::Text, Look::Number])
            .pattern(r"\d[\d\s]*(?:[.,]\d+)?\s*%?")
            .examples(&["12,5 %", "80 %"])
            .into()
    }
}

impl Year {
    pub fn get(self) -> i32 {
        i32::from(self.0)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl ReadScalar for Year {
    const CODE: Code = codes::DATE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let year = text.parse().ok().filter(|_| text.len() == 4 && all_digits(text));
        match year {
            Some(year @ 1900..=2199) => Ok(Self(year)),
            _ => Err(Refusal::new("year-form").with("text", shortened(text)).help(Message::new("year-help"))),
        }
    }

    fn format() -> Format {
        Scalar::of::<Self>("year").looking(&[Look::Text, Look::Number]).pattern(r"(?:19|20|21)\d{2}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_keep_their_decimals_exactly() {
        for (text, plain) in [
            ("12", "12"),
            ("0,8", "0.8"),
            ("12.5", "12.5"),
            ("12,50", "12.5"),
            ("-5", "-5"),
            ("−0,25", "-0.25"),
            ("1 200", "1200"),
            ("9007199254740993", "9007199254740993"),
            ("0,125", "0.125"),
            ("-0", "0"),
            ("0.0", "0"),
        ] {
            assert_eq!(accepted::<Number>(text).to_string(), plain);
        }
        assert!(accepted::<Number>("0,5") < accepted::<Number>("0,75"));
        assert!(accepted::<Number>("-3") < accepted::<Number>("2"));
        for text in ["1,00001", "1.000", "12 %", "999999999999999999999", "1e3", "douze"] {
            refused::<Number>(text);
            refused_in_english::<Number>(text);
        }
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!(accepted::<Count>("12 000").get(), 12_000);
        for text in ["12,5", "4294967296", "-1", "012", "deux", "1.000"] {
            refused::<Count>(text);
            refused_in_english::<Count>(text);
        }
    }

    #[test]
    fn percentages_stop_at_a_hundred() {
        for (text, hundredths) in
            [("12", 1200), ("12,5", 1250), ("12 %", 1200), ("0,05\u{202f}%", 5), ("100 %", 10_000)]
        {
            assert_eq!(accepted::<Percentage>(text).hundredths(), hundredths);
        }
        assert_eq!(accepted::<Percentage>("0,05").to_string(), "0.05");
        for text in ["100,01", "-5 %", "%", "12,345 %"] {
            refused::<Percentage>(text);
            refused_in_english::<Percentage>(text);
        }
    }

    #[test]
    fn a_year_has_four_digits() {
        assert_eq!(accepted::<Year>("2027").get(), 2027);
        for text in ["27", "1899", "2200", "2026-2027", "+202", "２０２７"] {
            refused::<Year>(text);
            refused_in_english::<Year>(text);
        }
    }

    proptest! {
        #[test]
        fn numbers_come_back(mantissa in -1_000_000_000i64..1_000_000_000, scale in 0u32..5) {
            let decimal = Decimal { mantissa: i128::from(mantissa.abs()), scale };
            let Some(number) = Number::of(decimal, mantissa < 0) else { return Err(TestCaseError::fail("too large")) };
            let written = number.to_string();
            // Three decimals behind one to three digits are ambiguous and refused by design.
            prop_assume!(written.rsplit_once('.').is_none_or(|(_, fraction)| fraction.len() != 3));
            prop_assert_eq!(accepted::<Number>(&written), number);
        }
    }
}
