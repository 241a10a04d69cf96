//! Sums, shares, counts.

use crate::check::rule::family;

family! {
    total_differs
    payments_differ
    unbalanced_budget
    unbalanced_in_kind
    beyond_eligible_cost
    line_differs
    share_differs
    budget_contribution_differs
    year_outside_term
    votes_differ
    too_many_voters
    reversed_ages
    undated_payment
}
