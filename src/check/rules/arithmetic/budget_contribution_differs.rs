//! What the budget of a year expects of a partner is what the partner contributes in that year.
//!
//! Sales (account 70) and contributions in kind (account 87) are something else. When the partner pays several others
//! in that year, the budget of one of them cannot be told from the rest, and nothing is said.
//!
//! Basis: arithmetic.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::{has_account, sum};
use crate::model::{AmountRule, BudgetLine, BudgetYear, Contribution, given};

type ByPartner<'a> = HashMap<(&'a str, i32), Vec<&'a Contribution>>;

/// The rule.
pub const RULE: Rule = Rule::new(codes::BUDGET_CONTRIBUTION, Severity::Error, Family::Arithmetic, run).basis(&["arithmetique"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    if !case.sound_at(financial.at, &["contributions"]) {
        return;
    }
    let mut contributions = ByPartner::new();
    for one in financial.contributions.iter().filter(|one| given(&one.rule) != Some(&AmountRule::Deposit)) {
        let Some(year) = given(&one.year) else { continue };
        contributions.entry((one.partner.text(), year.get())).or_default().push(one);
    }
    for budget in financial.budget.iter().filter(|budget| case.sound_at(budget.at, &["year", "products"])) {
        findings.extend(of_year(budget, &contributions));
    }
}

fn of_year(budget: &BudgetYear, contributions: &ByPartner<'_>) -> Vec<Finding> {
    let Some(year) = given(&budget.year) else { return Vec::new() };
    let mut expected: HashMap<&str, Vec<&BudgetLine>> = HashMap::new();
    for line in budget.products.iter().filter(|line| !has_account(line, "70") && !has_account(line, "87")) {
        let Some(partner) = given(&line.partner) else { continue };
        expected.entry(partner).or_default().push(line);
    }
    let mut partners: Vec<_> = expected.into_iter().collect();
    partners.sort_by_key(|(_, lines)| lines.first().map(|line| line.at));
    let pairs = partners.into_iter().filter_map(|(partner, lines)| {
        differing(partner, year.get(), &lines, contributions.get(&(partner, year.get()))?)
    });
    pairs.collect()
}

fn differing(partner: &str, year: i32, lines: &[&BudgetLine], contributions: &[&Contribution]) -> Option<Finding> {
    let (line, contribution) = (lines.first()?, contributions.first()?);
    let receiver = |one: &Contribution| given(&one.to).map(ToString::to_string);
    if contributions.iter().any(|one| receiver(one) != receiver(contribution)) {
        return None;
    }
    let expected = sum(lines.iter().map(|line| &line.amount))?;
    let paid = sum(contributions.iter().map(|one| &one.amount))?;
    let message = Message::new("budget-contribution-differs")
        .with("partner", partner)
        .with("year", year.to_string())
        .with("expected", euros(expected))
        .with("paid", euros(paid));
    let fault = Finding::at(line.amount.at, message);
    let other = Message::new("budget-contribution-differs-other");
    let help = Message::new("budget-contribution-differs-help").with("paid", euros(paid));
    (expected != paid).then(|| fault.related(contribution.amount.at, other).help(help))
}
