//! Professionals who support one another need no agreement: a charter of the network says enough, and does not freeze
//! what lives by exchange.
//!
//! Basis: seed 4 (a network is no partnership, and completes it), row C91.

use crate::check::commitments::{AGREEMENTS, shared};
use crate::check::rule::*;
use crate::model::{Kind, Network, NetworkKind};

/// The rule.
pub const RULE: Rule = Rule::new(codes::INFORMAL_NETWORK, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C91"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = case.partnership.network.as_ref().filter(|network| is_informal(case, network)) else { return };
    // Beside the network there may be a partnership with objectives or money of its own: that is what it agrees on.
    let has_charter = case.documents(&[Kind::Charter]).next().is_some();
    let means = case.partnership.means.as_ref();
    let has_money = means.is_some_and(|means| means.financial.is_some());
    if has_charter || has_money || !case.lacks(case.partnership.at, "objectives") {
        return;
    }
    let Some(agreement) = shared(case, AGREEMENTS) else { return };
    let message = Message::new("agreement-for-informal-network").with("document", agreement.id.text());
    let fault = Finding::at(agreement.kind.at, message).of_document(agreement.id.text());
    let related = Message::new("agreement-for-informal-network-kind");
    findings.push(fault.related(network.kind.at, related).help(Message::new("agreement-for-informal-network-help")));
}

/// A network of professionals that no institution recognises.
fn is_informal(case: &Case<'_>, network: &Network) -> bool {
    network.kind.given() == Some(&NetworkKind::Professional) && case.lacks(network.at, "recognised_by")
}
