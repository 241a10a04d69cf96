//! Staff is made available from a day until the same day or a later one.
//!
//! Basis: order of dates.

use crate::check::Case;
use crate::language::Message;
use crate::model::StaffMeans;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(case.partnership.means.iter().flat_map(|means| &means.human).filter_map(reversed));
}

fn reversed(staff: &StaffMeans) -> Option<Diagnostic> {
    let (start, end) = (staff.start.as_ref()?, staff.end.as_ref()?);
    let (first, last) = (start.given()?, end.given()?);
    let message = Message::new("reversed-provision").with("start", first.to_string()).with("end", last.to_string());
    let fault = Diagnostic::error(codes::STAFF_ORDER, end.at, message);
    let fault = fault.related(start.at, Message::new("reversed-provision-start"));
    (last < first).then(|| fault.help(Message::new("reversed-provision-help")))
}
