//! The agreement says when the subsidy is paid: dates, an event, or a time limit. Without any of them the law grants the
//! association sixty days from the notification of the decision, which the parties then do well to read in their text.
//!
//! Basis: loi n° 2021-875.

use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, settled_by};
use crate::law;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::PAYMENT_TIME, Severity::Warning, Family::Subsidy, run)
    .basis(&["loi-2021-875"])
    .rows(&["B1-05"])
    .phase(Phase::Operational);

static TIME: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(vers|pay|mandat|crédit|règl)\w*[^.\n]*\b(\d+|soixante|trente|quarante-cinq|quinze|deux|un) (jours|mois)\b",
        r"|\b(\d+|soixante|trente|quarante-cinq|quinze|deux|un) (jours|mois)\b[^.\n]*\b(vers|paiement|payé|mandat)",
        r"|\b(vers|payé|mandat)\w*[^.\n]*\b(à|après|dès|lors de) (la|sa) (signature|notification|remise|réception|transmission|présentation)",
        r"|\b(vers|payé|mandat)\w*[^.\n]*\b(le|au plus tard|avant|en) (\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let days = printed.date().and_then(|date| law::threshold("subsidy-payment", date));
    let settled = settled_by(printed.case, printed.entry);
    let (Some(days), false) = (days, settled.iter().all(is_scheduled)) else { return };
    // An article left out altogether is told by P1102.
    let is_there = printed.passages.iter().any(|passage| passage.clause == "payment");
    if !is_there || printed.says(&TIME) {
        return;
    }
    let message = Message::new("payment-time-unsaid").with("days", days.value.to_string());
    let place = printed.place_of_clause(&["payment"]);
    let help = Message::new("payment-time-unsaid-help").with("days", days.value.to_string());
    findings.push(Finding::at(place, message).help(help).owed());
}

/// Whether each payment has a date or an event.
fn is_scheduled(subsidy: &Subsidy<'_>) -> bool {
    let payments = &subsidy.contribution.payments;
    !payments.is_empty() && payments.iter().all(|payment| payment.date.is_some() || payment.event.is_some())
}
