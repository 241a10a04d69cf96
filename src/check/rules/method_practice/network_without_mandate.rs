//! Whoever takes part in a network during working time does so by mandate of his body. Networks of an association rest on
//! its members, and need none.
//!
//! Basis: seed 4 (single engagement and administrative order in balance), row C98.

use crate::check::rule::*;
use crate::model::NetworkKind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_MANDATE, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C98"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given().is_some_and(|kind| *kind != NetworkKind::Association) && case.lacks(network.at, "mandate") {
        let fault = Finding::at(network.kind.at, Message::new("network-without-mandate"));
        findings.push(fault.help(Message::new("network-without-mandate-help")).owed());
    }
}
