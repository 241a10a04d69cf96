//! The contrat d'engagement républicain.

use crate::check::rule::family;

family! {
    republican_contract_unsubscribed
    republican_contract_deemed_met
    republican_contract_incomplete
    republican_undertaking_missing
    republican_contract_before_its_time
    republican_contract_not_owed
    deemed_met_without_ground
    republican_contract_misdated
}
