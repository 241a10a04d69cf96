//! Whether to renew is decided on results: a review is held in the year that ends on the last day for giving notice.
//!
//! Basis: method of the project (seed: evaluation says what is continued, changed or closed); C. civ., art. 1213 and 1214
//! for the decision.

use crate::check::rule::*;
use crate::model::RenewalMode;
use crate::schedule::{ReviewPlan, add_months, notice_date, review_dates, span_of};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_REVIEW_BEFORE_NOTICE, Severity::Warning, Family::Calendar, run)
    .basis(&["methode-acepp", "c-civ-1214"])
    .rows(&["B11-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(renewal) = &case.partnership.renewal else { return };
    let renews = renewal.mode.given().is_some_and(|mode| *mode != RenewalMode::None);
    let (Some(notice), Some(evaluation)) = (&renewal.notice, &case.partnership.evaluation) else { return };
    let Some(span) = case.partnership.term.as_ref().and_then(span_of) else { return };
    let Some(last) = notice.given().and_then(|length| notice_date(span.end, *length)) else { return };
    // A year before; a term that is shorter is looked at as a whole.
    let is_in_time = |date| span.start <= date && date <= last && add_months(date, 12).is_none_or(|year| last <= year);
    let dates = |review| review_dates(&ReviewPlan::of(review, evaluation), span);
    let mut held: Vec<_> = evaluation.reviews.iter().flat_map(dates).map(|review| review.date).collect();
    held.sort_unstable();
    if !renews || held.is_empty() || !case.sound(evaluation.at) || held.iter().any(|date| is_in_time(*date)) {
        return;
    }
    let next = held.into_iter().find(|date| *date > last);
    let message = Message::new("no-review-before-notice")
        .with("last", last)
        .with("later", if next.is_some() { "yes" } else { "no" })
        .with("next", next.unwrap_or(last));
    let finding = Finding::at(notice.at, message);
    let finding = finding.related(evaluation.at, Message::new("no-review-before-notice-reviews"));
    findings.push(finding.help(Message::new("no-review-before-notice-help").with("last", last)));
}
