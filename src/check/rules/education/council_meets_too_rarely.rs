//! The consultative council of réussite éducative meets twice a year at least.
//!
//! Basis: C. éduc., art. R. 212-33-2 (old copy: a warning); number of `law/thresholds.yaml`.

use crate::check::in_force::dossier_date;
use crate::check::programme::council;
use crate::check::rule::*;
use crate::law;
use crate::model::{Body, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::COUNCIL_MEETINGS, Severity::Warning, Family::Education, run)
    .basis(&["c-educ-r212-33-2"])
    .rows(&["B8-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((_, Some(body))) = council(case) else { return };
    let threshold = dossier_date(case).and_then(|date| law::threshold("education-council-meetings", date));
    let Some(least) = threshold.map(|threshold| threshold.value) else { return };
    if let Some(place) = too_rarely(case, body, least) {
        let message = Message::new("council-meets-too-rarely").with("least", u64::from(least));
        let help = Message::new("council-meets-too-rarely-help").with("least", u64::from(least));
        let fault = Finding::at(place, message).help(help);
        findings.push(if body.meets.is_none() { fault.owed() } else { fault });
    }
}

/// Where the meetings are too few, or nothing is said of them.
fn too_rarely(case: &Case<'_>, body: &Body, least: u32) -> Option<Span> {
    let Some(meets) = &body.meets else {
        return case.sound_at(body.at, &["meets"]).then_some(body.name.at);
    };
    if !case.sound(meets.at) {
        return None;
    }
    if let Some(times) = &meets.times_per_year {
        return times.given().is_some_and(|times| times.get() < least).then_some(times.at);
    }
    if let Some(every) = &meets.every {
        let months = given(&meets.every).and_then(|length| length.months());
        return months.is_some_and(|months| 12 < months.saturating_mul(least)).then_some(every.at);
    }
    let dates = u32::try_from(meets.dates.len()).unwrap_or(u32::MAX);
    (dates < least && meets.note.is_none()).then_some(meets.at)
}
