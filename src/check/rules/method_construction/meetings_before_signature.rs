//! A body whose meetings are all held before the text is signed has none planned for what the text sets up.
//!
//! Basis: seed 2 (dialogue kept after formalisation), row C72.

use chrono::NaiveDate;

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;
use crate::model::{Body, Field, values::Date};
use crate::schedule::day;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAST_MEETINGS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C72"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(text) = shared(case, COMMON) else { return };
    let Some(signed) = case.documents(COMMON).filter_map(|text| day(&text.signed_on)).max() else { return };
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    findings.extend(bodies.filter_map(|body| last_meeting(case, body, signed)).map(|last| {
        let message = Message::new("meetings-before-signature").with("signed", signed);
        let finding = Finding::at(last.at, message);
        finding
            .related(text.kind.at, Message::new("meetings-before-signature-text"))
            .help(Message::new("meetings-before-signature-help"))
    }));
}

/// The last date of a body that only meets on dates, all of them before the signature.
fn last_meeting<'b>(case: &Case<'_>, body: &'b Body, signed: NaiveDate) -> Option<&'b Field<Date>> {
    let rhythm = body.meets.as_ref()?;
    let only_dates = ["times_per_year", "every", "note"].iter().all(|key| case.lacks(rhythm.at, key));
    let dates: Option<Vec<NaiveDate>> = rhythm.dates.iter().map(|date| Some(date.given()?.day())).collect();
    let last = dates?.into_iter().max().filter(|last| only_dates && *last < signed)?;
    rhythm.dates.iter().find(|date| date.given().is_some_and(|day| day.day() == last))
}
