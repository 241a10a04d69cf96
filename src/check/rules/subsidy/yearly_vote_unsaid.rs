//! An undertaking of several years by a public body holds as far as its assembly votes the money each year: an agreement
//! that promises more binds nobody, and deceives the beneficiary.
//!
//! Basis: rule of the yearly budget, as the models of agreement word it.

use crate::check::rule::*;
use crate::check::subsidies::{settled_under, yearly};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::YEARLY_VOTE, Severity::Warning, Family::Subsidy, run)
    .basis(&["usage-annualite", "modele-circulaire-2010"])
    .rows(&["B1-09"])
    .phase(Phase::Operational);

static VOTE: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(vote|inscription|ouverture|disponibilité|existence)\b[^.\n]*\bcrédits",
        r"|\bcrédits (votés|ouverts|inscrits|disponibles)",
        r"|\bannualité",
        r"|\bloi de finances",
        r"|\bsous réserve d[^.\n]{0,40}\bbudgets?",
        r"|\bvot(é|e|ée)s? (chaque année|annuellement)",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let settled = settled_under(printed, "usage-annualite");
    if yearly(printed.case, &settled).len() < 2 || printed.says(&VOTE) {
        return;
    }
    let place = printed.place_of_clause(&["contribution"]);
    let message = Message::new("yearly-vote-unsaid");
    findings.push(Finding::at(place, message).help(Message::new("yearly-vote-unsaid-help")).owed());
}
