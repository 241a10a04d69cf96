//! Partners who organise themselves together have one body in which two of them sit at least.
//!
//! Basis: seed 2 (coordination and steering between competences), row C67, core of the method.

use std::collections::HashSet;

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;
use crate::model::{Body, Document};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_STEERING, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C67"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(text) = shared(case, COMMON) else { return };
    let Some((place, of_one)) = without_steering(case, text) else { return };
    let message = Message::new("steering-body-missing")
        .with("document", text.id.text())
        .with("bodies", if of_one { "of-one" } else { "none" });
    findings.push(Finding::at(place, message).help(Message::new("steering-body-missing-help")).owed());
}

/// Where steering is missing, and whether bodies exist.
fn without_steering(case: &Case<'_>, text: &Document) -> Option<(Span, bool)> {
    let Some(governance) = &case.partnership.governance else {
        return case.lacks(case.partnership.at, "governance").then_some((text.kind.at, false));
    };
    match governance.bodies.first() {
        None => case.sound_at(governance.at, &["bodies"]).then(|| (case.key(case.partnership.at, "governance"), false)),
        Some(first) => {
            let is_steered = governance.bodies.iter().any(gathers) || !case.sound_at(governance.at, &["bodies"]);
            (!is_steered).then_some((Some(first.name.at), true))
        }
    }
    .map(|(place, of_one)| (place.unwrap_or(text.kind.at), of_one))
}

/// Whether two partners sit in a body. A member named by its function alone, or left open, may be one.
fn gathers(body: &Body) -> bool {
    let members = body.members.iter();
    let partners: HashSet<&str> =
        members.clone().filter_map(|member| member.partner.as_ref()).map(|id| id.text()).collect();
    partners.len() + members.filter(|member| member.partner.is_none()).count() > 1
}
