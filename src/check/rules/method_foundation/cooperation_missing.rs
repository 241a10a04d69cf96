//! Third modality of partnership: partners act together and put their experience in common; nobody stays in a corner.
//!
//! Basis: method (seeds 003 and 004: cooperation).

use crate::check::commitments::{FOUNDING, shared};
use crate::check::cooperation::{appearance, cooperates};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::COOPERATION_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-lefaucheur"])
    .rows(&["C26"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(text) = shared(case, FOUNDING) else { return };
    let described = !partnership.objectives.is_empty() || !partnership.tasks.is_empty();
    let known = case.sound_at(partnership.at, &["objectives", "tasks"]);
    // A partnership in name only is told as such, once.
    if !described || !known || cooperates(partnership) || appearance(case).is_some() {
        return;
    }
    let first = partnership.objectives.first().map(|objective| objective.id.at);
    let place = first.or(partnership.tasks.first().map(|task| task.title.at)).unwrap_or(text.kind.at);
    let fault = Finding::at(place, Message::new("cooperation-missing"));
    findings.push(fault.help(Message::new("cooperation-missing-help")).owed());
}
