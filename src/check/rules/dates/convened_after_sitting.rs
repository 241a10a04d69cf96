//! The members of an assembly are convened before it sits.
//!
//! Basis: CGCT, art. L. 2121-10 to L. 2121-12; CASF, art. R. 123-16.

use crate::check::rule::*;
use crate::model::Sitting;

/// The rule.
pub const RULE: Rule = Rule::new(codes::CONVENED_LATE, Severity::Error, Family::Dates, run).basis(&["cgct-l2121-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(case.partnership.documents.iter().flat_map(|document| &document.sitting).filter_map(late));
}

fn late(sitting: &Sitting) -> Option<Finding> {
    let (convened, held) = (sitting.convened_on.as_ref()?, sitting.date.as_ref()?);
    let (convened_on, date) = (convened.given()?, held.given()?);
    let message =
        Message::new("convened-after-sitting").with("convened", convened_on.day()).with("date", date.day());
    let fault = Finding::at(convened.at, message);
    let fault = fault.related(held.at, Message::new("convened-after-sitting-date"));
    (date < convened_on).then(|| fault.help(Message::new("convened-after-sitting-help")))
}
