//! Partners are bound freely and without hierarchy: none is put under the authority of another. Words about the staff
//! made available, who do work under the authority of a host, are left alone.
//!
//! Basis: method (seed 001: « sans lien hiérarchique, dans un cadre défini »).

use crate::check::Passage;
use crate::check::rule::*;
use crate::model::Partner;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::HIERARCHY, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-acepp"])
    .rows(&["C22"]);

static UNDER: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\bsous (?:l'autorité|la tutelle|la direction|les ordres|la subordination)(?: hiérarchique| fonctionnelle)? (?:du |des |de la |de l'|de |d')",
    )
});

/// Words by which a sentence speaks of staff, or refuses the very hierarchy.
static OF_STAFF: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:agent|personnel|salarié|fonctionnaire|employé|animat|bénévole|éducat|référent|intervenant|professeur|stagiaire|équipe|personne|coordinat|vacataire|accueillant|enfant|élève|aucun|sans|ni)|\bn'|\bne\b",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let parties: Vec<&Partner> = printed.case.parties(printed.entry).collect();
    let names: Vec<String> = parties.iter().flat_map(|partner| names_of(partner)).collect();
    for passage in printed.passages_holding(UNDER.need()).filter(|passage| !passage.clause.contains("staff")) {
        findings.extend(in_passage(printed, passage, &names));
    }
}

fn in_passage(printed: &Printed<'_, '_>, passage: &Passage<'_>, names: &[String]) -> Vec<Finding> {
    let mut found = Vec::new();
    for sentence in passage.text.as_str().split_inclusive(['.', ';', '\n']) {
        let Some(under) = UNDER.find(sentence).filter(|_| !OF_STAFF.is_match(sentence)) else { continue };
        let (before, after) = (&sentence[..under.start()], sentence[under.end()..].to_lowercase());
        let is_named = |text: &str| names.iter().any(|name| text.contains(name.as_str()));
        let chief = names.iter().find(|name| after.starts_with(name.as_str()));
        // Only words that a person wrote can be written otherwise.
        let place = printed.case.written(under.as_str().trim_end());
        let (Some(chief), Some(place), true) = (chief, place, is_named(&before.to_lowercase())) else { continue };
        let message = Message::new("hierarchy-between-parties")
            .with("words", under.as_str().trim_end())
            .with("chief", chief.as_str());
        found.push(Finding::at(place, message).help(Message::new("hierarchy-between-parties-help")));
    }
    found
}

/// The names by which a text calls a party, without article, in small letters.
fn names_of(partner: &Partner) -> Vec<String> {
    let label = partner.label.as_ref().map(|label| label.text()).unwrap_or_default();
    let bare = label.to_lowercase().replace('\u{2019}', "'");
    let bare = ["le ", "la ", "les ", "l'"].iter().find_map(|article| bare.strip_prefix(article)).unwrap_or(&bare);
    let names = [bare.to_owned(), partner.name.text().to_lowercase().replace('\u{2019}', "'")];
    names.into_iter().filter(|name| !name.is_empty()).collect()
}
