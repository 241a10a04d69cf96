//! The contrat d'engagement républicain exists since 2 January 2022: an older document that cites it is misdated, or was
//! rewritten afterwards.
//!
//! Basis: décret n° 2021-1947, in force on 2 January 2022.

use crate::check::rule::*;
use crate::law;

static CITED: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\bcontrats? d'engagement républicain|\bdécret n° ?2021-1947|article 10-1 de la loi n° ?2000-321")
});

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::REPUBLICAN_CONTRACT_EARLY, Severity::Warning, Family::RepublicanContract, run)
        .basis(&["decret-2021-1947"])
        .rows(&["B3-05"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let first = law::text("decret-2021-1947").and_then(|text| text.period.from);
    let (Some(date), Some(first)) = (printed.date(), first) else { return };
    if first <= date {
        return;
    }
    for hit in printed.hits(&CITED) {
        let message = Message::new("republican-contract-before-its-time")
            .with("date", date)
            .with("first", first);
        let fault = Finding::at(hit.place(), message);
        findings.push(fault.help(Message::new("republican-contract-before-its-time-help")));
    }
}
