//! Form, change, end and courts of an agreement.

use crate::check::rule::family;

family! {
    too_few_originals
    originals_unstated
    formal_notice_without_delay
    court_of_another_place
    two_months_in_contract
    force_majeure_undefined
    no_such_annex
    termination_undertakings_missing
    court_of_another_order
    no_such_court
    annex_never_cited
    annex_not_listed
    no_such_article
    mandatory_mention_missing
}
