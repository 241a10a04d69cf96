//! Who signs was authorised before: the decisions of the parties, and the sitting that approves the text, come first.
//!
//! A warning: the deliberation may exist and be misdated here, and case law admits some later ratifications.
//!
//! Basis: CGCT, art. L. 2121-29; C. civ., art. 1156.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::check::rule::*;
use crate::model::Document;
use crate::schedule::day;
use crate::source::{Span, codes};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIGNED_EARLY, Severity::Warning, Family::Dates, run)
    .basis(&["cgct-l2121-29", "c-civ-1156"])
    .rows(&["B5-01", "B5-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let sittings = approving_sittings(case);
    for (document, signed, place) in case.signed() {
        let approving = sittings.get(document.id.text()).into_iter().flatten().copied();
        let own = document.sitting.as_ref().and_then(|sitting| Some((day(&sitting.date)?, sitting.date.as_ref()?.at)));
        let decided = case.decisions(document).flat_map(|decision| decision.dates);
        let decided = decided.filter_map(|date| Some((date.given()?.day(), date.at)));
        let late = decided.chain(own).chain(approving).filter(|(taken, _)| signed < *taken);
        // One finding a document: the last of the decisions that it should have waited for.
        if let Some((taken, decision)) = late.max_by_key(|(taken, _)| *taken) {
            findings.push(told(document, signed, place, taken, decision));
        }
    }
}

/// The sittings that approve a document of the dossier, by the id of that document.
fn approving_sittings<'a>(case: &Case<'a>) -> HashMap<&'a str, Vec<(NaiveDate, Span)>> {
    let mut sittings: HashMap<&str, Vec<(NaiveDate, Span)>> = HashMap::new();
    for document in &case.partnership.documents {
        let Some(date) = document.sitting.as_ref().and_then(|sitting| sitting.date.as_ref()) else { continue };
        if let (Some(approves), Some(taken)) = (&document.approves, date.given()) {
            sittings.entry(approves.text()).or_default().push((taken.day(), date.at));
        }
    }
    sittings
}

fn told(document: &Document, signed: NaiveDate, place: Span, taken: NaiveDate, decision: Span) -> Finding {
    let message = Message::new("signed-before-deliberation")
        .with("signed", signed)
        .with("taken", taken)
        .with("document", document.id.text());
    let fault = Finding::at(place, message);
    let fault = fault.related(decision, Message::new("signed-before-deliberation-date"));
    fault.help(Message::new("signed-before-deliberation-help")).of_document(document.id.text())
}
