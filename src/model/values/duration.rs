//! Lengths of time, counted in one unit of the calendar.

use std::fmt;

use super::luhn::all_digits;
use super::{SPACES, serialised_as_text};
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::record::terms;
use crate::yaml::{Format, Refusal, Scalar, shortened};

terms! {
    /// A unit of the calendar.
    pub enum DurationUnit {
        Day = "day" "jour",
        Week = "week" "semaine",
        Month = "month" "mois",
        Year = "year" "an",
    }
}

/// A length of time (`4 months`, `2 ans`). Months stay months: how many days they are depends on when they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    pub count: u32,
    pub unit: DurationUnit,
}

serialised_as_text! { Duration }

impl Duration {
    /// `count` times `unit`.
    pub fn new(count: u32, unit: DurationUnit) -> Self {
        Self { count, unit }
    }

    /// The same length, `times` over; `None` when it counts too far.
    pub fn times(self, times: u32) -> Option<Self> {
        Some(Self { count: self.count.checked_mul(times)?, unit: self.unit })
    }

    /// The length in months, where it is counted in months or years.
    pub fn months(self) -> Option<u32> {
        match self.unit {
            DurationUnit::Month => Some(self.count),
            DurationUnit::Year => self.count.checked_mul(12),
            DurationUnit::Day | DurationUnit::Week => None,
        }
    }

    /// A century, beyond which a length is a slip: emphyteutic leases end at 99 years (C. rural, art. L. 451-1).
    const fn most(unit: DurationUnit) -> u32 {
        match unit {
            DurationUnit::Day => 36_525,
            DurationUnit::Week => 5_218,
            DurationUnit::Month => 1_200,
            DurationUnit::Year => 100,
        }
    }
}

/// The length as a source writes it in English (`1 year`, `4 months`).
impl fmt::Display for Duration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.count == 1 { "" } else { "s" };
        write!(out, "{} {}{plural}", self.count, self.unit.spelling())
    }
}

impl ReadScalar for Duration {
    const CODE: Code = codes::DURATION;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let (number, word) = parts(text);
        let Some(count) = number.parse::<u32>().ok().filter(|_| all_digits(number)) else {
            let id = if all_digits(number) { "duration-too-long" } else { "duration-form" };
            return Err(refusal(id, text));
        };
        match unit(&word.to_lowercase()) {
            _ if count == 0 => Err(refusal("duration-nothing", text)),
            Some((unit, 1)) if count <= Self::most(unit) => Ok(Self { count, unit }),
            Some((_, 1)) => Err(refusal("duration-too-long", text)),
            Some((unit, times)) => Err(in_months(text, count.saturating_mul(times), unit)),
            None if word.is_empty() => Err(refusal("duration-no-unit", text)),
            None => Err(refusal("duration-form", text)),
        }
    }

    fn format() -> Format {
        Scalar::of::<Self>("duration").pattern(r"\d+\s*[A-Za-zéÉ]+").examples(&["4 months", "3 years"]).into()
    }
}

/// The digits in front, and the word behind them.
fn parts(text: &str) -> (&str, &str) {
    let end = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (number, word) = text.split_at_checked(end).unwrap_or((text, ""));
    (number, word.trim_matches(SPACES))
}

/// The unit that a word means, and how many of it. Quarters and half-years are refused with their number of months,
/// since « trimestre » is also a school term.
fn unit(word: &str) -> Option<(DurationUnit, u32)> {
    match word {
        "day" | "days" | "jour" | "jours" => Some((DurationUnit::Day, 1)),
        "week" | "weeks" | "semaine" | "semaines" => Some((DurationUnit::Week, 1)),
        "month" | "months" | "mois" => Some((DurationUnit::Month, 1)),
        "year" | "years" | "an" | "ans" | "année" | "années" | "annee" | "annees" => Some((DurationUnit::Year, 1)),
        "trimestre" | "trimestres" | "quarter" | "quarters" => Some((DurationUnit::Month, 3)),
        "semestre" | "semestres" | "half-year" | "half-years" => Some((DurationUnit::Month, 6)),
        _ => None,
    }
}

fn refusal(id: &'static str, text: &str) -> Refusal {
    Refusal::new(id).with("text", shortened(text)).help(Message::new("duration-help"))
}

fn in_months(text: &str, count: u32, unit: DurationUnit) -> Refusal {
    refusal("duration-form", text).help(Message::new("write-value").with("text", Duration { count, unit }.to_string()))
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn lengths_are_read_in_two_languages() {
        for (text, plain) in [
            ("4 months", "4 months"),
            ("2 years", "2 years"),
            ("60 days", "60 days"),
            ("1 year", "1 year"),
            ("4 mois", "4 months"),
            ("2 ans", "2 years"),
            ("1 an", "1 year"),
            ("60\u{a0}jours", "60 days"),
            ("6 semaines", "6 weeks"),
        ] {
            assert_eq!(accepted::<Duration>(text).to_string(), plain);
        }
        assert_eq!(accepted::<Duration>("2 ans").months(), Some(24));
        assert_eq!(accepted::<Duration>("2 weeks").months(), None);
    }

    #[test]
    fn other_lengths_are_refused() {
        for text in [
            "4",
            "0 mois",
            "trois mois",
            "1,5 ans",
            "-2 mois",
            "101 ans",
            "99999999999 jours",
            "P4M",
            "2 lunes",
            "mois",
        ] {
            refused::<Duration>(text);
            refused_in_english::<Duration>(text);
        }
        assert!(refused::<Duration>("2 trimestres").contains("`6 months`"));
        assert!(refused::<Duration>("4").contains("unité"));
    }
}
