//! A subsidy whose agreement fixes neither date nor event is paid within sixty days of the notification: a longer delay
//! is no date, and does not set the rule aside.
//!
//! Basis: loi n° 2021-875.

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::subsidies::{money, settled_by};
use crate::law;
use crate::schedule::{Duration, DurationUnit};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAYMENT_DELAY, Severity::Warning, Family::Subsidy, run)
    .basis(&["loi-2021-875"])
    .rows(&["B1-05"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(field) = money(case).and_then(|financial| financial.payment_delay.as_ref()) else { return };
    let Some(delay) = field.given() else { return };
    for document in case.documents(AGREEMENTS) {
        let Some(most) = case.date(document).and_then(|date| law::threshold("subsidy-payment", date)) else { continue };
        let settled = settled_by(case, document);
        let unscheduled = settled.iter().find(|subsidy| subsidy.contribution.payments.is_empty());
        if let Some(subsidy) = unscheduled.filter(|_| days(*delay) > u64::from(most.value)) {
            let message = Message::new("payment-delay-too-long").with("days", most.value.to_string());
            let open = Message::new("payment-delay-too-long-open");
            let finding = Finding::at(field.at, message).related(subsidy.contribution.partner.at, open);
            // The delay is one of the dossier: the first agreement that it troubles tells it.
            return findings.push(finding.help(Message::new("payment-delay-too-long-help")));
        }
    }
}

/// Days, a month counted as thirty: « deux mois » are the sixty days of common speech.
fn days(delay: Duration) -> u64 {
    let unit = match delay.unit {
        DurationUnit::Day => 1,
        DurationUnit::Week => 7,
        DurationUnit::Month => 30,
        DurationUnit::Year => 365,
    };
    u64::from(delay.count) * unit
}
