//! Dates and durations as a document writes them.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{NO_BREAK_SPACE, cardinal, cardinal_feminine, rank_figures};
use crate::model::Spelling;
use crate::schedule::{Duration, DurationUnit};

pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// A date in figures: « 1er septembre 2026 ». The day never parts from its month.
pub fn date_figures(date: NaiveDate) -> String {
    format!("{}{NO_BREAK_SPACE}{}", rank_figures(date.day().into()), month_year(date))
}

/// A date with its weekday: « mardi 1er septembre 2026 ».
pub fn date_with_weekday(date: NaiveDate) -> String {
    format!("{} {}", weekday(date), date_figures(date))
}

/// A date in words, without article: « premier mars deux mille vingt-six ».
pub fn date_words(date: NaiveDate, spelling: Spelling) -> String {
    let day = match date.day() {
        1 => "premier".to_owned(),
        day => cardinal(day.into(), spelling),
    };
    let year = cardinal(u64::from(date.year().unsigned_abs()), spelling);
    format!("{day} {} {year}", month(date))
}

/// A month: « septembre 2026 ».
pub fn month_year(date: NaiveDate) -> String {
    format!("{} {}", month(date), date.year())
}

/// A duration in words: « trois ans », « une semaine ».
pub fn duration_words(length: Duration, spelling: Spelling) -> String {
    let count = u64::from(length.count);
    let number = match length.unit {
        DurationUnit::Week => cardinal_feminine(count, spelling),
        _ => cardinal(count, spelling),
    };
    format!("{number} {}", noun(length))
}

/// A duration in figures: « 4 mois ».
pub fn duration_figures(length: Duration) -> String {
    format!("{}{NO_BREAK_SPACE}{}", super::grouped(length.count.into()), noun(length))
}

/// A duration in figures, repeated in words: « 4 mois (quatre mois) ».
pub fn duration_both(length: Duration, spelling: Spelling) -> String {
    format!("{} ({})", duration_figures(length), duration_words(length, spelling))
}

fn month(date: NaiveDate) -> &'static str {
    // A date of the calendar has a month from 0 to 11.
    MONTHS.get(date.month0() as usize).copied().unwrap_or_default()
}

fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "lundi",
        Weekday::Tue => "mardi",
        Weekday::Wed => "mercredi",
        Weekday::Thu => "jeudi",
        Weekday::Fri => "vendredi",
        Weekday::Sat => "samedi",
        Weekday::Sun => "dimanche",
    }
}

/// The unit, plural from two on.
fn noun(length: Duration) -> &'static str {
    match (length.unit, length.count) {
        (DurationUnit::Day, 0 | 1) => "jour",
        (DurationUnit::Day, _) => "jours",
        (DurationUnit::Week, 0 | 1) => "semaine",
        (DurationUnit::Week, _) => "semaines",
        (DurationUnit::Month, _) => "mois",
        (DurationUnit::Year, 0 | 1) => "an",
        (DurationUnit::Year, _) => "ans",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Spelling::{Reformed, Traditional};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_first_of_the_month_is_first() {
        assert_eq!(date_figures(day("2026-09-01")), "1er\u{a0}septembre 2026");
        assert_eq!(date_figures(day("2026-02-02")), "2\u{a0}février 2026");
        assert_eq!(date_with_weekday(day("2026-01-01")), "jeudi 1er\u{a0}janvier 2026");
        assert_eq!(month_year(day("2028-08-31")), "août 2028");
    }

    #[test]
    fn dates_are_said_in_words() {
        assert_eq!(date_words(day("2026-03-01"), Traditional), "premier mars deux mille vingt-six");
        assert_eq!(date_words(day("2026-03-01"), Reformed), "premier mars deux-mille-vingt-six");
        assert_eq!(date_words(day("2021-12-21"), Traditional), "vingt et un décembre deux mille vingt et un");
        assert_eq!(
            date_words(day("1999-12-31"), Traditional),
            "trente et un décembre mille neuf cent quatre-vingt-dix-neuf"
        );
    }

    #[test]
    fn durations_agree_with_their_unit() {
        let length = Duration::new;
        assert_eq!(duration_words(length(3, DurationUnit::Year), Traditional), "trois ans");
        assert_eq!(duration_words(length(1, DurationUnit::Year), Traditional), "un an");
        assert_eq!(duration_words(length(1, DurationUnit::Week), Traditional), "une semaine");
        assert_eq!(duration_words(length(21, DurationUnit::Week), Traditional), "vingt et une semaines");
        assert_eq!(duration_words(length(21, DurationUnit::Day), Reformed), "vingt-et-un jours");
        assert_eq!(duration_figures(length(4, DurationUnit::Month)), "4\u{a0}mois");
        assert_eq!(duration_figures(length(1, DurationUnit::Day)), "1\u{a0}jour");
        assert_eq!(duration_both(length(4, DurationUnit::Month), Traditional), "4\u{a0}mois (quatre mois)");
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        let year: Vec<_> = day("2026-01-01").iter_days().take(365).collect();
        assert!(
            year.iter()
                .all(|date| !month(*date).is_empty() && weekday(*date).ends_with('i') || weekday(*date) == "dimanche")
        );
    }
}
