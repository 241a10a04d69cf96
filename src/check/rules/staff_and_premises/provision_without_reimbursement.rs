//! An agent made available is reimbursed, unless an exception of the law is named: public bodies tied to the employer,
//! public-interest groupings, international bodies; and, for a time, the experiment of free provision.
//!
//! The default clause asks for full reimbursement where nothing is said: that is told as a warning.
//!
//! Basis: CGFP, art. L. 512-15; loi n° 2022-217, art. 209.

use crate::check::in_force::in_force;
use crate::check::provisions::{Provision, provisions};
use crate::check::rule::*;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNREIMBURSED, Severity::Error, Family::StaffAndPremises, run)
    .basis(&["cgfp-l512-15", "loi-2022-217-209"])
    .rows(&["B9-01"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if in_force(case, "cgfp-l512-15") {
        findings.extend(provisions(case).iter().filter_map(|provision| unpaid(case, provision)));
    }
}

fn unpaid(case: &Case<'_>, provision: &Provision<'_>) -> Option<Finding> {
    let staff = provision.staff;
    if !case.sound_at(staff.at, &["reimbursement", "exemption"]) {
        return None;
    }
    match (&staff.reimbursement, &staff.exemption) {
        (None, None) => Some(told(staff.function.at, "unsaid").owed().at_most(Severity::Warning)),
        (Some(paid), None) => paid.given().is_some_and(|paid| paid.centimes() == 0).then(|| told(paid.at, "zero")),
        (_, Some(exemption)) => {
            let is_closed = exemption.given().is_some() && provision.is_to_private_body() && !provision.is_experiment();
            is_closed.then(|| told(exemption.at, "closed").at_most(Severity::Warning))
        }
    }
}

fn told(place: Span, what: &'static str) -> Finding {
    let message = Message::new("provision-without-reimbursement").with("case", what);
    Finding::at(place, message).help(Message::new("provision-without-reimbursement-help").with("case", what))
}
