//! Priorities are ranked one after the other: two at one rank, or a rank that nobody holds, leave the choice unmade.
//!
//! Basis: seed 2 (political phase: priorities), row C69.

use std::collections::BTreeMap;

use crate::check::rule::*;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNRANKED, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C69"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let priorities = case.partnership.policy.iter().flat_map(|policy| &policy.priorities);
    let ranks: Option<Vec<(u32, Span)>> =
        priorities.map(|priority| Some((priority.rank.given()?.get(), priority.rank.at))).collect();
    let Some(ranks) = ranks else { return };
    let mut held: BTreeMap<u32, Span> = BTreeMap::new();
    for (rank, place) in ranks {
        match held.get(&rank) {
            Some(first) => findings.push(twin(rank, place, *first)),
            None => drop(held.insert(rank, place)),
        }
    }
    findings.extend(gap(&held));
}

fn twin(rank: u32, place: Span, first: Span) -> Finding {
    let message = Message::new("priorities-unranked").with("rank", u64::from(rank));
    let finding = Finding::at(place, message).related(first, Message::new("priorities-unranked-first"));
    finding.help(Message::new("priorities-unranked-help"))
}

/// The first rank behind one that nobody holds.
fn gap(held: &BTreeMap<u32, Span>) -> Option<Finding> {
    let (expected, (rank, place)) = (1_u32..).zip(held).find(|(expected, (rank, _))| expected != *rank)?;
    let message =
        Message::new("priorities-unranked-gap").with("rank", u64::from(*rank)).with("expected", u64::from(expected));
    Some(Finding::at(*place, message).help(Message::new("priorities-unranked-help")))
}
