//! A network that institutions carry has an institution that coordinates it and a body that steers it.
//!
//! Basis: seed 4 (networks of institutions: charter, commitment, coordinator), row C95.

use crate::check::rule::*;
use crate::model::{Network, NetworkKind};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNCOORDINATED, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C95"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given() != Some(&NetworkKind::Institutional) {
        return;
    }
    let Some(missing) = missing(case, network) else { return };
    let fault = Finding::at(network.kind.at, Message::new("network-without-coordination").with("missing", missing));
    let help = Message::new("network-without-coordination-help").with("missing", missing);
    findings.push(fault.help(help).owed());
}

/// What is missing. A network is no partnership: the coordinator of the partnership may be its own, and then is named.
fn missing(case: &Case<'_>, network: &Network) -> Option<&'static str> {
    match (case.lacks(network.at, "coordinator"), case.lacks(network.at, "body")) {
        (true, true) => Some("both"),
        (true, false) => Some("coordinator"),
        (false, true) => Some("body"),
        (false, false) => None,
    }
}
