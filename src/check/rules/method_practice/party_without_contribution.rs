//! Each party of an agreement brings something: money, people, premises and equipment, or knowledge. A partner that
//! brings nothing is a beneficiary or a witness.
//!
//! Basis: seeds 1 and 4 (knowledge, skills, people and money are pooled), row C99.

use std::collections::HashSet;

use crate::check::commitments::{AGREEMENTS, bound_by, shared};
use crate::check::cooperation::{Appearance, appearance};
use crate::check::rule::*;
use crate::model::{Field, Means, Partner, Ref};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_CONTRIBUTION, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-anare"])
    .rows(&["C99"])
    .phase(Phase::Operational)
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(agreement) = shared(case, AGREEMENTS) else { return };
    // Where one side only pays, there is no partnership, which another rule tells (row C11).
    if appearance(case) == Some(Appearance::MoneyOnly) {
        return;
    }
    let help = || Message::new("party-without-contribution-help");
    let Some(means) = &case.partnership.means else {
        if case.lacks(case.partnership.at, "means") {
            let message = Message::new("party-without-contribution-none").with("document", agreement.id.text());
            let fault = Finding::at(agreement.kind.at, message).of_document(agreement.id.text());
            findings.push(fault.help(help()).owed());
        }
        return;
    };
    let Some(bringing) = bringing(means).filter(|_| case.sound(means.at)) else { return };
    let idle = bound_by(case, AGREEMENTS).into_iter().filter(|partner| !bringing.contains(partner.id.text()));
    findings.extend(idle.map(|partner| {
        let message = Message::new("party-without-contribution").with("partner", partner.name.text());
        Finding::at(partner.id.at, message).help(help()).owed()
    }));
}

/// Who brings something; nothing when a giver is left open.
fn bringing(means: &Means) -> Option<HashSet<&str>> {
    let financial = means.financial.iter();
    let money = financial.clone().flat_map(|financial| &financial.contributions).map(|one| &one.partner);
    let budgets = financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.products);
    let people = means.human.iter().map(|one| &one.partner);
    let material = means.material.iter().map(|one| &one.partner);
    let knowledge = means.knowledge.iter().map(|one| &one.partner);
    let of_budget = budgets.filter_map(|line| line.partner.as_ref());
    let all = money.chain(people).chain(material).chain(knowledge).chain(of_budget);
    all.map(|field: &Field<Ref<Partner>>| field.given().map(|id| &**id)).collect()
}
