//! Two associations are not paid for the same objective without a word on who does which action: partners collaborate
//! rather than compete.
//!
//! Basis: seed 1 (collaborate rather than compete), row C81.

use std::collections::{HashMap, HashSet};

use crate::check::commitments::SUPPORT;
use crate::check::rule::*;
use crate::model::{Document, Objective};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAID_TWICE, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C81"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let objectives: HashMap<&str, &Objective> =
        case.partnership.objectives.iter().map(|objective| (objective.id.text(), objective)).collect();
    let receivers = receivers(case);
    let mut paid: HashMap<&str, (&Document, HashSet<&str>)> = HashMap::new();
    for agreement in case.documents(SUPPORT) {
        let parties = case.parties(agreement).filter(|party| party.is_association()).map(|party| party.id.text());
        let beneficiaries: HashSet<&str> = parties.filter(|id| receivers.contains(id)).collect();
        let twice = covered(case, agreement).find_map(|(objective, place)| {
            let (other, earlier) = paid.get(objective)?;
            let is_of_others = earlier.is_disjoint(&beneficiaries) && !beneficiaries.is_empty();
            let one = objectives.get(objective).filter(|one| !leads(one, earlier) || !leads(one, &beneficiaries))?;
            is_of_others.then(|| told(one.id.text(), place, other))
        });
        if let Some(twice) = twice {
            findings.push(twice.of_document(agreement.id.text()));
        } else if !beneficiaries.is_empty() {
            for (objective, _) in covered(case, agreement) {
                paid.entry(objective).or_insert_with(|| (agreement, beneficiaries.clone()));
            }
        }
    }
}

/// The partners to whom money goes.
fn receivers<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let financial = case.partnership.means.iter().filter_map(|means| means.financial.as_ref());
    let contributions = financial.flat_map(|financial| &financial.contributions);
    contributions.filter_map(|one| Some(one.to.as_ref()?.text())).collect()
}

/// The objectives that an agreement covers, with the place that says so: those that it names, else all.
fn covered<'a>(case: &Case<'a>, agreement: &'a Document) -> Box<dyn Iterator<Item = (&'a str, Span)> + 'a> {
    if agreement.objectives.is_empty() {
        let place = agreement.kind.at;
        return Box::new(case.partnership.objectives.iter().map(move |objective| (objective.id.text(), place)));
    }
    Box::new(agreement.objectives.iter().map(|objective| (objective.text(), objective.at)))
}

/// Whether one of these partners leads an action of its own.
fn leads(objective: &Objective, partners: &HashSet<&str>) -> bool {
    let mut leads = objective.actions.iter().filter_map(|action| action.lead.as_ref());
    leads.any(|lead| partners.contains(lead.text()))
}

fn told(objective: &str, place: Span, other: &Document) -> Finding {
    let message = Message::new("objective-paid-twice").with("objective", objective).with("document", other.id.text());
    let finding = Finding::at(place, message).related(other.kind.at, Message::new("objective-paid-twice-first"));
    finding.help(Message::new("objective-paid-twice-help"))
}
