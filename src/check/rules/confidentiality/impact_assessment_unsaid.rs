//! Data of minors, of social support or of the kinds that are sensitive: the dossier says whether an impact assessment
//! was made, or why none is needed.
//!
//! Basis: RGPD, art. 9 and 35 (general knowledge: a warning).

use crate::check::text::folded::Folded;
use crate::check::in_force::in_force;
use crate::check::rule::*;
use crate::model::{DataProtection, Field, Text};

/// The rule.
pub const RULE: Rule = Rule::new(codes::IMPACT_ASSESSMENT, Severity::Warning, Family::Confidentiality, run)
    .basis(&["rgpd-35", "rgpd-9"])
    .rows(&["B7-09"]);

static KINDS: LazyLock<[(&str, Words); 3]> = LazyLock::new(|| {
    [
        (
            "sensitive",
            words(
                r"(?i)\b(?:santé|handicap|médica|religi|opinions?\b|syndica|biométri|génétiqu|origines? (?:ethniqu|racial)|orientation sexuelle|infractions?\b|condamnations?\b)",
            ),
        ),
        (
            "minors",
            words(r"(?i)\b(?:enfants?|mineure?s?|élèves?|adolescente?s?|collégien\w*|lycéen\w*|jeunes|nourrissons?)\b"),
        ),
        (
            "social",
            words(
                r"(?i)\b(?:situations? (?:sociales?|familiales?)|accompagnement social|aides? sociales?|suivi social|difficultés? sociales?|ressources (?:du|des) (?:ménage|famille)|personnes (?:accueillies|accompagnées|suivies|admises|aidées))\b",
            ),
        ),
    ]
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(processing) = &case.partnership.data_protection else { return };
    let is_unsaid = processing.impact_assessment.is_none() && case.sound_at(processing.at, &["impact_assessment"]);
    if !is_unsaid || !in_force(case, "rgpd-35") {
        return;
    }
    let told = KINDS.iter().find_map(|(kind, words)| Some((*kind, said(processing, words)?)));
    if let Some((kind, field)) = told {
        let message = Message::new("impact-assessment-unsaid").with("kind", kind);
        findings.push(Finding::at(field.at, message).help(Message::new("impact-assessment-unsaid-help")).owed());
    }
}

fn said<'a>(processing: &'a DataProtection, words: &Words) -> Option<&'a Field<Text>> {
    let fields = processing.data.iter().chain(&processing.data_subjects).chain(&processing.purpose);
    fields.into_iter().find(|field| words.is_match(Folded::of(field.text()).as_str()))
}
