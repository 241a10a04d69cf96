//! The register of rules: one line a rule.

use super::Case;
use super::rules::*;
use crate::source::{Code, Diagnostic, codes};

/// A rule: what it finds bears its code. Its page is in `docs/rules/`.
pub struct Rule {
    pub code: Code,
    pub run: fn(&Case<'_>, &mut Vec<Diagnostic>),
}

/// Every rule, in the order of its code.
pub const RULES: &[Rule] = &[
    Rule { code: codes::CONTRADICTORY_KEYS, run: contradictory_keys::run },
    Rule { code: codes::SIREN_SIRET, run: siret_of_another_body::run },
    Rule { code: codes::SELF_APPROVAL, run: self_approval::run },
    Rule { code: codes::NAMED_TWICE, run: named_twice::run },
    Rule { code: codes::SMALL_GROUP, run: group_of_one::run },
    Rule { code: codes::NOT_A_PARTY, run: not_a_party::run },
    Rule { code: codes::FOR_ONESELF, run: means_for_oneself::run },
    Rule { code: codes::EMPTY_ANNEX, run: empty_annex::run },
    Rule { code: codes::TOTAL, run: total_differs::run },
    Rule { code: codes::PAYMENTS, run: payments_differ::run },
    Rule { code: codes::BUDGET, run: unbalanced_budget::run },
    Rule { code: codes::IN_KIND, run: unbalanced_in_kind::run },
    Rule { code: codes::BEYOND_COST, run: beyond_eligible_cost::run },
    Rule { code: codes::LINE, run: line_differs::run },
    Rule { code: codes::SHARE, run: share_differs::run },
    Rule { code: codes::BUDGET_CONTRIBUTION, run: budget_contribution_differs::run },
    Rule { code: codes::YEAR, run: year_outside_term::run },
    Rule { code: codes::VOTES, run: votes_differ::run },
    Rule { code: codes::VOTERS, run: too_many_voters::run },
    Rule { code: codes::AGES, run: reversed_ages::run },
    Rule { code: codes::ORIGINALS, run: too_few_originals::run },
    Rule { code: codes::UNDATED_PAYMENT, run: undated_payment::run },
    Rule { code: codes::TERM_ORDER, run: reversed_term::run },
    Rule { code: codes::TERM_LENGTH, run: term_length_differs::run },
    Rule { code: codes::PAYMENT_DATE, run: payment_outside_term::run },
    Rule { code: codes::SENT_EARLY, run: sent_before_deliberation::run },
    Rule { code: codes::SIGNED_EARLY, run: signed_before_deliberation::run },
    Rule { code: codes::SENT_LATE, run: sent_after_signature::run },
    Rule { code: codes::REVIEW_DATE, run: review_outside_term::run },
    Rule { code: codes::REVIEW_UNDATED, run: review_without_date::run },
    Rule { code: codes::STAFF_ORDER, run: reversed_provision::run },
    Rule { code: codes::CONVENED_LATE, run: convened_after_sitting::run },
    Rule { code: codes::ANNEX_LATE, run: annex_after_signature::run },
    Rule { code: codes::SIGNED_UNDATED, run: signed_without_date::run },
    Rule { code: codes::DATED_UNSIGNED, run: dated_but_unsigned::run },
    Rule { code: codes::DELEGATION, run: delegation_not_in_force::run },
    Rule { code: codes::DECISION_PENDING, run: decision_pending::run },
    Rule { code: codes::CLAUSE_CHANGED, run: clause_changed::run },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_has_one_rule_in_order() {
        assert!(RULES.windows(2).all(|pair| pair[0].code.id < pair[1].code.id));
    }
}
