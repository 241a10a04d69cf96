//! What the reviews held so far found, as the annex of a document tells it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::model::values::Date;
use crate::model::{Attainment, Field, Lines, Objective, ObjectiveDecision, Optional, Partnership, Text};
use crate::schedule::day;

/// A report, with the title of its review.
#[derive(Serialize)]
pub struct ReportView<'a> {
    title: Option<&'a Field<Text>>,
    date: &'a Optional<Date>,
    results: Vec<ResultView<'a>>,
    difficulties: &'a Lines,
    changes: &'a Lines,
    open_points: &'a Lines,
}

/// What a review found of one objective.
#[derive(Serialize)]
struct ResultView<'a> {
    title: &'a Field<Text>,
    reached: &'a Optional<Attainment>,
    finding: &'a Optional<Text>,
    decision: &'a Optional<ObjectiveDecision>,
}

/// The reports that were known on the date of a document, of the objectives that it covers: a text already signed does
/// not change when a later review is held.
pub fn reports<'a>(
    partnership: &'a Partnership,
    objectives: &[&'a Objective],
    date: Option<NaiveDate>,
) -> Vec<ReportView<'a>> {
    let Some(evaluation) = &partnership.evaluation else { return Vec::new() };
    let held = evaluation.reports.iter().filter(|report| match (day(&report.date), date) {
        (Some(held), Some(date)) => held <= date,
        _ => true,
    });
    let views = held.map(|report| {
        let review = evaluation.reviews.iter().find(|review| review.id.text() == report.review.text());
        let results = report.results.iter().filter_map(|result| {
            let objective = objectives.iter().find(|objective| objective.id.text() == result.objective.text())?;
            let (reached, finding, decision) = (&result.reached, &result.finding, &result.decision);
            Some(ResultView { title: &objective.title, reached, finding, decision })
        });
        ReportView {
            title: review.and_then(|review| review.title.as_ref()),
            date: &report.date,
            results: results.collect(),
            difficulties: &report.difficulties,
            changes: &report.changes,
            open_points: &report.open_points,
        }
    });
    views.collect()
}
