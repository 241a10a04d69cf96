//! Contributions do not exceed the eligible cost of what they pay for. A deposit is given back: it does not count.
//!
//! Basis: a subsidy above the cost is over-compensation (TFEU, art. 107).

use crate::check::Case;
use crate::check::figures::euros;
use crate::check::sums::sum;
use crate::language::Message;
use crate::model::{AmountRule, given};
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
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
        let fault = Diagnostic::error(codes::BEYOND_COST, cost.at, message);
        findings.push(fault.help(Message::new("beyond-eligible-cost-help")));
    }
}
