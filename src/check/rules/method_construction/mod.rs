//! What the method asks of diagnosis, phases and steering (seeds, rows 47 to 86).

use crate::check::rule::family;

family! {
    need_out_of_date
    diagnosis_not_shared
    indicator_without_source
    figures_not_discussed
    step_without_partner
    territory_project_missing
    rural_setting_without_measure
    courts_not_chosen
    persons_not_heard
    yearly_term_renewed
    territory_missing
    step_without_relay
    text_of_one_author
    task_without_doer
    coordinator_missing
    blockage_without_lever
    person_instead_of_function
    text_not_amended
    steering_body_missing
    coordinator_not_a_party
    priorities_unranked
    association_without_objectives_agreement
    signed_before_charter
    dialogue_not_kept
    no_elected_member
    sustainable_development_unsaid
    entry_point_missing
    pathway_of_one_partner
    no_qualitative_criterion
    attendee_without_alternate
    revision_without_rhythm
    unilateral_decision_unsaid
    objective_paid_twice
    fields_of_competence_unsaid
    programme_outside_policies
    overlap_unsaid
    expectation_without_answer
    partner_without_contact
    diagnosis_missing
    indicator_defined_twice
    proposal_left_open
    partner_without_task
    signed_version_outdated
    decision_without_body
    meetings_before_signature
    change_unannounced
    expectation_without_indicator
}
