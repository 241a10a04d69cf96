//! A local authority that sits in a partnership sends an elected member to one of its places: elected members have the
//! duty to speak and to link those who act.
//!
//! Basis: seed 2 (duty of speech of elected members), row C73.

use std::collections::{HashMap, HashSet};

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;
use crate::model::{Governance, Optional, Partner, Text, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ELECTED, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C73"])
    .phase(Phase::Political);

static ELECTED: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(maires?|adjointe?s?|élue?s?|échevine?s?|(vice-)?présidente?s?",
        r"|conseill(er|ère)s? (municipa|départementa|régiona|communautaire|métropolitain|syndica|délégué))"
    ))
});

/// Deputies who are agents and were elected by nobody.
static AGENT: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)(direct(eur|rice)|responsable|cheff?e?|secrétaire)( général[e]?)? adjoint",
        r"|adjointe? (administrati|techni|d'animation|du patrimoine)"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(governance) = case.partnership.governance.as_ref().filter(|_| shared(case, COMMON).is_some()) else {
        return;
    };
    let policy = case.partnership.policy.as_ref();
    let is_said = policy.is_some_and(|policy| !case.lacks(policy.at, "elected_members"));
    if is_said || governance.bodies.iter().any(|body| is_elected(&body.chair)) {
        return;
    }
    let seats = seats(governance);
    let authorities = case.partnership.partners.iter().filter(|partner| partner.is_local_authority());
    findings.extend(authorities.filter(|partner| sends_agents_only(partner, &seats)).map(|partner| {
        let message = Message::new("no-elected-member").with("partner", partner.id.text());
        Finding::at(partner.id.at, message).help(Message::new("no-elected-member-help")).owed()
    }));
}

/// The functions that each partner's seats are held by; nothing for a seat that says none.
fn seats(governance: &Governance) -> HashMap<&str, Vec<Option<&str>>> {
    let mut seats: HashMap<&str, Vec<Option<&str>>> = HashMap::new();
    for member in governance.bodies.iter().flat_map(|body| &body.members) {
        let Some(partner) = given(&member.partner) else { continue };
        seats.entry(&**partner).or_default().push(given(&member.function).map(|function| &**function));
    }
    seats
}

/// Whether a partner says who sits for it, and none of them is elected.
fn sends_agents_only(partner: &Partner, seats: &HashMap<&str, Vec<Option<&str>>>) -> bool {
    let attending = partner.attends.iter().flat_map(|one| {
        let alternate = given(&one.alternate).map(|text| &**text);
        [one.function.given().map(|text| &**text), alternate.or(Some(""))]
    });
    let seated = seats.get(partner.id.text()).into_iter().flatten().copied();
    let functions: Option<HashSet<&str>> = attending.chain(seated).collect();
    functions.is_some_and(|functions| !functions.is_empty() && !functions.iter().any(|text| is_elected_text(text)))
}

fn is_elected(field: &Optional<Text>) -> bool {
    given(field).is_some_and(|text| is_elected_text(text))
}

fn is_elected_text(text: &str) -> bool {
    ELECTED.is_match(text) && !AGENT.is_match(text)
}
