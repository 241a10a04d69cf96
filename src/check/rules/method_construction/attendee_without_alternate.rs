//! Who sits in meetings has an alternate: a partnership must survive the absence of one person.
//!
//! Basis: seeds 1 and 4 (is partnership a matter of persons?), row C78.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ALTERNATE, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-lefaucheur"])
    .rows(&["C78"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let attendees = case.partnership.partners.iter().flat_map(|partner| &partner.attends);
    findings.extend(attendees.filter(|one| case.lacks(one.at, "alternate")).map(|one| {
        let message = Message::new("attendee-without-alternate").with("function", one.function.text());
        Finding::at(one.function.at, message).help(Message::new("attendee-without-alternate-help")).owed()
    }));
}
