//! More than half of a yearly subsidy paid in advance, before the end of March or under the name of an advance, asks for
//! a reason: the body that pays loses its means of control before the action begins.
//!
//! Small subsidies, for which no agreement is needed, are paid at once; a payment that waits for a paper is no advance.
//!
//! Basis: practice of the State (circulars of 2000, 2007 and 2010).

use chrono::NaiveDate;

use crate::check::figures::euros;
use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, subsidies};
use crate::check::sums::sum;
use crate::law;
use crate::model::{Payment, given};
use crate::schedule::day;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ADVANCE, Severity::Warning, Family::Subsidy, run)
    .basis(&["usage-avances", "circ-2010-01-18"])
    .rows(&["B1-12"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let unexplained = subsidies(case).into_iter().filter(|subsidy| subsidy.contribution.advance_reason.is_none());
    findings.extend(unexplained.filter_map(|subsidy| large(case, &subsidy)));
}

fn large(case: &Case<'_>, subsidy: &Subsidy<'_>) -> Option<Finding> {
    let year = subsidy.year(case)?;
    let amount = subsidy.contribution.amount.given()?.centimes();
    let first_day = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let share = law::threshold("advance-share", first_day)?.value;
    let small = law::threshold("subsidy-agreement", first_day)?.centimes()?;
    let spring = NaiveDate::from_ymd_opt(year, 3, 31)?;
    let advances: Vec<&Payment> = subsidy.contribution.payments.iter().filter(|one| is_advance(one, spring)).collect();
    let paid = sum(advances.iter().map(|one| &one.amount))?;
    let is_large = i128::from(paid) * 100 > i128::from(amount) * i128::from(share);
    let place: Span = advances.first()?.amount.at;
    let message = Message::new("large-advance")
        .with("paid", euros(paid))
        .with("amount", euros(amount))
        .with("share", share.to_string());
    (is_large && amount > small).then(|| Finding::at(place, message).help(Message::new("large-advance-help")))
}

fn is_advance(payment: &Payment, spring: NaiveDate) -> bool {
    let is_named = given(&payment.label).is_some_and(|label| label.to_lowercase().contains("avance"));
    payment.conditions.is_empty() && (is_named || day(&payment.date).is_some_and(|date| date <= spring))
}
