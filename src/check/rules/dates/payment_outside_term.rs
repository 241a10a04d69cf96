//! A payment falls into the term, or follows it by eighteen months at most: the balance waits for the financial report,
//! due six months after the last year (loi n° 2000-321, art. 10), and for its examination.
//!
//! A warning: practice of agreements.

use crate::check::rule::*;
use crate::check::money_terms::MoneyTerms;
use crate::model::Payment;
use crate::schedule::{Bounds, add_months};

/// How long after the term a balance may still be paid, in months.
const MONTHS_AFTER: u32 = 18;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAYMENT_DATE, Severity::Warning, Family::Dates, run).basis(&["c-civ-1212"]).rows(&["B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    let terms = MoneyTerms::of(case.partnership);
    for contribution in &financial.contributions {
        let bounds = terms.bounds(contribution);
        findings.extend(contribution.payments.iter().filter_map(|payment| outside(payment, bounds)));
    }
}

fn outside(payment: &Payment, bounds: Bounds) -> Option<Finding> {
    let field = payment.date.as_ref()?;
    let date = field.given()?.day();
    let last = bounds.end.and_then(|end| add_months(end, MONTHS_AFTER));
    let (side, limit) = match (bounds.start, last) {
        (Some(start), _) if date < start => ("before", start),
        (_, Some(last)) if last < date => ("after", bounds.end?),
        _ => return None,
    };
    let message = Message::new("payment-outside-term")
        .with("side", side)
        .with("date", date)
        .with("limit", limit);
    let fault = Finding::at(field.at, message);
    Some(fault.help(Message::new("payment-outside-term-help").with("side", side)))
}
