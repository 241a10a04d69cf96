//! A network that has not been active for a year, or for the time that it gives itself, is reviewed before anybody relies
//! on it.
//!
//! Basis: seed 4 (a network may disappear when nothing activates it), row C97.

use chrono::NaiveDate;

use crate::check::rule::*;
use crate::model::{Network, given};
use crate::schedule::{Duration, DurationUnit, add, day};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DORMANT, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C97"]);

/// How long a network may sleep that says nothing of it, in months.
const USUAL_MONTHS: u32 = 12;

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(network) = &case.partnership.network else { return };
    if case.lacks(network.at, "last_active") {
        findings.cannot_tell(network.kind.at, Message::new("network-dormant-unknown"), None);
    }
    findings.extend(dormant(network, latest(case)));
}

/// The date of the latest document.
fn latest(case: &Case<'_>) -> Option<NaiveDate> {
    case.partnership.documents.iter().filter_map(|document| case.date(document)).max()
}

fn dormant(network: &Network, date: Option<NaiveDate>) -> Option<Finding> {
    let last = day(&network.last_active)?;
    let length = match &network.dormant_after {
        Some(_) => *given(&network.dormant_after)?,
        None => Duration::new(USUAL_MONTHS, DurationUnit::Month),
    };
    let date = date.filter(|date| add(last, length).is_some_and(|limit| limit < *date))?;
    let message = Message::new("network-dormant").with("last", last).with("date", date);
    let fault = Finding::at(network.last_active.as_ref()?.at, message);
    let fault = match &network.dormant_after {
        Some(limit) => fault.related(limit.at, Message::new("network-dormant-limit")),
        None => fault,
    };
    Some(fault.help(Message::new("network-dormant-help")))
}
