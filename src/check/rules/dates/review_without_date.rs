//! A review has dates, a number a year, a rhythm or a distance from the end: without any, nobody is called to it.
//!
//! Basis: method of the project (seed: at least three times a year).

use crate::check::rule::*;
use crate::model::Review;

/// The rule.
pub const RULE: Rule = Rule::new(codes::REVIEW_UNDATED, Severity::Error, Family::Dates, run).basis(&["methode-acepp"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let reviews = case.partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reviews);
    for review in reviews.filter(|review| !has_dates(review)) {
        if case.sound_at(review.at, &["dates", "times_per_year", "every", "before_end"]) {
            let message = Message::new("review-without-date").with("review", review.id.text());
            let fault = Finding::at(review.id.at, message);
            findings.push(fault.help(Message::new("review-without-date-help")));
        }
    }
}

fn has_dates(review: &Review) -> bool {
    let rhythm = review.times_per_year.is_some() || review.every.is_some() || review.before_end.is_some();
    rhythm || !review.dates.is_empty()
}
