//! One person does not sign an agreement for two of its parties: their interests differ, and who is on both sides may be
//! said to take an interest in the matter. A deputy signs for one of them.
//!
//! Basis: C. pén., art. 432-12; CGCT, art. L. 2131-11 and L. 1111-6; loi n° 2025-1249.

use std::collections::{HashMap, HashSet};

use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::model::{Document, Partner, SigningMode, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SAME_SIGNATORY, Severity::Warning, Family::Authority, run)
    .basis(&["c-pen-432-12", "cgct-l2131-11", "cgct-l1111-6", "loi-2025-1249"])
    .rows(&["B5-09"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case) {
        let mut signing: HashMap<&str, (&Partner, Span)> = HashMap::new();
        for party in case.parties(document) {
            for (person, place) in certain_signatories(party) {
                let (first, at) = *signing.entry(person).or_insert((party, place));
                if first.id.text() != party.id.text() && told.insert(place) {
                    findings.push(both(document, [first, party], place, at));
                }
            }
        }
    }
}

/// Who signs whatever happens: not one of several who may, nor one whom somebody may represent.
fn certain_signatories(party: &Partner) -> impl Iterator<Item = (&str, Span)> {
    let may_not = [SigningMode::Either, SigningMode::OrRepresentative];
    let certain =
        party.signatories.iter().filter(move |one| !given(&one.mode).is_some_and(|mode| may_not.contains(mode)));
    certain
        .filter_map(|one| Some((one.person.as_ref()?.text(), one.person.as_ref()?.at)))
        .filter(|(id, _)| !id.is_empty())
}

fn both(document: &Document, [first, second]: [&Partner; 2], place: Span, at: Span) -> Finding {
    let message = Message::new("same-signatory")
        .with("first", first.name.text())
        .with("second", second.name.text())
        .with("document", document.id.text());
    let fault = Finding::at(place, message).related(at, Message::new("same-signatory-other"));
    fault.help(Message::new("same-signatory-help")).of_document(document.id.text())
}
