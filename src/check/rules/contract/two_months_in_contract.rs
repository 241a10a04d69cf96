//! The two months within which a decision is contested do not run against the parties to a contract: an agreement that
//! announces them misleads its own signatories. Information only.
//!
//! Basis: CJA, art. R. 421-1.

use crate::check::case::is_kind;
use crate::check::courts::is_about_disputes;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::TWO_MONTHS, Severity::Information, Family::Contract, run)
    .basis(&["cja-r421-1"])
    .rows(&["B6-07"]);

/// An appeal and its two months, in one sentence.
static TWO_MONTHS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(recours|requête|saisi\w*|contest\w*)\b[^.\n]*(délai de deux|délai de 2|les deux|les 2) mois|\b(délai de deux|délai de 2|les deux|les 2) mois[^.\n]*\b(recours|requête|saisi\w*|contest\w*)\b",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, AGREEMENTS) {
        return;
    }
    for hit in printed.hits(&TWO_MONTHS) {
        if is_about_disputes(hit.passage) {
            let finding = Finding::at(hit.place(), Message::new("two-months-in-contract"));
            findings.push(finding.help(Message::new("two-months-in-contract-help")));
        }
    }
}
