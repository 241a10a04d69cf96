//! Sums of amounts, known only when every amount is.

use crate::model::values::Amount;
use crate::model::{BudgetLine, BudgetYear, Field};
use crate::source::Span;

/// The sum in centimes; nothing when an amount is left open or wrong.
pub fn sum<'a>(amounts: impl Iterator<Item = &'a Field<Amount>>) -> Option<i64> {
    amounts.map(|amount| amount.given().copied()).sum::<Option<Amount>>().map(Amount::centimes)
}

/// A side of a budget: its money, and its contributions in kind, which have an account of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    pub money: i64,
    pub in_kind: i64,
}

impl Side {
    /// Sums lines; those whose account begins with `in_kind` are in kind.
    pub fn of(lines: &[BudgetLine], in_kind: &str) -> Option<Self> {
        let of_kind = |wanted: bool| lines.iter().filter(move |line| has_account(line, in_kind) == wanted);
        let sum_of = |wanted: bool| sum(of_kind(wanted).map(|line| &line.amount));
        Some(Self { money: sum_of(false)?, in_kind: sum_of(true)? })
    }
}

/// Charges and products of a year (plan comptable: account 86 uses contributions in kind, account 87 values them).
pub fn sides(budget: &BudgetYear) -> Option<(Side, Side)> {
    Some((Side::of(&budget.charges, "86")?, Side::of(&budget.products, "87")?))
}

/// Whether a line is of an account or of its sub-accounts.
pub fn has_account(line: &BudgetLine, account: &str) -> bool {
    line.account.as_ref().is_some_and(|number| number.text().starts_with(account))
}

/// Where a finding on a whole budget points: its year, else its first amount.
pub fn place_of(budget: &BudgetYear) -> Span {
    let first = || budget.charges.iter().chain(&budget.products).next().map_or(budget.at, |line| line.amount.at);
    budget.year.as_ref().map_or_else(first, |year| year.at)
}
