//! Few people discuss one situation: eight at most, by usage of the method, and no more seats than the text allows.
//!
//! Basis: seed 1 (too many partners around one child), row C117.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::model::{Body, Confidentiality, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::TOO_MANY, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C117"]);

/// How many people are present at most, where the text says nothing.
const USUAL: u32 = 8;

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    let help = || Message::new("too-many-around-a-situation-help").with("usual", USUAL.to_string());
    if let Some(fault) = too_high(confidentiality) {
        findings.push(fault.help(help()));
        return;
    }
    let most = match &confidentiality.most_present {
        Some(_) => given(&confidentiality.most_present).map(|count| count.get()),
        None => Some(USUAL),
    };
    let Some(most) = most else { return };
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let bodies: HashMap<&str, &Body> = bodies.map(|body| (body.id.text(), body)).collect();
    for body in confidentiality.bodies.iter().filter_map(|id| bodies.get(id.text()).copied()) {
        let Some(seats) = seats(body).filter(|seats| *seats > most && case.sound(body.at)) else { continue };
        let message = Message::new("too-many-around-a-situation-seats")
            .with("body", body.name.text())
            .with("seats", seats.to_string())
            .with("most", most.to_string());
        let fault = Finding::at(body.id.at, message).help(help());
        findings.push(match &confidentiality.most_present {
            Some(limit) => fault.related(limit.at, Message::new("too-many-around-a-situation-limit")),
            None => fault,
        });
    }
}

/// A limit that limits nothing.
fn too_high(confidentiality: &Confidentiality) -> Option<Finding> {
    let most = given(&confidentiality.most_present)?.get();
    let place = confidentiality.most_present.as_ref()?.at;
    let message = Message::new("too-many-around-a-situation").with("most", most.to_string()).with("usual", USUAL.to_string());
    (most > USUAL).then(|| Finding::at(place, message))
}

/// The seats of a body, one where a member says nothing; nothing when a number is left open.
fn seats(body: &Body) -> Option<u32> {
    let mut of_members = body.members.iter().map(|member| match &member.seats {
        Some(seats) => seats.given().map(|count| count.get()),
        None => Some(1),
    });
    of_members.try_fold(0_u32, |sum, seats| sum.checked_add(seats?))
}
