//! A network about a public or a problem is recognised by one institution at least, which gives it a place to speak.
//!
//! Basis: seed 4 (networks on a public or a problem), row C96.

use crate::check::rule::*;
use crate::model::NetworkKind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNRECOGNISED, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C96"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given() == Some(&NetworkKind::Thematic) && case.lacks(network.at, "recognised_by") {
        let fault = Finding::at(network.kind.at, Message::new("network-unrecognised"));
        findings.push(fault.help(Message::new("network-unrecognised-help")).owed());
    }
}
