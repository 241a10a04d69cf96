//! The contract is subscribed before public help is granted, and not before it exists: its day lies between
//! 2 January 2022 and the signature of the agreement.
//!
//! Basis: loi n° 2000-321, art. 10-1; décret n° 2021-1947.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::support::helped_associations;
use crate::law;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::REPUBLICAN_CONTRACT_MISDATED, Severity::Warning, Family::RepublicanContract, run)
        .basis(&["loi-2000-321-10-1", "decret-2021-1947"])
        .rows(&["B3-05", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let contract = case.partnership.republican_contract.as_ref();
    let Some(field) = contract.and_then(|contract| contract.date.as_ref()) else { return };
    let Some(date) = field.given().map(|date| date.day()) else { return };
    let first = law::text("decret-2021-1947").and_then(|text| text.period.from);
    let told = |which: &'static str, limit: chrono::NaiveDate| {
        let message = Message::new("republican-contract-misdated")
            .with("case", which)
            .with("date", date)
            .with("limit", limit);
        let help = Message::new("republican-contract-misdated-help").with("case", which);
        Finding::at(field.at, message).help(help)
    };
    if let Some(first) = first.filter(|first| date < *first) {
        findings.push(told("early", first));
        return;
    }
    let helping = case.signed().filter(|(document, ..)| is_kind(document, AGREEMENTS));
    let earlier =
        helping.filter(|(document, signed, _)| *signed < date && !helped_associations(case, document).is_empty());
    if let Some((document, signed, place)) = earlier.min_by_key(|(_, signed, _)| *signed) {
        let related = Message::new("republican-contract-misdated-signature");
        findings.push(told("late", signed).related(place, related).of_document(document.id.text()));
    }
}
