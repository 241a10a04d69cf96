//! What the method asks of networks, means, the persons helped and evaluation (seeds, rows 87 to 123).

use crate::check::rule::family;

family! {
    population_unrepresented
    agreement_within_one_body
    agreement_for_informal_network
    persons_on_network_map
    situations_without_charter
    network_without_backing
    network_without_coordination
    network_unrecognised
    network_dormant
    network_without_mandate
    party_without_contribution
    ordinary_law_paid_without_reason
    action_of_one_partner
    beneficiaries_without_place
    beneficiaries_without_tools
    participation_unsaid
    public_undefined
    families_uninformed
    way_in_unsaid
    absent_family_unreported
    sharing_unlimited
    team_of_one_partner
    too_many_around_a_situation
    school_without_slot
    too_few_reviews
    objective_undecided
    closed_without_open_points
    expectation_never_reviewed
    network_without_field_delegate
    network_without_succession
    knowledge_not_pooled
    ordinary_law_without_payer
    support_or_retention_unsaid
    everything_shared
    review_without_family
    attainment_unsaid
    review_unexplained
    money_without_account
}
