//! How documents depart from the clauses of their kind.

use crate::check::rule::family;

family! {
    clause_changed
}
