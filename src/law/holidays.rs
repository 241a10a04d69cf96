//! Public holidays by zone (code du travail, articles L. 3133-1, L. 3134-13 and L. 3422-2).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::{Evidence, easter, table};

/// A part of the country with its own holidays.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zone {
    /// The name in code and data: `alsace-moselle`.
    pub id: String,
    /// The name for people: « Alsace-Moselle ».
    pub name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Calendar {
    zones: Vec<Zone>,
    rules: Vec<HolidayRule>,
}

/// How a holiday comes back each year: on a fixed day, or so many days after Easter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayRule {
    /// « Lundi de Pâques ».
    pub name: String,
    /// Month and day: `05-08`.
    day: Option<String>,
    /// Days after Easter Sunday; negative: before.
    after_easter: Option<i64>,
    /// The zones that keep it; none means all.
    #[serde(default)]
    pub zones: Vec<String>,
    /// First year.
    pub from: Option<i32>,
    /// Last year.
    pub to: Option<i32>,
    pub evidence: Evidence,
}

static CALENDAR: LazyLock<Calendar> =
    LazyLock::new(|| table::read("holidays.yaml", include_str!("../../law/holidays.yaml")));

/// The zones that have a calendar.
pub fn zones() -> &'static [Zone] {
    &CALENDAR.zones
}

/// The rules of the calendar, each with its source.
pub fn holiday_rules() -> &'static [HolidayRule] {
    &CALENDAR.rules
}

/// The zone that a person names, in any spelling: « La Réunion », « la-reunion », « ALSACE MOSELLE ».
pub fn zone(name: &str) -> Option<&'static Zone> {
    let wanted = plain(name);
    CALENDAR.zones.iter().find(|zone| zone.id == wanted)
}

/// The public holidays of a zone in a year, with their names.
///
/// A zone without a calendar has the eleven national days. When two fall on one day the local one gives its name.
pub fn holidays(zone: &str, year: i32) -> BTreeMap<NaiveDate, String> {
    days(zone, year).map(|(date, rule)| (date, rule.name.clone())).collect()
}

/// Whether a day is a public holiday in a zone.
pub fn is_holiday(date: NaiveDate, zone: &str) -> bool {
    days(zone, date.year()).any(|(holiday, _)| holiday == date)
}

fn days(zone: &str, year: i32) -> impl Iterator<Item = (NaiveDate, &'static HolidayRule)> {
    CALENDAR
        .rules
        .iter()
        .filter(move |rule| rule.applies(zone, year))
        .filter_map(move |rule| Some((rule.on(year)?, rule)))
}

impl HolidayRule {
    fn applies(&self, zone: &str, year: i32) -> bool {
        (self.zones.is_empty() || self.zones.iter().any(|own| own == zone))
            && self.from.is_none_or(|from| from <= year)
            && self.to.is_none_or(|to| year <= to)
    }

    fn on(&self, year: i32) -> Option<NaiveDate> {
        match (&self.day, self.after_easter) {
            (Some(day), None) => fixed(year, day),
            (None, Some(offset)) => shift(easter(year)?, offset),
            _ => None,
        }
    }
}

/// The day of a year written `05-08`.
fn fixed(year: i32, day: &str) -> Option<NaiveDate> {
    let (month, day) = day.split_once('-')?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

fn shift(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// Lower case, without accents, words joined by hyphens.
fn plain(name: &str) -> String {
    let letters =
        name.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).flat_map(char::to_lowercase);
    let spaced: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_one_way_to_its_day_and_known_zones() {
        for rule in holiday_rules() {
            assert!(rule.on(2024).is_some(), "{}", rule.name);
            assert!(!rule.evidence.source.is_empty() && !rule.evidence.copy.is_empty(), "{}", rule.name);
            assert!(rule.zones.iter().all(|id| CALENDAR.zones.iter().any(|zone| &zone.id == id)), "{}", rule.name);
        }
    }

    #[test]
    fn a_zone_is_found_under_any_spelling() {
        for zone_of in zones() {
            assert_eq!(zone(&zone_of.name).unwrap().id, zone_of.id);
        }
        assert_eq!(zone("ALSACE MOSELLE").unwrap().id, "alsace-moselle");
        assert_eq!(zone("la Réunion").unwrap().id, "la-reunion");
        assert!(zone("Valmarine").is_none());
    }

    #[test]
    fn an_unknown_zone_has_the_national_days() {
        assert_eq!(holidays("nowhere", 2026).len(), 11);
        assert_eq!(holidays("alsace-moselle", 2026).len(), 13);
    }

    #[test]
    fn a_year_without_easter_does_not_fail() {
        assert_eq!(holidays("metropole", 12_000).len(), 8);
        assert!(!is_holiday(NaiveDate::MAX, "metropole"));
        assert!(is_holiday(NaiveDate::MIN, "metropole"), "1 January of the first year");
    }
}
