//! A review on a fixed date falls into the term of the partnership, or of one of its documents: outside, no document
//! would print it.
//!
//! Basis: method of the project (seed: evaluation during the whole partnership).

use crate::check::rule::*;
use crate::model::{Evaluation, Field, values::Date};
use crate::schedule::Bounds;

/// The rule.
pub const RULE: Rule = Rule::new(codes::REVIEW_DATE, Severity::Error, Family::Dates, run).basis(&["methode-acepp"]).rows(&["B11-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    let Some(bounds) = bounds(case) else { return };
    findings.extend(dates(evaluation).filter_map(|date| outside(date, bounds)));
}

/// The term of the dossier, widened by the terms of documents that give both days.
fn bounds(case: &Case<'_>) -> Option<Bounds> {
    let of_dossier = case.partnership.term.as_ref().map(Bounds::of).filter(|known| *known != Bounds::default());
    let of_documents = case.partnership.documents.iter().filter_map(|document| document.term.as_ref()).map(Bounds::of);
    let complete = of_documents.filter(|bounds| bounds.start.is_some() && bounds.end.is_some());
    of_dossier.into_iter().chain(complete).reduce(Bounds::with)
}

fn dates(evaluation: &Evaluation) -> impl Iterator<Item = &Field<Date>> {
    evaluation.reviews.iter().flat_map(|review| &review.dates)
}

fn outside(field: &Field<Date>, bounds: Bounds) -> Option<Finding> {
    let date = field.given()?.day();
    let (side, limit) = match bounds {
        Bounds { start: Some(start), .. } if date < start => ("before", start),
        Bounds { end: Some(end), .. } if end < date => ("after", end),
        _ => return None,
    };
    let message = Message::new("review-outside-term")
        .with("side", side)
        .with("date", date)
        .with("limit", limit);
    Some(Finding::at(field.at, message).help(Message::new("review-outside-term-help")))
}
