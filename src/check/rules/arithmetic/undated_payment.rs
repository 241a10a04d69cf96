//! Each payment has a date, or the event that makes it due.
//!
//! Basis: décret n° 2001-495, art. 1, by which an agreement settles how the subsidy is paid.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNDATED_PAYMENT, Severity::Error, Family::Arithmetic, run).basis(&["decret-2001-495-1"]).rows(&["B2-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    for payment in financial.flat_map(|financial| &financial.contributions).flat_map(|one| &one.payments) {
        let undated = payment.date.is_none() && payment.event.is_none();
        if undated && case.sound_at(payment.at, &["date", "event"]) {
            let fault = Finding::at(payment.amount.at, Message::new("undated-payment"));
            findings.push(fault.help(Message::new("undated-payment-help")));
        }
    }
}
