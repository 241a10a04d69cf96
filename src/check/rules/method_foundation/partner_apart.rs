//! A partner that neither acts nor comes to any meeting takes no part: its involvement is to be said, or won. (One that
//! comes to meetings without a place in « qui fait quoi » is told by another rule.)
//!
//! Basis: method (seed 001: levels of involvement, partners that weaken).

use std::collections::HashSet;

use crate::check::commitments::{COMMITMENTS, at_the_table, bound_by};
use crate::check::cooperation::{actors, partners_of};
use crate::check::rule::*;
use crate::model::{Means, Partnership};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::PARTNER_APART, Severity::Warning, Family::Method, run).basis(&["methode-anare"]).rows(&["C19"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    if !case.sound_at(partnership.at, &["tasks", "objectives", "means", "governance", "evaluation"]) {
        return;
    }
    let (acting, present) = (acting(partnership), at_the_table(case));
    for partner in bound_by(case, COMMITMENTS) {
        let id = partner.id.text();
        let is_apart = !acting.contains(id) && !present.contains(id) && partner.involvement.is_none();
        if is_apart && case.sound_at(partner.at, &["id", "attends", "involvement"]) {
            let message = Message::new("partner-apart").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("partner-apart-help")).owed());
        }
    }
}

/// Who does something, or brings means: not those who are only consulted or informed.
fn acting(partnership: &Partnership) -> HashSet<&str> {
    let doing = partnership.tasks.iter().flat_map(actors).map(|id| id.text());
    let pursuing = partnership.objectives.iter().flat_map(partners_of);
    let giving = partnership.means.iter().flat_map(givers);
    doing.chain(pursuing).chain(giving).collect()
}

fn givers(means: &Means) -> impl Iterator<Item = &str> {
    let contributions = means.financial.iter().flat_map(|financial| &financial.contributions);
    let paying = contributions.map(|one| one.partner.text());
    let lending = means.human.iter().map(|one| one.partner.text());
    let equipping = means.material.iter().map(|one| one.partner.text());
    paying.chain(lending).chain(equipping).chain(means.knowledge.iter().map(|one| one.partner.text()))
}
