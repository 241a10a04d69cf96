//! Those who work in the field and those who steer operations may never meet: one body or one review at least gathers
//! both.
//!
//! Basis: method (seed 001: operational partners and partners of the field « do not necessarily cross »).

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::{Partner, Partnership, Role, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::KINDS_NEVER_MEET, Severity::Warning, Family::Method, run).basis(&["methode-anare"]).rows(&["C18"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let sound = case.sound_at(partnership.at, &["partners", "governance", "evaluation", "diagnosis"]);
    let (field, operational) = (first(partnership, Role::Field), first(partnership, Role::Operational));
    let (Some(field), Some(operational), true) = (field, operational, sound) else { return };
    let meetings: Vec<HashSet<&str>> = meetings(partnership).collect();
    let role_of = |id: &&str| case.partner(id).and_then(|partner| given(&partner.role).copied());
    let gathers = |meeting: &HashSet<&str>| {
        let roles: HashSet<Role> = meeting.iter().filter_map(role_of).collect();
        // A meeting that names nobody is open to all.
        meeting.is_empty() || (roles.contains(&Role::Field) && roles.contains(&Role::Operational))
    };
    if meetings.is_empty() || meetings.iter().any(gathers) {
        return;
    }
    let message = Message::new("field-and-operational-never-meet")
        .with("field", field.name.text())
        .with("operational", operational.name.text());
    let place = field.role.as_ref().map_or(field.id.at, |role| role.at);
    let other = operational.role.as_ref().map_or(operational.id.at, |role| role.at);
    let fault = Finding::at(place, message).related(other, Message::new("field-and-operational-never-meet-other"));
    findings.push(fault.help(Message::new("field-and-operational-never-meet-help")).owed());
}

fn first(partnership: &Partnership, role: Role) -> Option<&Partner> {
    partnership.partners.iter().find(|partner| given(&partner.role) == Some(&role))
}

/// The partners whom each body and each review gathers.
fn meetings(partnership: &Partnership) -> impl Iterator<Item = HashSet<&str>> {
    let bodies = partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let seated =
        bodies.map(|body| body.members.iter().filter_map(|member| Some(member.partner.as_ref()?.text())).collect());
    let reviews = partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reviews);
    seated.chain(reviews.map(|review| review.attendees.iter().map(|id| id.text()).collect()))
}
