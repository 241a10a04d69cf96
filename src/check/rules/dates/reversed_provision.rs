//! Staff is made available from a day until the same day or a later one.
//!
//! Basis: order of dates.

use crate::check::rule::*;
use crate::model::StaffMeans;

/// The rule.
pub const RULE: Rule = Rule::new(codes::STAFF_ORDER, Severity::Error, Family::Dates, run).basis(&["coherence"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(case.partnership.means.iter().flat_map(|means| &means.human).filter_map(reversed));
}

fn reversed(staff: &StaffMeans) -> Option<Finding> {
    let (start, end) = (staff.start.as_ref()?, staff.end.as_ref()?);
    let (first, last) = (start.given()?, end.given()?);
    let message = Message::new("reversed-provision").with("start", first.day()).with("end", last.day());
    let fault = Finding::at(end.at, message);
    let fault = fault.related(start.at, Message::new("reversed-provision-start"));
    (last < first).then(|| fault.help(Message::new("reversed-provision-help")))
}
