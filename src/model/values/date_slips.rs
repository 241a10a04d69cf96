//! What a date that is not in ISO form was meant to say.

use chrono::NaiveDate;

use super::SPACES;
use super::luhn::all_digits;
use crate::language::Message;
use crate::yaml::{Refusal, shortened};

const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// A text of another form, with the day that it means when that is plain.
pub(super) fn wrong_form(text: &str) -> Refusal {
    let is_usual = |day: &NaiveDate| (1900..=2199).contains(&chrono::Datelike::year(day));
    let plain = written_in_french(text).or_else(|| moment(text)).filter(is_usual);
    let meant = plain.or_else(|| written_in_figures(text)).filter(is_usual);
    let help = match meant {
        Some(day) => Message::new("write-value").with("text", day.to_string()),
        None => Message::new("date-help"),
    };
    let refusal = Refusal::new("date-form").with("text", shortened(text)).help(help);
    // `01/09/2026` is a day of September for us, and of January for a spreadsheet: a person decides.
    match plain {
        Some(day) => refusal.instead(day.to_string()),
        None => refusal,
    }
}

pub(super) fn wrong_year(text: &str, year: i32) -> Refusal {
    Refusal::new("date-year").with("text", text).with("year", year.to_string()).help(Message::new("date-help"))
}

/// A month beyond December, or a day beyond the end of its month.
pub(super) fn no_such_day(text: &str, year: i32, month: u32) -> Refusal {
    let help = Message::new("date-help");
    match month {
        1..=12 => Refusal::new("date-day")
            .with("text", text)
            .with("month", u64::from(month))
            .with("year", year.to_string())
            .with("days", u64::from(days_in(year, month)))
            .help(help),
        _ => Refusal::new("date-month").with("text", text).with("month", month.to_string()).help(help),
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some()).unwrap_or(31)
}

/// `01/09/2026` and `1.9.26` (day first, as in France), `2026/9/1`, `20260901`.
fn written_in_figures(text: &str) -> Option<NaiveDate> {
    if text.len() == 8 && all_digits(text) {
        return day(text.get(..4)?, text.get(4..6)?, text.get(6..)?);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    match (first.len(), last.len()) {
        (4, _) => day(first, month, last),
        // `24-01-02` begins with its year for some and with its day for others.
        (_, 2) if text.contains('-') => None,
        _ => day(last, month, first),
    }
}

/// `1er septembre 2026`, `12 août 2026`, `01 sept. 2026`.
pub(super) fn written_in_french(text: &str) -> Option<NaiveDate> {
    let words: Vec<&str> = text.split(SPACES).filter(|word| !word.is_empty()).collect();
    let [first, name, year] = words.as_slice() else { return None };
    let name = name.to_lowercase().replace('é', "e").replace('û', "u");
    let start = name.trim_end_matches('.');
    let month = MONTHS.iter().position(|month| start.len() >= 3 && month.starts_with(start))? + 1;
    day(year, &month.to_string(), first.strip_suffix("er").unwrap_or(first))
}

/// The day of `2026-09-01T08:00:00Z`.
fn moment(text: &str) -> Option<NaiveDate> {
    let (date, time) = text.split_once(['T', ' '])?;
    time.starts_with(|first: char| first.is_ascii_digit()).then(|| written_in_figures(date)).flatten()
}

/// A day whose year is written with four digits, or with two for this century.
fn day(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| all_digits(text) && text.len() <= 4);
    let century = match year.len() {
        4 => 0,
        2 => 2000,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(number(year)?).ok()? + century, number(month)?, number(day)?)
}
