//! The text by which an agent is made available says what the agent does, for whom, until when, and that the agent
//! agrees.
//!
//! Basis: décret n° 2008-580; CGFP, art. L. 512-6.

use crate::check::in_force::in_force;
use crate::check::provisions::provisions;
use crate::check::rule::*;
use crate::check::unwritten::unwritten;
use crate::schedule::span_of;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PROVISION_TERMS, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["decret-2008-580", "cgfp-l512-6"])
    .rows(&["B9-02"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if !in_force(case, "decret-2008-580") {
        return;
    }
    let has_term = case.partnership.term.as_ref().is_some_and(|term| !case.sound(term.at) || span_of(term).is_some());
    for staff in provisions(case).iter().map(|provision| provision.staff) {
        let keys = [
            ("to", staff.to.is_none()),
            ("duties", staff.duties.is_none()),
            ("end", staff.end.is_none() && !has_term),
            ("agreement_of_agent", staff.agreement_of_agent.is_none()),
        ];
        if let Some(keys) = unwritten(case, staff.at, &keys) {
            let message = Message::new("provision-incomplete").with("keys", keys);
            findings
                .push(Finding::at(staff.function.at, message).help(Message::new("provision-incomplete-help")).owed());
        }
    }
}
