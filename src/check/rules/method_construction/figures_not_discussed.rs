//! The partners compare their figures before they draw conclusions: the diagnosis names a meeting in which they did.
//!
//! Basis: seed 2 (reinforced concertation about the figures), row C50.

use crate::check::rule::*;
use crate::model::Diagnosis;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNDISCUSSED_FIGURES, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C50"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(diagnosis) = case.partnership.diagnosis.as_ref().filter(|one| has_figures_of_several(one)) else { return };
    if diagnosis.consultations.is_empty() && case.sound_at(diagnosis.at, &["consultations"]) {
        let place = case.key(diagnosis.at, "indicators").unwrap_or(diagnosis.at);
        let finding = Finding::at(place, Message::new("figures-not-discussed"));
        findings.push(finding.help(Message::new("figures-not-discussed-help")).owed());
    }
}

fn has_figures_of_several(diagnosis: &Diagnosis) -> bool {
    !diagnosis.indicators.is_empty() && diagnosis.contributors.len() > 1
}
