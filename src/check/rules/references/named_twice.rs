//! No list names the same thing twice: the text would say « la commune, la commune et le CCAS », and count three.
//!
//! Basis: method of the project.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::model::{Document, Field, Named, Objective, Partnership, Ref, Task};
use crate::source::{Span, codes};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NAMED_TWICE, Severity::Error, Family::References, run).basis(&["coherence"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut lists = Lists { case, findings };
    of_partnership(case.partnership, &mut lists);
    case.partnership.objectives.iter().for_each(|objective| of_objective(objective, &mut lists));
    case.partnership.tasks.iter().for_each(|task| of_task(task, &mut lists));
    case.partnership.documents.iter().for_each(|document| of_document(document, &mut lists));
}

fn of_partnership(partnership: &Partnership, lists: &mut Lists<'_, '_>) {
    partnership.groups.iter().for_each(|group| lists.look(&group.members));
    partnership.values.iter().for_each(|value| lists.look(&value.partners));
    if let Some(diagnosis) = &partnership.diagnosis {
        lists.look(&diagnosis.contributors);
    }
    if let Some(confidentiality) = &partnership.confidentiality {
        lists.look(&confidentiality.bodies);
    }
    if let Some(data) = &partnership.data_protection {
        lists.look(&data.controllers);
        lists.look(&data.processors);
    }
    if let Some(contract) = &partnership.republican_contract {
        lists.look(&contract.subscribed_by);
    }
    for review in partnership.evaluation.iter().flat_map(|evaluation| &evaluation.reviews) {
        lists.look(&review.attendees);
        lists.look(&review.indicators);
    }
}

fn of_objective(objective: &Objective, lists: &mut Lists<'_, '_>) {
    lists.look(&objective.partners);
    objective.actions.iter().for_each(|action| lists.look(&action.partners));
}

fn of_task(task: &Task, lists: &mut Lists<'_, '_>) {
    [&task.done_by, &task.contributed_by, &task.consulted, &task.informed]
        .into_iter()
        .for_each(|list| lists.look(list));
}

fn of_document(document: &Document, lists: &mut Lists<'_, '_>) {
    lists.look(&document.parties);
    lists.look(&document.objectives);
    lists.look(&document.contributions);
    lists.look(&document.staff);
    lists.look(&document.material);
}

struct Lists<'c, 'f> {
    case: &'c Case<'c>,
    findings: &'f mut Findings,
}

impl Lists<'_, '_> {
    fn look<K: Named>(&mut self, list: &[Field<Ref<K>>]) {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for field in list.iter().filter(|field| field.given().is_some() && self.case.sound(field.at)) {
            let Some(first) = seen.get(field.text()).copied() else {
                seen.insert(field.text(), field.at);
                continue;
            };
            let message = Message::new("named-twice").with("species", K::SPECIES).with("id", field.text());
            let fault = Finding::at(field.at, message);
            self.findings
                .push(fault.related(first, Message::new("named-twice-first")).help(Message::new("named-twice-help")));
        }
    }
}
