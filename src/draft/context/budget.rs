//! The budgets of several years side by side: a row a line, a column a year.

use serde::Serialize;

use super::money::Sum;
use crate::model::values::Amount;
use crate::model::{BudgetLine, BudgetYear, Field, Means};

/// Years that a page holds side by side.
const MOST_YEARS: usize = 5;

/// The budgets of a dossier as one table of charges and one of products.
#[derive(Serialize)]
pub struct Grid<'a> {
    years: Vec<String>,
    charges: Side<'a>,
    products: Side<'a>,
}

#[derive(Serialize)]
struct Side<'a> {
    rows: Vec<Row<'a>>,
    totals: Vec<Sum>,
}

/// A line of the budget over the years; a year in which it is not there has nothing.
#[derive(Serialize)]
struct Row<'a> {
    line: &'a BudgetLine,
    amounts: Vec<Option<&'a Field<Amount>>>,
}

/// The grid; nothing for a single year, for years without a number, or for more than a page holds.
pub fn grid(means: Option<&Means>) -> Option<Grid<'_>> {
    let budgets = means?.financial.as_ref()?.budget.as_slice();
    let years: Option<Vec<String>> =
        budgets.iter().map(|budget| Some(budget.year.as_ref()?.given()?.to_string())).collect();
    let years = years.filter(|years| (2..=MOST_YEARS).contains(&years.len()))?;
    let charges = side(budgets, |budget| &budget.charges);
    let products = side(budgets, |budget| &budget.products);
    Some(Grid { years, charges, products })
}

fn side<'a>(budgets: &'a [BudgetYear], lines: fn(&BudgetYear) -> &Vec<BudgetLine>) -> Side<'a> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    for (year, budget) in budgets.iter().enumerate() {
        for line in lines(budget) {
            let mut same_line = rows.iter_mut().filter(|row| same(row.line, line));
            let empty = same_line.find_map(|row| row.amounts.get_mut(year).filter(|amount| amount.is_none()));
            match empty {
                Some(amount) => *amount = Some(&line.amount),
                None => {
                    let mut amounts = vec![None; year];
                    amounts.push(Some(&line.amount));
                    amounts.resize(budgets.len(), None);
                    rows.push(Row { line, amounts });
                }
            }
        }
    }
    // A line that appears in a later year only goes back to its account.
    rows.sort_by(|one, other| account(one.line).cmp(account(other.line)));
    let totals = budgets.iter().map(|budget| Sum::of(lines(budget).iter().map(|line| &line.amount))).collect();
    Side { rows, totals }
}

/// Whether two years speak of the same line.
fn same(one: &BudgetLine, other: &BudgetLine) -> bool {
    let partner = |line: &BudgetLine| line.partner.as_ref().map(|partner| partner.text().to_owned());
    account(one) == account(other) && one.label.text() == other.label.text() && partner(one) == partner(other)
}

fn account(line: &BudgetLine) -> &str {
    line.account.as_ref().map_or("", |account| account.text())
}
