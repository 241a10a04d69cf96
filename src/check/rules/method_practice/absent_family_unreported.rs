//! When the family is not there while its situation is discussed, somebody tells it what was said; and the text says
//! whether it is there.
//!
//! Basis: seed 1 (the family present in the team, or not), row C112.

use crate::check::rule::*;
use crate::model::{Confidentiality, Document, Kind};

/// The rule.
pub const RULE: Rule = Rule::new(codes::ABSENT_FAMILY, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C112"]);

/// Words for a family that is not there.
static ABSENT: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\babsen(te?s?|ce)\b|\b(n'est|ne sont|n'y est|n'y sont) (jamais |pas )(présente?s?|invitée?s?|conviée?s?|associée?s?)|\bne (participe|siège|vien)(nt|t)? pas\b|\b(sans|hors de|hors) (la présence|présence|la famille|les parents|les familles)\b")
});

/// Words for the account that it is given.
static REPORTED: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(rend(re|u|ra|ent)?|ren(dent|dre)) compte|\bcompte rendu|\brestitu|\binform|\breçoit\b|\breçue?s? (ensuite|après)|\bcommuniqu|\btransm(et|is)|\b(en parle|explique|présente aux?|retour (à|aux|est|lui))|\bdit (à|aux|ce)")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    let Some(charter) = case.documents(&[Kind::ConfidentialityCharter]).next() else { return };
    let fault = match &confidentiality.family_presence {
        Some(presence) => presence.given().is_some_and(|text| is_unreported(text)).then(|| {
            Finding::at(presence.at, Message::new("absent-family-unreported"))
        }),
        None => unsaid(case, confidentiality, charter),
    };
    findings.extend(fault.map(|fault| fault.help(Message::new("absent-family-unreported-help"))));
}

fn is_unreported(text: &str) -> bool {
    let folded = crate::check::text::folded::Folded::joined(text);
    ABSENT.is_match(folded.as_str()) && !REPORTED.is_match(folded.as_str())
}

/// Bodies discuss situations, and nothing says whether the family is there.
fn unsaid(case: &Case<'_>, confidentiality: &Confidentiality, charter: &Document) -> Option<Finding> {
    let body = confidentiality.bodies.first().filter(|_| case.lacks(confidentiality.at, "family_presence"))?;
    let finding = Finding::at(body.at, Message::new("absent-family-unreported-unsaid"));
    Some(finding.of_document(charter.id.text()).owed())
}
