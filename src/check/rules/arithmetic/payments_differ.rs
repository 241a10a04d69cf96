//! The payments of a contribution make up its amount. Of an amount that is a ceiling or is calculated later they may
//! make up less, never more.
//!
//! Basis: arithmetic; the payer's accountant compares both (CGCT, art. D. 1617-19).

use crate::check::rule::*;
use crate::check::figures::euros;
use crate::check::sums::sum;
use crate::model::{AmountRule, Contribution, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAYMENTS, Severity::Error, Family::Arithmetic, run).basis(&["arithmetique", "cgct-d1617-19"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    findings.extend(financial.flat_map(|financial| &financial.contributions).filter_map(|one| differing(case, one)));
}

fn differing(case: &Case<'_>, contribution: &Contribution) -> Option<Finding> {
    if contribution.payments.is_empty() || !case.sound_at(contribution.at, &["amount", "payments"]) {
        return None;
    }
    let amount = contribution.amount.given()?.centimes();
    let paid = sum(contribution.payments.iter().map(|payment| &payment.amount))?;
    let is_open = matches!(given(&contribution.rule), Some(AmountRule::Ceiling | AmountRule::Formula));
    if paid == amount || (is_open && paid < amount) {
        return None;
    }
    let message = Message::new("payments-differ").with("paid", euros(paid)).with("amount", euros(amount));
    let fault = Finding::at(contribution.amount.at, message);
    let first = contribution.payments.first()?.amount.at;
    let help = Message::new("payments-differ-help").with("difference", euros(amount.abs_diff(paid).try_into().ok()?));
    Some(fault.related(first, Message::new("payments-differ-first")).help(help))
}
