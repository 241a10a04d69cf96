//! A term ends on the day on which it starts, or later.
//!
//! Basis: order of dates.

use crate::check::rule::*;
use crate::model::Term;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TERM_ORDER, Severity::Error, Family::Dates, run).basis(&["coherence"]).rows(&["B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(case.terms().filter_map(reversed));
}

fn reversed(term: &Term) -> Option<Finding> {
    let (start, end) = (term.start.as_ref()?, term.end.as_ref()?);
    let (first, last) = (start.given()?, end.given()?);
    let message = Message::new("reversed-term").with("start", first.day()).with("end", last.day());
    let fault = Finding::at(end.at, message);
    let fault = fault.related(start.at, Message::new("reversed-term-start"));
    (last < first).then(|| fault.help(Message::new("reversed-term-help")))
}
