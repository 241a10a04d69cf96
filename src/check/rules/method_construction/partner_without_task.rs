//! A partner who comes to meetings has a place in « qui fait quoi », were it only to be informed. (One who comes to none
//! stands apart altogether, which is another matter.)
//!
//! Basis: seed 2 (« qui fait quoi ? »), row C62.

use std::collections::HashSet;

use crate::check::commitments::at_the_table;
use crate::check::rule::*;
use crate::model::{Action, Field, Objective, Partner, Partnership, Ref, Task};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::IDLE_PARTNER, Severity::Warning, Family::Method, run).basis(&["methode-unccas"]).rows(&["C62"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    if partnership.tasks.is_empty() || !case.sound_at(partnership.at, &["tasks", "objectives"]) {
        return;
    }
    let (busy, present) = (busy(partnership), at_the_table(case));
    let idle = |partner: &&Partner| present.contains(partner.id.text()) && !busy.contains(partner.id.text());
    findings.extend(partnership.partners.iter().filter(idle).map(|partner| {
        let message = Message::new("partner-without-task").with("partner", partner.id.text());
        Finding::at(partner.id.at, message).help(Message::new("partner-without-task-help")).owed()
    }));
}

/// The partners that a task, an objective or an action names.
fn busy(partnership: &Partnership) -> HashSet<&str> {
    let of_tasks = partnership.tasks.iter().flat_map(of_task);
    let of_objectives = partnership.objectives.iter().flat_map(of_objective);
    of_tasks.chain(of_objectives).map(|id| id.text()).collect()
}

fn of_task(task: &Task) -> impl Iterator<Item = &Field<Ref<Partner>>> {
    let lists = [&task.done_by, &task.contributed_by, &task.consulted, &task.informed];
    std::iter::once(&task.carried_by).chain(lists.into_iter().flatten())
}

fn of_objective(objective: &Objective) -> impl Iterator<Item = &Field<Ref<Partner>>> {
    objective.lead.iter().chain(&objective.partners).chain(objective.actions.iter().flat_map(of_action))
}

fn of_action(action: &Action) -> impl Iterator<Item = &Field<Ref<Partner>>> {
    action.lead.iter().chain(&action.partners)
}
