//! The order of dates.

use crate::check::rule::family;

family! {
    reversed_term
    term_length_differs
    payment_outside_term
    sent_before_deliberation
    signed_before_deliberation
    sent_after_signature
    review_outside_term
    review_without_date
    reversed_provision
    convened_after_sitting
    annex_after_signature
    signed_without_date
    dated_but_unsigned
    delegation_not_in_force
    decision_pending
}
