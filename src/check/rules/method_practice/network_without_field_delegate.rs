//! Where institutions carry a network, somebody speaks for the field: otherwise those who meet the persons helped stay
//! away.
//!
//! Basis: seed 4 (networks of institutions: low mobilisation of the field), row C95.

use crate::check::rule::*;
use crate::model::NetworkKind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_FIELD_DELEGATE, Severity::Information, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C95"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if network.kind.given() == Some(&NetworkKind::Institutional) && case.lacks(network.at, "field_delegate") {
        let fault = Finding::at(network.kind.at, Message::new("network-without-field-delegate"));
        findings.push(fault.help(Message::new("network-without-field-delegate-help")).owed());
    }
}
