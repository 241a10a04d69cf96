//! The meetings of one review are spread over the year: two that follow each other within two months see the same
//! results, and leave the rest of the year without any.
//!
//! Only dates that are written count: those of a rhythm are spread by the schedule. The reviews of a person's pathway
//! follow that person.
//!
//! Basis: method of the project (seed: regular evaluation, three times a year).

use chrono::NaiveDate;

use crate::check::rule::*;
use crate::model::{Review, given};
use crate::source::{Span, codes};

/// The least distance, in days.
const LEAST: i64 = 60;

/// The rule.
pub const RULE: Rule = Rule::new(codes::REVIEWS_CLOSE, Severity::Warning, Family::Calendar, run)
    .basis(&["methode-acepp"])
    .rows(&["B11-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    if given(&evaluation.individual).is_some_and(|flag| flag.is_yes()) {
        return;
    }
    findings.extend(evaluation.reviews.iter().flat_map(close_dates));
}

fn close_dates(review: &Review) -> Vec<Finding> {
    let mut dates: Vec<(NaiveDate, Span)> =
        review.dates.iter().filter_map(|date| Some((date.given()?.day(), date.at))).collect();
    dates.sort_unstable_by_key(|(date, _)| *date);
    let pairs = dates.iter().zip(dates.iter().skip(1));
    let close = pairs.filter(|((one, _), (next, _))| (*next - *one).num_days() < LEAST);
    close
        .map(|((one, first), (next, place))| {
            let message = Message::new("reviews-too-close")
                .with("date", *next)
                .with("before", *one)
                .with("days", (*next - *one).num_days().to_string());
            let finding = Finding::at(*place, message).related(*first, Message::new("reviews-too-close-first"));
            finding.help(Message::new("reviews-too-close-help").with("least", LEAST.to_string()))
        })
        .collect()
}
