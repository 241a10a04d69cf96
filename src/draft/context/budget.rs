//! The budgets of a dossier: their sums, several years side by side (a row a line, a column a year), and the lines that
//! need a word.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use tera::{Context, Value};

use super::money::Sum;
use crate::draft::field_text;
use crate::model::values::Amount;
use crate::model::{BudgetLine, BudgetYear, Field, Partnership};

/// Years that a page holds side by side.
const MOST_YEARS: usize = 5;

/// The budgets of a dossier as one table of charges and one of products.
#[derive(Serialize)]
struct Grid<'a> {
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

/// Tells the templates the budgets of a dossier: with their sums, side by side, and what is to be explained of them.
/// A budget may be long, so its lines are those that the templates have of the means already.
pub fn insert(context: &mut Context, partnership: &Partnership) {
    let financial = partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let budgets = financial.map_or(&[][..], |financial| &financial.budget);
    let values = context.get("means").and_then(|means| means.get_from_path("financial.budget")?.as_array());
    let values = values.unwrap_or_default().to_vec();
    let summed: Vec<Value> = budgets.iter().zip(&values).filter_map(|(budget, value)| summed(budget, value)).collect();
    context.insert_value("budgets", Value::from(summed));
    context.insert("budget_grid", &grid(budgets));
    context.insert_value("budget_details", details(budgets, &values));
}

fn summed(budget: &BudgetYear, value: &Value) -> Option<Value> {
    let mut entries = value.clone().into_map()?;
    for (key, lines) in [("total_charges", &budget.charges), ("total_products", &budget.products)] {
        let total = Sum::of(lines.iter().map(|line| &line.amount));
        entries.insert(key.into(), Value::from_serializable(&total));
    }
    Some(Value::from(entries))
}

/// The grid; nothing for a single year, for years without a number, or for more than a page holds.
fn grid(budgets: &[BudgetYear]) -> Option<Grid<'_>> {
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

/// A line that the annex explains below its table: how it is calculated, or why it is there.
struct Detail {
    line: Value,
    /// The years that have it.
    years: Vec<String>,
}

/// The lines to be explained, each once, in the order of the budgets: `{line, years, repeated}`, where `years` is empty
/// when every year has the line, and `repeated` says whether several have it.
fn details(budgets: &[BudgetYear], values: &[Value]) -> Value {
    let mut ranks: HashMap<[String; 4], usize> = HashMap::new();
    let mut details: Vec<Detail> = Vec::new();
    for (budget, value) in budgets.iter().zip(values) {
        let year = budget.year.as_ref().map(field_text);
        for (line, value) in lines(budget, value).filter(|(line, _)| is_explained(line)) {
            let rank = *ranks.entry(explanation(line)).or_insert(details.len());
            if rank == details.len() {
                details.push(Detail { line: value.clone(), years: Vec::new() });
            }
            if let Some(detail) = details.get_mut(rank) {
                detail.years.extend(year.clone());
            }
        }
    }
    Value::from(details.into_iter().map(|detail| detail.into_value(budgets.len())).collect::<Vec<_>>())
}

/// The lines of a budget, each with its value.
fn lines<'a>(budget: &'a BudgetYear, value: &'a Value) -> impl Iterator<Item = (&'a BudgetLine, &'a Value)> {
    let side = |key| value.get_from_path(key).and_then(Value::as_array).unwrap_or_default();
    budget.charges.iter().zip(side("charges")).chain(budget.products.iter().zip(side("products")))
}

impl Detail {
    fn into_value(self, budgets: usize) -> Value {
        let repeated = Value::from(self.years.len() > 1);
        let years = if self.years.len() < budgets { self.years } else { Vec::new() };
        let entries = [("line", self.line), ("years", Value::from(years)), ("repeated", repeated)];
        Value::from(entries.into_iter().collect::<BTreeMap<_, _>>())
    }
}

fn is_explained(line: &BudgetLine) -> bool {
    let is_calculated = line.unit_cost.is_some() && line.quantity.is_some();
    is_calculated || is_of_ordinary_law(line) || line.justification.is_some()
}

fn is_of_ordinary_law(line: &BudgetLine) -> bool {
    line.ordinary_law.as_ref().and_then(|flag| flag.given()).is_some_and(|flag| flag.is_yes())
}

/// What is said of a line: two lines of which the same is said are explained once.
fn explanation(line: &BudgetLine) -> [String; 4] {
    let text = |written: Option<String>| written.unwrap_or_default();
    [
        field_text(&line.label),
        text(line.unit_cost.as_ref().map(field_text)),
        text(line.quantity.as_ref().map(field_text)),
        text(line.justification.as_ref().map(field_text)),
    ]
}

/// Whether two years speak of the same line.
fn same(one: &BudgetLine, other: &BudgetLine) -> bool {
    let partner = |line: &BudgetLine| line.partner.as_ref().map(|partner| partner.text().to_owned());
    account(one) == account(other) && one.label.text() == other.label.text() && partner(one) == partner(other)
}

fn account(line: &BudgetLine) -> &str {
    line.account.as_ref().map_or("", |account| account.text())
}
