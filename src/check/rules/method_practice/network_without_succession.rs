//! A network of volunteers about a public or a problem says who comes after those who animate it.
//!
//! Basis: seed 4 (networks on a public or a problem rest on volunteers), row C96.

use crate::check::rule::*;
use crate::model::NetworkKind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_SUCCESSION, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C96"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given() == Some(&NetworkKind::Thematic) && case.lacks(network.at, "succession") {
        let fault = Finding::at(network.kind.at, Message::new("network-without-succession"));
        findings.push(fault.help(Message::new("network-without-succession-help")).owed());
    }
}
