//! Contributions do not exceed the eligible cost of what they pay for. A deposit is given back: it does not count.
//!
//! Basis: a subsidy above the cost is over-compensation (TFEU, art. 107).

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::sum;
use crate::model::{AmountRule, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::BEYOND_COST, Severity::Error, Family::Arithmetic, run).basis(&["tfue-107"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    let Some(cost) = &financial.eligible_cost else { return };
    if !case.sound_at(financial.at, &["eligible_cost", "contributions"]) {
        return;
    }
    let paid = financial.contributions.iter().filter(|one| given(&one.rule) != Some(&AmountRule::Deposit));
    let paid = sum(paid.map(|contribution| &contribution.amount));
    if let (Some(paid), Some(limit)) = (paid, cost.given())
        && paid > limit.centimes()
    {
        let message =
            Message::new("beyond-eligible-cost").with("paid", euros(paid)).with("cost", euros(limit.centimes()));
        let fault = Finding::at(cost.at, message);
        findings.push(fault.help(Message::new("beyond-eligible-cost-help")));
    }
}
