//! A budget line that is calculated is its unit cost times its quantity, rounded to the centime.
//!
//! Basis: arithmetic.

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::model::{BudgetLine, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LINE, Severity::Error, Family::Arithmetic, run).basis(&["arithmetique"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let budgets = case.partnership.means.iter().flat_map(|means| &means.financial).flat_map(|money| &money.budget);
    findings.extend(budgets.flat_map(|budget| budget.charges.iter().chain(&budget.products)).filter_map(differing));
}

fn differing(line: &BudgetLine) -> Option<Finding> {
    let amount = line.amount.given()?.centimes();
    let (unit, quantity) = (given(&line.unit_cost)?.centimes(), *given(&line.quantity)?);
    // In ten-thousandths of a centime; half a centime either way is a rounding.
    let product = i128::from(unit).checked_mul(quantity.ten_thousandths())?;
    if (product - i128::from(amount) * 10_000).abs() <= 5_000 {
        return None;
    }
    let computed = i64::try_from(product.saturating_add(5_000).div_euclid(10_000)).ok()?;
    let message = Message::new("line-differs")
        .with("unit", euros(unit))
        .with("quantity", quantity.to_string().replace('.', ","))
        .with("computed", euros(computed))
        .with("amount", euros(amount));
    let fault = Finding::at(line.amount.at, message);
    Some(fault.help(Message::new("line-differs-help").with("computed", euros(computed))))
}
