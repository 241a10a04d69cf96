//! Each linked scheme says where it overlaps with the partnership: devices add up, and money is asked twice.
//!
//! Basis: seed 1 (addition of devices), row C84.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OVERLAP, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C84"])
    .phase(Phase::Political);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let schemes = case.partnership.policy.iter().flat_map(|policy| &policy.linked_schemes);
    findings.extend(schemes.filter(|scheme| case.lacks(scheme.at, "overlap")).map(|scheme| {
        let message = Message::new("overlap-unsaid").with("scheme", scheme.name.text());
        Finding::at(scheme.name.at, message).help(Message::new("overlap-unsaid-help")).owed()
    }));
}
