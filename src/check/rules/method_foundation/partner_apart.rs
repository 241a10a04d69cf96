//! A partner that is only told of what others do, and sits nowhere, takes no part: its involvement is to be said, or won.
//!
//! Basis: method (seed 001: levels of involvement, partners that weaken).

use std::collections::HashSet;

use crate::check::bound::{COMMITMENTS, bound_by};
use crate::check::cooperation::{actors, partners_of};
use crate::check::rule::*;
use crate::model::Partnership;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::PARTNER_APART, Severity::Warning, Family::Method, run).basis(&["methode-anare"]).rows(&["C19"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    if !case.sound_at(partnership.at, &["tasks", "objectives", "governance", "evaluation"]) {
        return;
    }
    let (present, told) = (present(partnership), told(partnership));
    for partner in bound_by(case, COMMITMENTS) {
        let id = partner.id.text();
        let is_apart = told.contains(id) && !present.contains(id) && partner.involvement.is_none();
        if is_apart && case.sound_at(partner.at, &["id", "involvement"]) {
            let message = Message::new("partner-apart").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("partner-apart-help")).owed());
        }
    }
}

/// Who acts, or sits with the others.
fn present(partnership: &Partnership) -> HashSet<&str> {
    let acting = partnership.tasks.iter().flat_map(actors).map(|id| id.text());
    let pursuing = partnership.objectives.iter().flat_map(partners_of);
    let bodies = partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let seated = bodies.flat_map(|body| &body.members).filter_map(|member| Some(member.partner.as_ref()?.text()));
    let reviews = partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reviews);
    let attending = reviews.flat_map(|review| &review.attendees).map(|id| id.text());
    acting.chain(pursuing).chain(seated).chain(attending).collect()
}

/// Who is consulted or informed.
fn told(partnership: &Partnership) -> HashSet<&str> {
    let tasks = partnership.tasks.iter();
    tasks.flat_map(|task| task.consulted.iter().chain(&task.informed)).map(|id| id.text()).collect()
}
