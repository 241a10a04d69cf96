//! Each year for which money is promised has its budget, once the dossier gives budgets by year: the annex is read year by
//! year when accounts are rendered.
//!
//! Basis: model of the circular of 18 January 2010, annex II (yearly budget).

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::check::money_terms::MoneyTerms;
use crate::check::rule::*;
use crate::model::{AmountRule, Contribution, FinancialMeans, given};
use crate::schedule::Bounds;
use crate::source::{Span, codes};

/// The rule.
pub const RULE: Rule = Rule::new(codes::BUDGET_YEAR, Severity::Warning, Family::Calendar, run)
    .basis(&["modele-circulaire-2010"])
    .rows(&["B11-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let Some(financial) = financial.filter(|financial| case.sound(financial.at)) else { return };
    let Some(budgeted) = budget_years(financial) else { return };
    for (year, place) in years_of_money(case, financial).into_iter().filter(|(year, _)| !budgeted.contains(year)) {
        let finding = Finding::at(place, Message::new("budget-year-missing").with("year", year.to_string()));
        findings.push(finding.help(Message::new("budget-year-missing-help").with("year", year.to_string())).owed());
    }
}

/// The years of the budgets; nothing when a budget has none, for it is then of the whole term.
fn budget_years(financial: &FinancialMeans) -> Option<Vec<i32>> {
    let years = financial.budget.iter().map(|budget| given(&budget.year).map(|year| year.get()));
    years.collect::<Option<Vec<i32>>>().filter(|years| !years.is_empty())
}

/// The years of the contributions, each with the place where it is first written; a year outside the agreement is told by
/// its own rule (P0509).
fn years_of_money(case: &Case<'_>, financial: &FinancialMeans) -> BTreeMap<i32, Span> {
    let terms = MoneyTerms::of(case.partnership);
    let is_money = |one: &&Contribution| given(&one.rule) != Some(&AmountRule::Deposit);
    let mut years = BTreeMap::new();
    for contribution in financial.contributions.iter().filter(is_money) {
        let (Some(field), Bounds { start, end }) = (&contribution.year, terms.bounds(contribution)) else { continue };
        let Some(year) = field.given().map(|year| year.get()) else { continue };
        if start.is_none_or(|day| day.year() <= year) && end.is_none_or(|day| year <= day.year()) {
            years.entry(year).or_insert(field.at);
        }
    }
    years
}
