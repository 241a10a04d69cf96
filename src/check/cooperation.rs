//! What a dossier shows of common action: without it a partnership is a word (seed 004).

use std::collections::HashSet;

use super::Case;
use crate::model::{Action, Field, Kind, Objective, Partner, Partnership, Ref, Task};

/// Something else that bears the name of a partnership.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// One side pays the other, and nothing is done in common.
    MoneyOnly,
    /// Neither a common objective, nor cooperation, nor evaluation.
    NameOnly,
}

/// What the partnership of a dossier is, when it is none; nothing when it is one, or when too little is known.
pub fn appearance(case: &Case<'_>) -> Option<Appearance> {
    let partnership = case.partnership;
    let known = case.sound_at(partnership.at, &["objectives", "tasks", "means", "common_objective", "evaluation"]);
    if !known || has_common_objective(partnership) || cooperates(partnership) {
        return None;
    }
    if pays_one_way(case) {
        return Some(Appearance::MoneyOnly);
    }
    (!is_evaluated(partnership)).then_some(Appearance::NameOnly)
}

/// Whether the partners name what they pursue together.
pub fn has_common_objective(partnership: &Partnership) -> bool {
    partnership.common_objective.is_some() || partnership.objectives.iter().any(is_shared)
}

/// Whether two partners at least act together in an objective, an action or a task.
pub fn cooperates(partnership: &Partnership) -> bool {
    partnership.objectives.iter().any(is_shared) || partnership.tasks.iter().any(is_shared_task)
}

/// Whether the evaluation says something of what is asked, how or when.
pub fn is_evaluated(partnership: &Partnership) -> bool {
    partnership.evaluation.as_ref().is_some_and(|evaluation| {
        let asked = !evaluation.questions.is_empty() || !evaluation.criteria.is_empty();
        asked || !evaluation.reviews.is_empty() || evaluation.method.is_some()
    })
}

/// The partners that an objective names, in its actions too. A name left open counts for one more.
pub fn partners_of(objective: &Objective) -> HashSet<&str> {
    let of_actions = objective.actions.iter().flat_map(partners_of_action);
    let own = objective.lead.iter().chain(&objective.partners).map(|id| id.text());
    own.chain(of_actions).collect()
}

fn partners_of_action(action: &Action) -> impl Iterator<Item = &str> {
    action.lead.iter().chain(&action.partners).map(|id| id.text())
}

fn is_shared(objective: &Objective) -> bool {
    partners_of(objective).len() > 1
}

fn is_shared_task(task: &Task) -> bool {
    let acting: HashSet<&str> = actors(task).map(|id| id.text()).collect();
    acting.len() > 1
}

/// Who acts in a task: not those who are only consulted or informed.
pub fn actors(task: &Task) -> impl Iterator<Item = &Field<Ref<Partner>>> {
    std::iter::once(&task.carried_by).chain(&task.done_by).chain(&task.contributed_by)
}

/// Whether all that is brought is money, from some partners to others who pay nothing.
fn pays_one_way(case: &Case<'_>) -> bool {
    let Some(means) = &case.partnership.means else { return false };
    let in_kind = !means.human.is_empty() || !means.material.is_empty() || !means.knowledge.is_empty();
    let contributions = means.financial.iter().flat_map(|financial| &financial.contributions);
    // Money that names no receiver is put in common.
    let flows: Option<Vec<(&str, &str)>> =
        contributions.map(|one| Some((one.partner.text(), one.to.as_ref()?.text()))).collect();
    let Some(flows) = flows.filter(|flows| !flows.is_empty() && !in_kind) else { return false };
    let payers: HashSet<&str> = flows.iter().map(|(payer, _)| *payer).collect();
    let one_way = flows.iter().all(|(_, receiver)| !payers.contains(receiver));
    one_way && case.documents(&[Kind::PartnershipAgreement]).next().is_some()
}
