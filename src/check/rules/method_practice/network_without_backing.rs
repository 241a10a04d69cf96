//! A network that an association carries gains by the letter of an institution: without it the public bodies owe it
//! nothing.
//!
//! Basis: seed 4 (networks of an association: low institutional backing), row C94.

use crate::check::rule::*;
use crate::model::NetworkKind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNBACKED, Severity::Information, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C94"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given() == Some(&NetworkKind::Association) && case.lacks(network.at, "recognised_by") {
        let fault = Finding::at(network.kind.at, Message::new("network-without-backing"));
        findings.push(fault.help(Message::new("network-without-backing-help")).owed());
    }
}
