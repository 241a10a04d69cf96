//! Each task says who does it, beside who carries it: to answer for a task and to do it are two things.
//!
//! Basis: seed 2 (« qui fait quoi ? qui porte ? »), row C62, core of the method.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::NO_DOER, Severity::Warning, Family::Method, run).basis(&["methode-unccas"]).rows(&["C62"]).core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let idle = |done_by: usize, at| done_by == 0 && case.sound_at(at, &["done_by"]);
    let tasks = case.partnership.tasks.iter().filter(|task| idle(task.done_by.len(), task.at));
    findings.extend(tasks.map(|task| {
        let message = Message::new("task-without-doer").with("task", task.title.text());
        Finding::at(task.title.at, message).help(Message::new("task-without-doer-help")).owed()
    }));
}
