//! A CCAS or CIAS makes an analysis of the social needs of its territory; a partnership in which it takes part starts
//! from it.
//!
//! Basis: CASF, art. R. 123-1; method (seed 002: the CCAS as sensors of social needs).

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SOCIAL_NEEDS, Severity::Information, Family::Method, run)
    .basis(&["casf-r123-1", "methode-unccas"])
    .rows(&["C6"]);

static ANALYSIS: LazyLock<Words> = LazyLock::new(|| words(r"(?i:besoins sociaux)|\bABS\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let is_centre = |partner: &&Partner| partner.is(LegalForm::Ccas) || partner.is(LegalForm::Cias);
    let Some(centre) = partnership.partners.iter().find(is_centre) else { return };
    let place = match (&partnership.need, &partnership.diagnosis) {
        (Some(need), _) => need.source.as_ref().map_or(need.at, |source| source.at),
        (None, Some(diagnosis)) => diagnosis.at,
        (None, None) => return,
    };
    let is_cited = case.texts().iter().any(|(_, text)| ANALYSIS.is_match(text.as_str()));
    if !is_cited && shared(case, COMMITMENTS).is_some() && case.sound_at(partnership.at, &["need", "diagnosis"]) {
        let message = Message::new("social-needs-analysis-missing").with("partner", centre.name.text());
        findings.push(Finding::at(place, message).help(Message::new("social-needs-analysis-missing-help")).owed());
    }
}
