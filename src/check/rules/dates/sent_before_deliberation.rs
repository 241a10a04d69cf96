//! A deliberation is transmitted to the prefect and published once it is taken.
//!
//! Basis: CGCT, art. L. 2131-1.

use chrono::NaiveDate;

use crate::check::rule::*;
use crate::model::values::Date;
use crate::model::{Field, Optional};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SENT_EARLY, Severity::Error, Family::Dates, run).basis(&["cgct-l2131-1"]).rows(&["B5-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for authority in case.partnership.partners.iter().flat_map(|partner| &partner.authority) {
        findings.extend(early("transmitted", &authority.transmitted, &authority.dates));
        findings.extend(early("published", &authority.published, &authority.dates));
    }
    for authority in case.partnership.documents.iter().flat_map(|document| &document.authority) {
        findings.extend(early("transmitted", &authority.transmitted, &authority.dates));
        findings.extend(early("published", &authority.published, &authority.dates));
    }
}

/// Several dates are several deliberations; nothing precedes the first.
fn early(deed: &'static str, sent: &Optional<Date>, dates: &[Field<Date>]) -> Option<Finding> {
    let field = sent.as_ref()?;
    let day = field.given()?.day();
    let taken = dates.iter().map(|date| Some((date.given()?.day(), date.at))).collect::<Option<Vec<_>>>()?;
    let (first, place) = taken.into_iter().min_by_key(|(day, _): &(NaiveDate, _)| *day)?;
    let message = Message::new("sent-before-deliberation")
        .with("deed", deed)
        .with("date", day)
        .with("taken", first);
    let fault = Finding::at(field.at, message);
    let fault = fault.related(place, Message::new("sent-before-deliberation-date"));
    (day < first).then(|| fault.help(Message::new("sent-before-deliberation-help")))
}
