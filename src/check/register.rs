//! The register of rules: each family lists its own, one line a rule.

use super::rule::Rule;
use super::rules::*;
use super::told_elsewhere;

/// The families.
const FAMILIES: &[&[Rule]] = &[
    told_elsewhere::RULES,
    structure::RULES,
    references::RULES,
    arithmetic::RULES,
    dates::RULES,
    drafting::RULES,
    subsidy::RULES,
    accounts::RULES,
    republican_contract::RULES,
    state_aid::RULES,
    authority::RULES,
    contract::RULES,
    confidentiality::RULES,
    education::RULES,
    staff_and_premises::RULES,
    identifiers::RULES,
    calendar::RULES,
    writing::RULES,
    method_foundation::RULES,
    method_construction::RULES,
    method_practice::RULES,
];

/// Every rule, and with them every other code that a run can tell, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rule that has a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.id == code)
}
