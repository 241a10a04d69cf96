//! The day of the week and the date agree: « lundi 8 décembre 2026 » names two days, and one of those convened comes on the wrong one.
//!
//! Basis: arithmetic of the calendar.

use std::sync::LazyLock;

use chrono::Datelike;

use crate::check::law_citations::day;
use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::model::values::Date;

/// The rule.
pub const RULE: Rule = Rule::new(codes::WEEKDAY, Severity::Warning, Family::Writing, run).basis(&["arithmetique"]);

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

static DATE: LazyLock<Words> =
    LazyLock::new(|| words(&format!(r"(?i)\b(?P<weekday>{}),? (?P<day>{})\b", WEEKDAYS.join("|"), day())));

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &DATE) {
        let Some(date) = Date::in_french(found.group("day")) else { continue };
        let right = WEEKDAYS.get(date.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
        let written = found.group("weekday").to_lowercase();
        if written != right {
            let message = Message::new("weekday-differs").with("day", found.group("day")).with("written", written);
            let help = Message::new("weekday-differs-help").with("right", right);
            findings.push(Finding::at(found.place(), message).help(help));
        }
    }
}
