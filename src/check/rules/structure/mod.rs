//! The shape of a dossier beyond its keys.

use crate::check::rule::family;

family! {
    contradictory_keys
}
