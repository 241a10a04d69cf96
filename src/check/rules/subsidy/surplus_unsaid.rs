//! The agreement on a subsidy says what becomes of a surplus: the association may keep a reasonable one only when the
//! agreement provides so.
//!
//! Basis: loi n° 2021-875.

use crate::check::text::printed::Passage;
use crate::check::rule::*;
use crate::check::subsidies::settled_under;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SURPLUS, Severity::Warning, Family::Subsidy, run)
    .basis(&["loi-2021-875", "modele-circulaire-2015"])
    .rows(&["B1-06"])
    .phase(Phase::Operational);

static SURPLUS: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bexcédent",
        r"|\btrop[- ]perçu",
        r"|\bbénéfice raisonnable",
        r"|\b(sommes?|part|fraction|reliquat|montants?|subvention|contribution)\b[^.\n]*\b(non|pas été) (employ|utilis|consomm|dépens)",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let settled = settled_under(printed, "loi-2021-875");
    // What is given back when the agreement is broken off is another matter.
    let is_usual = |one: &&Passage<'_>| !["termination", "sanctions"].contains(&one.clause);
    let mut usual = printed.passages_holding(SURPLUS.need()).filter(is_usual);
    if settled.is_empty() || usual.any(|passage| SURPLUS.is_match(passage.text.as_str())) {
        return;
    }
    let place = printed.place_of_clause(&["surplus"]);
    let message = Message::new("surplus-unsaid");
    findings.push(Finding::at(place, message).help(Message::new("surplus-unsaid-help")).owed());
}
