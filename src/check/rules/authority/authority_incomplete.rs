//! The decision of a body that deliberates is cited by its number, the organ that took it, its day and its object: a visa
//! without them cannot be checked by the prefect nor by the accountant.
//!
//! Basis: CGCT, art. L. 2121-29 and D. 1617-19.

use std::collections::HashSet;

use crate::check::mandates::{Mandate, agreements, mandates};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AUTHORITY_INCOMPLETE, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2121-29", "cgct-d1617-19"])
    .rows(&["B5-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case) {
        for (party, decisions) in mandates(case, document).into_iter().filter(|(party, _)| party.deliberates()) {
            for decision in decisions.iter().filter(|decision| !decision.is_pending()) {
                let missing = missing(decision);
                if missing.is_empty() || !case.sound_at(decision.at, KEYS) || !told.insert(decision.at) {
                    continue;
                }
                let message = Message::new("authority-incomplete")
                    .with("partner", party.name.text())
                    .with("missing", missing.join(", "));
                let fault = Finding::at(decision.place(), message);
                let fault = fault.help(Message::new("authority-incomplete-help"));
                findings.push(fault.of_document(document.id.text()).owed());
            }
        }
    }
}

const KEYS: &[&str] = &["deliberation", "body", "dates", "subject", "pending"];

/// The keys that are not there.
fn missing(decision: &Mandate<'_>) -> Vec<&'static str> {
    let Mandate { deliberation, body, dates, subject, .. } = decision;
    let keys = [
        ("`deliberation`", deliberation.is_some()),
        ("`body`", body.is_some()),
        ("`dates`", !dates.is_empty()),
        ("`subject`", subject.is_some()),
    ];
    keys.into_iter().filter(|(_, is_there)| !is_there).map(|(key, _)| key).collect()
}
