//! Programmes de réussite éducative and schools.

use crate::check::rule::family;

family! {
    programme_carrier_unfit
    consultative_council_missing
    ordinary_law_unjustified
    parents_without_seat
    accountability_measure_too_long
    council_meets_too_rarely
    ordinary_law_unsaid
    programme_evaluated_too_rarely
}
