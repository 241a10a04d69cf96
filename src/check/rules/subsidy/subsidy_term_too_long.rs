//! An agreement on a subsidy lasts four years at most: the State recommends it, so that the project is evaluated and
//! voted again.
//!
//! Basis: circulaire n° 5811/SG of 29 September 2015, no law.

use std::collections::HashSet;

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::subsidies::settled_by;
use crate::law;
use crate::model::Document;
use crate::schedule::{Duration, DurationUnit, span_of, term_end, term_of};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::LONG_TERM, Severity::Warning, Family::Subsidy, run)
    .basis(&["circ-5811-sg"])
    .rows(&["B1-11", "C33"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    // The term of the dossier is that of many documents, and told once.
    let mut told: HashSet<Span> = HashSet::new();
    for document in case.documents(AGREEMENTS) {
        let Some((place, finding)) = too_long(case, document) else { continue };
        if !settled_by(case, document).is_empty() && told.insert(place) {
            findings.push(finding);
        }
    }
}

fn too_long(case: &Case<'_>, document: &Document) -> Option<(Span, Finding)> {
    let most = law::threshold("objectives-agreement-term", case.date(document)?)?.value;
    let term = term_of(document, case.partnership).filter(|term| case.sound(term.at))?;
    let span = span_of(term)?;
    let limit = term_end(span.start, Duration::new(most, DurationUnit::Year))?;
    let place = term.end.as_ref().map(|end| end.at).or_else(|| Some(term.duration.as_ref()?.at))?;
    let message = Message::new("subsidy-term-too-long").with("most", most.to_string()).with("limit", limit);
    let help = Message::new("subsidy-term-too-long-help").with("limit", limit);
    (limit < span.end).then(|| (place, Finding::at(place, message).help(help).of_document(document.id.text())))
}
