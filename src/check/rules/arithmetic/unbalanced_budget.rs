//! The charges of a provisional budget equal its products. Contributions in kind are compared by a rule of their own.
//!
//! Basis: balance of the provisional budget (form Cerfa no. 12156).

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::{place_of, sides};
use crate::model::BudgetYear;

/// The rule.
pub const RULE: Rule = Rule::new(codes::BUDGET, Severity::Error, Family::Arithmetic, run).basis(&["cerfa-12156"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    findings.extend(financial.flat_map(|financial| &financial.budget).filter_map(|budget| unbalanced(case, budget)));
}

fn unbalanced(case: &Case<'_>, budget: &BudgetYear) -> Option<Finding> {
    let (charges, products) = sides(budget).filter(|_| case.sound_at(budget.at, &["charges", "products"]))?;
    let whole = |side: crate::check::sums::Side| side.money.saturating_add(side.in_kind);
    if charges.money == products.money || whole(charges) == whole(products) {
        return None;
    }
    let message = Message::new("unbalanced-budget")
        .with("charges", euros(charges.money))
        .with("products", euros(products.money))
        .with("difference", euros(i64::try_from(charges.money.abs_diff(products.money)).ok()?));
    let fault = Finding::at(place_of(budget), message);
    let missing = if charges.money > products.money { "products" } else { "charges" };
    let help = Message::new("unbalanced-budget-help").with("missing", missing);
    Some(fault.help(help))
}
