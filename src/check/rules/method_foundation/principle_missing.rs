//! The principles of partnership come in two sets: the four modalities (interest, autonomy, cooperation, evaluation) and
//! the five principles, which add equality. A charter has all of one set; autonomy has a rule of its own.
//!
//! Basis: method (seed 003: four modalities; seed 004: five principles).

use crate::check::principles::{Listed, place_of_list};
use crate::check::rule::*;
use crate::model::PrincipleName;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PRINCIPLE_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-acepp"])
    .rows(&["C28", "C29", "C30"])
    .core();

/// What both sets have; « évolution » stands for the regular evaluation that changes the partnership.
const OF_BOTH: [PrincipleName; 3] =
    [PrincipleName::MutualInterest, PrincipleName::Cooperation, PrincipleName::Evolution];

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(listed) = Listed::of(case) else { return };
    let equality = [PrincipleName::Equality];
    let missing = |names: &[PrincipleName]| -> Vec<PrincipleName> {
        names.iter().copied().filter(|name| !listed.has(*name)).collect()
    };
    let (of_both, of_five) = (missing(&OF_BOTH), missing(&equality));
    let all: Vec<PrincipleName> = of_both.iter().chain(&of_five).copied().collect();
    if all.is_empty() {
        return;
    }
    let french: Vec<&str> = all.iter().map(|name| name.french()).collect();
    let keys: Vec<&str> = all.iter().map(|name| name.spelling()).collect();
    let message = Message::new("principle-missing").with("count", all.len()).with("principles", french.join(", "));
    let help = Message::new("principle-missing-help").with("keys", keys.join(", "));
    let fault = Finding::at(place_of_list(case), message).help(help).of_document(listed.charter.id.text());
    // The four modalities without equality are a set of their own.
    let fault = if of_both.is_empty() { fault.at_most(Severity::Information) } else { fault };
    findings.push(fault.owed());
}
