//! Secrecy, discretion, personal data.

use crate::check::rule::family;

family! {
    confidentiality_charter_missing
    secrecy_text_not_cited
    health_secrecy_not_cited
    agent_secrecy_not_cited
    names_sent_to_funders
    parental_agreement_missing
    joint_controllers_unarranged
    processing_terms_missing
    impact_assessment_unsaid
    rgpd_in_force_2018
    danger_to_minor_unsaid
    recipient_outside_charter
    recipient_not_bound
    recipient_without_basis
    charter_as_legal_basis
    teacher_bound_by_profession
    secrecy_penalty_differs
    age_outside_programme
    processor_clause_incomplete
    retention_or_dpo_missing
    personal_data_in_sources
}
