//! A meeting whose date is written falls on a working day of its zone: not on a week-end, not on a public holiday.
//!
//! A review for which the dossier says that dates are moved (`moved`) is let alone. Sittings of assemblies are no matter
//! here: councils do sit on Saturdays.
//!
//! Basis: C. trav., art. L. 3133-1, L. 3134-13 and L. 3422-2 for the holidays.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::check::rule::*;
use crate::law;
use crate::model::values::Date;
use crate::model::{DayRule, Evaluation, Field, Review, given};
use crate::schedule::{is_working_day, move_to_working_day};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DAY_OFF, Severity::Warning, Family::Calendar, run)
    .basis(&["c-trav-l3133-1", "c-trav-l3134-13", "c-trav-l3422-2"])
    .rows(&["B11-03", "B11-04", "C118"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let evaluation = case.partnership.evaluation.as_ref();
    let zone = evaluation.map_or("metropole", zone_of);
    for review in evaluation.iter().flat_map(|evaluation| &evaluation.reviews) {
        findings.extend(review.dates.iter().filter(|_| stays(review)).filter_map(|date| day_off(date, zone)));
    }
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    for rhythm in bodies.flat_map(|body| &body.meets) {
        findings.extend(rhythm.dates.iter().filter_map(|date| day_off(date, zone)));
    }
}

fn zone_of(evaluation: &Evaluation) -> &'static str {
    given(&evaluation.holidays).map_or("metropole", |zone| zone.spelling())
}

/// Whether nobody asked for the dates of a review to be moved off days on which nobody works.
fn stays(review: &Review) -> bool {
    given(&review.moved).is_none_or(|rule| *rule == DayRule::Unmoved)
        && review.moved.as_ref().is_none_or(|rule| !rule.is_blank())
}

fn day_off(field: &Field<Date>, zone: &str) -> Option<Finding> {
    let date = field.given()?.day();
    if is_working_day(date, zone) {
        return None;
    }
    let (why, holiday) = reason(date, zone);
    let message =
        Message::new("meeting-on-day-off").with("date", date).with("why", why).with("holiday", holiday);
    let help = Message::new("meeting-on-day-off-help")
        .with("before", move_to_working_day(date, zone, DayRule::Preceding))
        .with("after", move_to_working_day(date, zone, DayRule::Following));
    Some(Finding::at(field.at, message).help(help))
}

fn reason(date: NaiveDate, zone: &str) -> (&'static str, String) {
    match (law::holidays(zone, date.year()).remove(&date), date.weekday()) {
        (Some(holiday), _) => ("holiday", holiday),
        (None, Weekday::Sat) => ("saturday", String::new()),
        (None, _) => ("sunday", String::new()),
    }
}
