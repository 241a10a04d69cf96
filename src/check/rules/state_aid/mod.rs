//! European aid: the ceilings of de minimis aid, services of general economic interest.

use crate::check::rule::family;

family! {
    de_minimis_exceeded
    outdated_aid_text
    entrustment_missing
    aid_declaration_missing
    entrustment_incomplete
    sieg_decision_replaced
    aid_declared_late
}
