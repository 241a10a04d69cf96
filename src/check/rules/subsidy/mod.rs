//! When a subsidy needs an agreement, and what the agreement says.

use crate::check::rule::family;

family! {
    written_agreement_missing
    subsidy_terms_unsaid
    subsidy_reasons_unsaid
    payment_time_unsaid
    surplus_unsaid
    regranting_unsettled
    control_unsaid
    yearly_vote_unsaid
    request_unnamed
    subsidy_term_too_long
    large_advance
    endless_term
    tacit_renewal
    payment_delay_too_long
    paid_before_vote
}
