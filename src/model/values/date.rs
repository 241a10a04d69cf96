//! Days of the civil calendar.

use std::fmt;

use chrono::NaiveDate;

use super::{date_slips, serialised_as_text};
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Refusal, Scalar};

/// A day, written `2026-09-01` (ISO 8601) and nothing else: `01/02/2024` is two days for two readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

serialised_as_text! { Date }

impl Date {
    /// The day that French prose writes: « 1er septembre 2026 », « 12 août 2026 ».
    pub fn in_french(text: &str) -> Option<NaiveDate> {
        date_slips::written_in_french(text)
    }

    /// The day in the calendar, for reckoning.
    pub const fn day(self) -> NaiveDate {
        self.0
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl ReadScalar for Date {
    const CODE: Code = codes::DATE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let Some((year, month, day)) = iso_parts(text) else { return Err(date_slips::wrong_form(text)) };
        if !(1900..=2199).contains(&year) {
            return Err(date_slips::wrong_year(text, year));
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self).ok_or_else(|| date_slips::no_such_day(text, year, month))
    }

    fn format() -> Format {
        Scalar::of::<Self>("date").pattern(r"\d{4}-\d{2}-\d{2}").examples(&["2026-09-01", "2029-08-31"]).into()
    }
}

/// Year, month and day of a text that has exactly the form `0000-00-00`.
fn iso_parts(text: &str) -> Option<(i32, u32, u32)> {
    let in_place =
        |(rank, byte): (usize, u8)| if rank == 4 || rank == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    let in_form = text.len() == 10 && text.bytes().enumerate().all(in_place);
    let part = |range| text.get(range).filter(|_| in_form);
    Some((part(0..4)?.parse().ok()?, part(5..7)?.parse().ok()?, part(8..10)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_iso_form_is_read() {
        assert_eq!(accepted::<Date>("2024-02-29").to_string(), "2024-02-29");
        let wrong = [
            "2023-02-29",
            "1900-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-01-00",
            "0000-01-01",
            "1899-12-31",
            "2200-01-01",
            "10000-01-01",
            "2024-1-1",
            "24-01-02",
            "01/02/2024",
            "2024-06-31",
            "2024-W10",
            "2024-01-01T25:00:00Z",
            "20240101",
            "tomorrow",
            "２０２４-01-01",
            "2024−01−01",
            "é",
            "-",
            "2024-02-30",
            "99999999999-01-01",
        ];
        for text in wrong {
            refused::<Date>(text);
            refused_in_english::<Date>(text);
        }
    }

    #[test]
    fn french_forms_are_answered_with_the_iso_form() {
        for text in [
            "01/09/2026",
            "1/9/2026",
            "01.09.2026",
            "01-09-2026",
            "2026/09/01",
            "2026-9-1",
            "20260901",
            "1er septembre 2026",
            "1er\u{a0}Septembre 2026",
            "01 sept. 2026",
            "2026-09-01T08:00:00Z",
            "1/9/26",
        ] {
            let said = refused::<Date>(text);
            assert!(said.contains("`2026-09-01`"), "{text}: {said}");
        }
        assert!(refused::<Date>("12 août 2026").contains("`2026-08-12`"));
        assert!(refused::<Date>("12 aout 2026").contains("`2026-08-12`"));
        assert!(!refused::<Date>("31/02/2026").contains("`2026-02-31`"));
    }

    #[test]
    fn a_day_that_does_not_exist_says_why() {
        assert!(refused::<Date>("2023-02-29").contains("février 2023 n’a que 28 jours"));
        assert!(refused::<Date>("2024-06-31").contains("juin 2024 n’a que 30 jours"));
        assert!(refused_in_english::<Date>("2023-02-29").contains("February 2023 has 28 days"));
        assert!(refused::<Date>("2024-13-01").contains("13"));
    }

    proptest! {
        #[test]
        fn days_come_back(days in 0u64..109_000) {
            let first = accepted::<Date>("1900-01-01");
            let date = Date::from(first.day() + chrono::Days::new(days));
            prop_assert_eq!(accepted::<Date>(&date.to_string()), date);
        }

        #[test]
        fn any_text_is_answered(text in "[0-9/.-]{0,12}|\\PC{0,24}") {
            let _ = Date::read_scalar(&text);
        }
    }
}
