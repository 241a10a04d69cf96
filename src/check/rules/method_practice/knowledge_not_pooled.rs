//! Partners pool what they know and can do, and not only money, people and rooms.
//!
//! Basis: seeds 1 and 4 (knowledge and skills are the first of the contributions), row C99.

use crate::check::commitments::{FOUNDING, shared};
use crate::check::cooperation::{Appearance, appearance};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_KNOWLEDGE, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-anare"])
    .rows(&["C99"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(means) = &case.partnership.means else { return };
    if shared(case, FOUNDING).is_none() || !means.knowledge.is_empty() || !case.sound_at(means.at, &["knowledge"]) {
        return;
    }
    // Where one side only pays, there is no partnership, which another rule tells (row C11).
    if appearance(case) == Some(Appearance::MoneyOnly) {
        return;
    }
    let place = case.key(case.partnership.at, "means").unwrap_or(means.at);
    let fault = Finding::at(place, Message::new("knowledge-not-pooled"));
    findings.push(fault.help(Message::new("knowledge-not-pooled-help")).owed());
}
