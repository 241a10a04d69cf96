//! Who may sign, and in virtue of what decision.

use crate::check::rule::family;

family! {
    authority_missing
    subsidy_granted_by_budget
    ccas_decided_elsewhere
    mandate_not_recorded
    decision_not_transmitted
    publication_unsaid
    receipt_differs
    delegation_lapsed
    same_signatory
    signatory_unnamed
    retroactive_effect
    authority_incomplete
    delegation_undescribed
    delegation_of_another_matter
    interested_member
    first_name_missing
    party_without_personality
}
