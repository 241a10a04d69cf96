//! What the method asks of partners, principles and definitions (seeds, rows 1 to 46).

use crate::check::rule::family;

family! {
    party_without_undertaking
    school_without_uai
    state_signatory_without_delegation
    transferred_competence_missing
    social_needs_analysis_missing
    finess_missing
    fund_without_agreement
    company_subsidised
    money_without_partnership
    association_without_number
    national_partner_without_local_voice
    term_beyond_framework
    european_fund_unmentioned
    foreign_party_unsettled
    field_and_operational_never_meet
    partner_apart
    mission_missing
    hierarchy_between_parties
    legal_basis_missing
    interest_missing
    autonomy_missing
    cooperation_missing
    evaluation_missing
    principle_missing
    unequal_seats
    revision_missing
    need_or_objective_missing
    motive_missing
    same_means_from_all
    objective_without_result
    object_of_one_party
    disagreement_left_open
    partnership_in_name_only
    state_steers_alone
    values_missing
    accession_missing
    own_objectives_missing
    carried_twice
    agreement_without_values
    task_without_relay
    natural_person_as_party
    competence_claimed_twice
    need_without_source
    obligation_without_basis
    value_held_by_nobody
}
