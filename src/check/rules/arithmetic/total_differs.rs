//! The total that is stated beside the contributions is their sum.
//!
//! Basis: C. civ., art. 1376, by analogy: of two amounts in one text, no reader knows which binds.

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::sum;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TOTAL, Severity::Error, Family::Arithmetic, run).basis(&["c-civ-1376"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    let Some(total) = &financial.total else { return };
    if financial.contributions.is_empty() || !case.sound_at(financial.at, &["total", "contributions"]) {
        return;
    }
    let sum = sum(financial.contributions.iter().map(|contribution| &contribution.amount));
    if let (Some(stated), Some(sum)) = (total.given(), sum)
        && stated.centimes() != sum
    {
        let message = Message::new("total-differs").with("stated", euros(stated.centimes())).with("sum", euros(sum));
        let fault = Finding::at(total.at, message);
        findings.push(fault.help(Message::new("total-differs-help").with("sum", euros(sum))));
    }
}
