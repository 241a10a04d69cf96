//! What one part of a dossier says of another.

use crate::check::rule::family;

family! {
    siret_of_another_body
    self_approval
    named_twice
    group_of_one
    not_a_party
    means_for_oneself
    empty_annex
    shared_registration
}
