//! A local text stands under a framework agreement of a wider level: it cannot outlive the frame that it declines.
//!
//! Basis: method (seed 000: national, regional and departmental levels of partnership).

use crate::check::rule::*;
use crate::model::Term;
use crate::schedule::{Bounds, day};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::BEYOND_FRAMEWORK, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "coherence"])
    .rows(&["C14"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(framework) = &case.partnership.framework else { return };
    let (Some(limit), Some(field)) = (day(&framework.end), &framework.end) else {
        if framework.end.is_none() && case.sound_at(framework.at, &["end"]) && case.terms().next().is_some() {
            findings.cannot_tell(framework.title.at, Message::new("term-beyond-framework-unknown"), None);
        }
        return;
    };
    for term in case.terms().filter(|term| case.sound(term.at)) {
        let Some(end) = Bounds::of(term).end.filter(|end| limit < *end) else { continue };
        let message = Message::new("term-beyond-framework")
            .with("end", end)
            .with("framework", framework.title.text())
            .with("limit", limit);
        let fault = Finding::at(place_of_end(term), message);
        let fault = fault.related(field.at, Message::new("term-beyond-framework-end"));
        findings.push(fault.help(Message::new("term-beyond-framework-help").with("limit", limit)));
    }
}

/// Where a term says when it ends.
fn place_of_end(term: &Term) -> Span {
    let end = term.end.as_ref().map(|end| end.at);
    end.or_else(|| term.duration.as_ref().map(|duration| duration.at)).unwrap_or(term.at)
}
