//! Premises that a public body lends to a body of private law without a fee are valued: they are an aid in kind, which
//! counts in the budget and towards thresholds.
//!
//! Basis: CG3P, art. L. 2125-1.

use crate::check::provisions::{free_premises, is_private_body};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNVALUED_PREMISES, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["cgppp-l2125-1", "regl-anc-2018-06"])
    .rows(&["B9-03"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (premises, host) in free_premises(case) {
        let is_unsaid = premises.valuation.is_none() && case.sound_at(premises.at, &["valuation"]);
        if is_unsaid && is_private_body(host) {
            let message = Message::new("free-premises-not-valued").with("host", host.id.text());
            let fault = Finding::at(premises.description.at, message);
            findings.push(fault.help(Message::new("free-premises-not-valued-help")).owed());
        }
    }
}
