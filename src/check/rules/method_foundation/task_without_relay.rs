//! Partners are independent, and depend on one another: a task that rests on one alone has a relay.
//!
//! Basis: method (seed 004: « indépendance dans l'interdépendance »).

use std::collections::HashSet;

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::cooperation::actors;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::NO_RELAY, Severity::Warning, Family::Method, run).basis(&["methode-lefaucheur"]).rows(&["C46"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if shared(case, COMMITMENTS).is_none() {
        return;
    }
    for task in case.partnership.tasks.iter().filter(|task| task.relay.is_none()) {
        let acting: HashSet<&str> = actors(task).map(|id| id.text()).collect();
        let known = case.sound_at(task.at, &["carried_by", "done_by", "contributed_by", "relay"]);
        let Some(carrier) = task.carried_by.given().filter(|_| acting.len() == 1 && known) else { continue };
        let message = Message::new("task-without-relay")
            .with("task", task.title.text())
            .with("carrier", case.partner(carrier).map_or(&**carrier, |partner| partner.name.text()));
        findings.push(Finding::at(task.title.at, message).help(Message::new("task-without-relay-help")).owed());
    }
}
