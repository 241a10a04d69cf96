//! Registration numbers against one another.

use crate::check::rule::family;

family! {
    siren_of_another_department
    siren_of_another_kind
    association_under_local_law
    iban_in_prose
    wrong_vat_number
    postal_code_of_another_department
    irregular_sirene_spacing
    insee_code_outside_department
}
