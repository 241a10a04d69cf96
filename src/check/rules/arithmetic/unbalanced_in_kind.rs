//! Contributions in kind are entered twice for the same value: what they are used for (account 86), and who gives them
//! (account 87).
//!
//! Basis: règlement ANC n° 2018-06.

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::{place_of, sides};
use crate::model::BudgetYear;

/// The rule.
pub const RULE: Rule = Rule::new(codes::IN_KIND, Severity::Error, Family::Arithmetic, run).basis(&["regl-anc-2018-06"]).rows(&["B2-07", "C100"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    findings.extend(financial.flat_map(|financial| &financial.budget).filter_map(|budget| unbalanced(case, budget)));
}

fn unbalanced(case: &Case<'_>, budget: &BudgetYear) -> Option<Finding> {
    let (charges, products) = sides(budget).filter(|_| case.sound_at(budget.at, &["charges", "products"]))?;
    if charges.in_kind == products.in_kind {
        return None;
    }
    let message = Message::new("unbalanced-in-kind")
        .with("used", euros(charges.in_kind))
        .with("received", euros(products.in_kind));
    let fault = Finding::at(place_of(budget), message);
    Some(fault.help(Message::new("unbalanced-in-kind-help")))
}
