//! A subsidised association keeps objectives of its own while it meets public priorities: the preamble of the agreement
//! says them, which shows that the project is its own.
//!
//! Basis: method (seed 000: « promouvoir ses objectifs propres »); loi n° 2000-321, art. 9-1.

use std::collections::HashSet;

use crate::check::commitments::{SUPPORT, bound_by};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OWN_OBJECTIVES, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "loi-2000-321-9-1"])
    .rows(&["C43"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let contributions = financial.flat_map(|financial| &financial.contributions);
    let paid: HashSet<&str> = contributions.filter_map(|one| Some(one.to.as_ref()?.text())).collect();
    let associations = bound_by(case, SUPPORT).into_iter().filter(|partner| partner.is_association());
    for partner in associations.filter(|partner| paid.contains(partner.id.text())) {
        if partner.own_objectives.is_empty() && case.sound_at(partner.at, &["own_objectives"]) {
            let message = Message::new("own-objectives-missing").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("own-objectives-missing-help")).owed());
        }
    }
}
