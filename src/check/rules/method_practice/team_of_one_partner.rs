//! A team that discusses situations brings several partners together: with one alone, what the others know is missing.
//!
//! Basis: seed 1 (teams without partners, for the sake of confidentiality), row C116.

use std::collections::{HashMap, HashSet};

use crate::check::rule::*;
use crate::model::{Body, Kind};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LONE_TEAM, Severity::Information, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C116"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    if case.documents(&[Kind::ConfidentialityCharter]).next().is_none() {
        return;
    }
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let bodies: HashMap<&str, &Body> = bodies.map(|body| (body.id.text(), body)).collect();
    // Where no body gathers partners, steering itself is wanting, which another rule tells (row C67).
    if bodies.values().all(|body| is_of_one(body)) {
        return;
    }
    for id in &confidentiality.bodies {
        let Some(body) = bodies.get(id.text()).filter(|body| is_of_one(body) && case.sound(body.at)) else { continue };
        let message = Message::new("team-of-one-partner").with("body", body.name.text());
        let fault = Finding::at(id.at, message).related(body.id.at, Message::new("team-of-one-partner-members"));
        findings.push(fault.help(Message::new("team-of-one-partner-help")));
    }
}

/// Whether all seats are of one partner.
fn is_of_one(body: &Body) -> bool {
    let partners: Option<HashSet<&str>> =
        body.members.iter().map(|member| member.partner.as_ref()?.given().map(|id| &**id)).collect();
    partners.is_some_and(|partners| partners.len() == 1)
}
