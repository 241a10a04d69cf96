//! An association with a budget above 150 000 euros and subsidies above 50 000 publishes what its three highest executives
//! are paid. The agreement recalls it. The budget known here is that of the project, which the association's exceeds.
//!
//! For information.
//!
//! Basis: loi n° 2006-586, art. 20.

use crate::check::figures::euros;
use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, money, settled_by, subsidies, yearly};
use crate::check::sums::Side;
use crate::law;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::EXECUTIVE_PAY, Severity::Information, Family::Accounts, run)
    .basis(&["loi-2006-586-20"])
    .rows(&["B2-05"])
    .phase(Phase::Operational);

static PAY: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\brémunération[^.\n]*\b(cadres|dirigeants)",
        r"|\b(cadres|dirigeants)\b[^.\n]*\brémunér",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let case = printed.case;
    let limit = |id: &str| printed.date().and_then(|date| law::threshold(id, date)?.centimes());
    let (Some(budget), Some(subsidised)) = (limit("executive-pay-budget"), limit("executive-pay-subsidies")) else {
        return;
    };
    let settled = settled_by(case, printed.entry);
    let Some(subsidy) = settled.iter().find(|subsidy| subsidy.beneficiary.is_association()) else { return };
    let beneficiary = subsidy.beneficiary.id.text();
    let all = subsidies(case);
    let is_own = |subsidy: &&Subsidy<'_>| subsidy.beneficiary.id.text() == beneficiary;
    let sums = yearly(case, all.iter().filter(is_own));
    let mut years = sums.iter().filter(|(year, sum)| **sum > subsidised && costs(case, **year) > budget);
    let Some((year, sum)) = years.next().filter(|_| all.iter().all(|one| is_own(&one)) && !printed.says(&PAY)) else {
        return;
    };
    let message = Message::new("executive-pay-unsaid")
        .with("beneficiary", beneficiary)
        .with("year", year.to_string())
        .with("sum", euros(*sum))
        .with("cost", euros(costs(case, *year)));
    let place = printed.place_of_clause(&["supporting-documents"]);
    findings.push(Finding::at(place, message).help(Message::new("executive-pay-unsaid-help")));
}

/// The charges in money of a year of the budget, in centimes; zero where they are not known.
fn costs(case: &Case<'_>, year: i32) -> i64 {
    let budgets = money(case).into_iter().flat_map(|financial| &financial.budget);
    let mut of_year = budgets.filter(|budget| given(&budget.year).is_some_and(|one| one.get() == year));
    of_year.next().and_then(|budget| Side::of(&budget.charges, "86")).map_or(0, |side| side.money)
}
