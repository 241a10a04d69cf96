//! Each partner has its own legitimacy in its own domain: two that claim the same competence say how they share it.
//!
//! Basis: method (seeds 001 and 003: fields of competence of each).

use std::collections::HashMap;

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::Partner;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SAME_COMPETENCE, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-acepp"])
    .rows(&["C20"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut known: HashMap<String, (Span, &Partner)> = HashMap::new();
    for partner in &case.partnership.partners {
        for competence in &partner.competences {
            let Some(text) = competence.given() else { continue };
            let key = Folded::joined(text).as_str().trim_end_matches('.').to_lowercase();
            let (place, first) = *known.entry(key).or_insert((competence.at, partner));
            if first.id.at != partner.id.at {
                let message = Message::new("competence-claimed-twice")
                    .with("competence", text.to_string())
                    .with("first", first.name.text())
                    .with("second", partner.name.text());
                let fault = Finding::at(competence.at, message);
                let fault = fault.related(place, Message::new("competence-claimed-twice-first"));
                findings.push(fault.help(Message::new("competence-claimed-twice-help")));
            }
        }
    }
}
