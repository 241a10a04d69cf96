//! Contributions are mutual and different: partners who all bring the same thing add up, they do not complete one
//! another.
//!
//! Basis: method (seed 004: « l'apport de contributions mutuelles différentes »).

use std::collections::{BTreeSet, HashSet};

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;
use crate::model::Means;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::SAME_MEANS, Severity::Warning, Family::Method, run).basis(&["methode-lefaucheur"]).rows(&["C34"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(means) = partnership.means.as_ref().filter(|_| shared(case, FOUNDING).is_some()) else { return };
    let brought: Vec<(&str, &str)> = brought(means).collect();
    let givers: HashSet<&str> = brought.iter().map(|(giver, _)| *giver).collect();
    let natures: BTreeSet<&str> = brought.iter().map(|(_, nature)| *nature).collect();
    let Some(nature) = natures.first().filter(|_| natures.len() == 1 && givers.len() > 1) else { return };
    if case.sound_at(partnership.at, &["means"]) {
        let message = Message::new("same-means-from-all").with("nature", *nature);
        let place = case.key(partnership.at, "means").unwrap_or(means.at);
        findings.push(Finding::at(place, message).help(Message::new("same-means-from-all-help")).owed());
    }
}

/// Who brings means, and under which key of `means`.
fn brought(means: &Means) -> impl Iterator<Item = (&str, &'static str)> {
    let contributions = means.financial.iter().flat_map(|financial| &financial.contributions);
    let money = contributions.map(|one| (one.partner.text(), "financial"));
    let people = means.human.iter().map(|one| (one.partner.text(), "human"));
    let things = means.material.iter().map(|one| (one.partner.text(), "material"));
    money.chain(people).chain(things).chain(means.knowledge.iter().map(|one| (one.partner.text(), "knowledge")))
}
