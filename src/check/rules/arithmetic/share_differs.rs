//! A share that is stated is that of the amount in the eligible cost, or in the budget of its year, to a hundredth of
//! a point.
//!
//! Basis: arithmetic; the share decides what is paid when less is spent.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::check::figures::{euros, percent};
use crate::check::sums::Side;
use crate::model::{Contribution, FinancialMeans, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SHARE, Severity::Error, Family::Arithmetic, run).basis(&["arithmetique"]).rows(&["B2-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    if case.sound_at(financial.at, &["eligible_cost", "budget"]) {
        let yearly = yearly_costs(financial);
        findings.extend(financial.contributions.iter().filter_map(|one| differing(one, financial, &yearly)));
    }
}

/// The costs of each year, without and with contributions in kind; nothing where a cost is left open.
fn yearly_costs(financial: &FinancialMeans) -> HashMap<i32, Option<[i64; 2]>> {
    let years = financial.budget.iter().filter_map(|budget| {
        let costs = Side::of(&budget.charges, "86").map(|side| [side.money, side.money.saturating_add(side.in_kind)]);
        Some((given(&budget.year)?.get(), costs))
    });
    years.collect()
}

fn differing(
    contribution: &Contribution,
    financial: &FinancialMeans,
    yearly: &HashMap<i32, Option<[i64; 2]>>,
) -> Option<Finding> {
    let field = contribution.share.as_ref()?;
    let (stated, amount) = (i128::from(field.given()?.hundredths()), contribution.amount.given()?.centimes());
    let costs = costs(contribution, financial, yearly)?;
    let is_share = |cost: &i64| (i128::from(amount) * 10_000 - stated * i128::from(*cost)).abs() <= i128::from(*cost);
    if costs.iter().any(is_share) {
        return None;
    }
    // The yearly budget, where there is one, is what a yearly amount is a share of.
    let cost = costs.get(1).or_else(|| costs.first()).copied().filter(|cost| *cost > 0)?;
    let computed = (i128::from(amount) * 10_000 + i128::from(cost) / 2) / i128::from(cost);
    let message = Message::new("share-differs")
        .with("stated", percent(stated))
        .with("amount", euros(amount))
        .with("cost", euros(cost))
        .with("computed", percent(computed));
    let fault = Finding::at(field.at, message);
    Some(fault.help(Message::new("share-differs-help").with("computed", percent(computed))))
}

/// What the amount may be a share of; nothing when none is written, or one is left open.
fn costs(
    contribution: &Contribution,
    financial: &FinancialMeans,
    yearly: &HashMap<i32, Option<[i64; 2]>>,
) -> Option<Vec<i64>> {
    let mut costs = Vec::new();
    if let Some(cost) = &financial.eligible_cost {
        costs.push(cost.given()?.centimes());
    }
    if let Some(year) = &contribution.year
        && let Some(costs_of_year) = yearly.get(&year.given()?.get())
    {
        costs.extend((*costs_of_year)?);
    }
    costs.retain(|cost| *cost > 0);
    (!costs.is_empty()).then_some(costs)
}
