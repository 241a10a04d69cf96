//! The experiment of free provision ends on a day of the law: no agent is lent without reimbursement beyond it.
//!
//! Basis: loi n° 2022-217, art. 209, whose days are in `law/articles.yaml`.

use chrono::NaiveDate;

use crate::check::provisions::{Provision, provisions};
use crate::check::rule::*;
use crate::law;
use crate::schedule::{Bounds, day};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::BEYOND_EXPERIMENT, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["loi-2022-217-209"])
    .rows(&["B9-01"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(period) = law::article("loi-2022-217-209").map(|article| article.period) else { return };
    for provision in provisions(case).iter().filter(|provision| provision.is_experiment()) {
        let outside = |day: NaiveDate| !period.contains(day);
        let wrong = first_day(provision).filter(|(_, day)| outside(*day));
        if let Some((place, day)) = wrong.or_else(|| last_day(case, provision).filter(|(_, day)| outside(*day))) {
            let limit = period.to.map(|to| to.to_string()).unwrap_or_default();
            let message = Message::new("provision-beyond-experiment").with("day", day);
            let help = Message::new("provision-beyond-experiment-help").with("limit", limit.clone());
            findings.push(Finding::at(place, message.with("limit", limit)).help(help));
        }
    }
}

fn first_day(provision: &Provision<'_>) -> Option<(Span, NaiveDate)> {
    Some((provision.staff.start.as_ref()?.at, day(&provision.staff.start)?))
}

/// The day on which the provision ends: its own, else that of the term.
fn last_day(case: &Case<'_>, provision: &Provision<'_>) -> Option<(Span, NaiveDate)> {
    let staff = provision.staff;
    match &staff.end {
        Some(end) => Some((end.at, day(&staff.end)?)),
        None => {
            let term = case.partnership.term.as_ref().filter(|term| case.sound(term.at))?;
            let place = staff.exemption.as_ref().map_or(staff.function.at, |exemption| exemption.at);
            case.sound_at(staff.at, &["end"]).then_some((place, Bounds::of(term).end?))
        }
    }
}
