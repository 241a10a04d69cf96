//! An action of a partnership has two partners at least, or says what is pooled for it: alone, a partner does what it
//! would do anyway. That no action at all is shared is another finding (row C26).
//!
//! Basis: seed 1 (a way of working that is shared and complementary), row C102.

use std::collections::HashSet;

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;
use crate::model::{Action, Field, Objective, Partner, Ref};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LONE_ACTION, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C102"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if shared(case, FOUNDING).is_none() {
        return;
    }
    let objectives = case.partnership.objectives.iter();
    let actions: Vec<(&Objective, &Action)> =
        objectives.flat_map(|objective| objective.actions.iter().map(move |action| (objective, action))).collect();
    if !actions.iter().any(|(objective, action)| partners(objective, action).is_none_or(|ids| ids.len() > 1)) {
        return;
    }
    for (objective, action) in actions {
        let Some(alone) = partners(objective, action).filter(|ids| ids.len() == 1) else { continue };
        if case.lacks(action.at, "pooled") && case.sound(objective.at) {
            let partner = alone.into_iter().next().and_then(|id| case.partner(id));
            let message = Message::new("action-of-one-partner")
                .with("action", action.title.text())
                .with("partner", partner.map_or("", |partner| partner.name.text()));
            findings.push(Finding::at(action.id.at, message).help(Message::new("action-of-one-partner-help")).owed());
        }
    }
}

/// Who takes part in an action, else in its objective; nothing when a name is left open.
fn partners<'a>(objective: &'a Objective, action: &'a Action) -> Option<HashSet<&'a str>> {
    let lead = action.lead.as_ref().or(objective.lead.as_ref());
    let others = if action.partners.is_empty() { &objective.partners } else { &action.partners };
    lead.into_iter().chain(others).map(|field: &Field<Ref<Partner>>| field.given().map(|id| &**id)).collect()
}
