//! Public holidays, Easter and rhythms, against public data in `tests/suites/fr_dates` and `tests/suites/recurrence`.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use paraphe::law::{easter, holidays, is_holiday, zones};
use paraphe::schedule::{Duration, DurationUnit, every};

fn day(text: &str) -> NaiveDate {
    text.get(..10).unwrap().parse().unwrap()
}

/// The name that the built-in calendar gives to a day of the data set.
fn own_name(name: &str) -> String {
    match name {
        "2ème jour de Noël" => "Deuxième jour de Noël".to_owned(),
        other => other.replace('\'', "’"),
    }
}

#[test]
fn every_public_holiday_of_every_zone() {
    let mut expected: BTreeMap<(String, i32), BTreeMap<NaiveDate, String>> = BTreeMap::new();
    let mut rows = 0;
    for line in include_str!("suites/fr_dates/jours_feries_2000_2031.csv").lines().skip(1) {
        let [zone, date, name] = line.splitn(3, ',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        assert!(is_holiday(day(date), zone), "{line}");
        let year = date[..4].parse().unwrap();
        expected.entry((zone.to_owned(), year)).or_default().insert(day(date), own_name(name));
        rows += 1;
    }
    assert_eq!((rows, expected.len()), (4_848, 13 * 32));
    assert_eq!(zones().len(), 13);
    for ((zone, year), days) in expected {
        assert_eq!(holidays(&zone, year), days, "{zone} {year}");
    }
}

#[test]
fn easter_and_the_days_after_it() {
    let mut rows = 0;
    for line in include_str!("suites/fr_dates/easter_1900_2199.csv").lines().skip(1) {
        let columns: Vec<&str> = line.split(',').collect();
        let sunday = easter(columns[0].parse().unwrap()).unwrap();
        assert_eq!(sunday, day(columns[1]));
        assert_eq!(sunday.checked_add_days(Days::new(39)), Some(day(columns[2])));
        assert_eq!(sunday.checked_add_days(Days::new(50)), Some(day(columns[3])));
        rows += 1;
    }
    assert_eq!(rows, 300);
}

/// The rhythm of a rule that has nothing but a frequency, an interval and an end by number.
fn rhythm(rule: &str) -> Option<Duration> {
    let mut length = Duration::new(1, DurationUnit::Day);
    for part in rule.split(';') {
        match part.split_once('=')? {
            ("FREQ", "DAILY") => length.unit = DurationUnit::Day,
            ("FREQ", "WEEKLY") => length.unit = DurationUnit::Week,
            ("FREQ", "MONTHLY") => length.unit = DurationUnit::Month,
            ("FREQ", "YEARLY") => length.unit = DurationUnit::Year,
            ("INTERVAL", count) => length.count = count.parse().ok()?,
            ("COUNT" | "WKST", _) => {}
            ("UNTIL", _) if rule.contains("19971224") => {}
            _ => return None,
        }
    }
    Some(length)
}

/// A recurrence rule skips the months that lack its day; the law ends a period on their last day instead. Where a rule
/// starts on such a day the two differ by design.
fn starts_on_a_day_of_every_month(start: NaiveDate) -> bool {
    use chrono::Datelike;
    start.day() <= 28
}

fn agrees(start: NaiveDate, length: Duration, dates: &[NaiveDate]) {
    let Some((first, others)) = dates.split_first() else { return };
    assert_eq!(*first, start);
    let last = dates.last().copied().unwrap();
    assert_eq!(every(start, length, last).collect::<Vec<_>>(), others, "every {length:?} from {start}");
}

fn dates(rows: &serde_json::Value) -> Vec<NaiveDate> {
    rows.as_array().unwrap().iter().map(|date| day(date.as_str().unwrap())).collect()
}

#[test]
fn rhythms_agree_with_the_examples_of_rfc_5545() {
    let rows: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("suites/recurrence/rfc5545_examples.json")).unwrap();
    let mut seen = 0;
    for row in &rows {
        let Some(length) = rhythm(row["rrule"].as_str().unwrap()) else { continue };
        let dates = dates(&row["expected_dates"]);
        if starts_on_a_day_of_every_month(dates[0]) {
            agrees(dates[0], length, &dates);
            seen += 1;
        }
    }
    assert_eq!(seen, 7);
}

#[test]
fn rhythms_agree_with_python_dateutil() {
    let rows: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("suites/recurrence/dateutil_rrule.json")).unwrap();
    let mut seen = 0;
    for row in &rows {
        let lines = row["rule"].as_str().unwrap();
        let Some(rule) = lines.strip_prefix("DTSTART:19970902T090000\nRRULE:") else { continue };
        let Some(length) = rhythm(rule.trim()) else { continue };
        agrees(day("1997-09-02"), length, &dates(&row["expected"]));
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
}

#[test]
fn from_the_31st_the_law_keeps_the_months_that_a_recurrence_rule_skips() {
    let days: Vec<_> = every(day("2024-01-31"), Duration::new(1, DurationUnit::Month), day("2024-05-31")).collect();
    assert_eq!(days, ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"].map(day));
}
