//! People and premises made available.

use crate::check::rule::family;

family! {
    provision_without_reimbursement
    provision_too_long
    free_premises_not_valued
    provision_beyond_experiment
    provision_incomplete
    host_without_public_service
    free_premises_for_company
    premises_without_insurance
    premises_not_precarious
}
