//! A place left for later (`[XX]`, « ____ », « … », « à préciser », TODO) stands in no text for the vote, for signature or
//! signed: it would be signed as it is. A blank said with « à compléter » is followed by the tool and told apart.
//!
//! Basis: published conventions, in which such places were signed.

use std::sync::LazyLock;

use crate::check::text::printed::Part;
use crate::check::rule::*;
use crate::model::Status;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::PLACEHOLDER, Severity::Error, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"])
    .rows(&["B6-11"]);

static PLACEHOLDER: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"\[ ?(?:[Xx]{2,}|_+|\?+) ?\]",
        r"|_{3,}|…(?:…|\.\.)[….]*|\.{5,}|\bX{2,}[/.-]X{2,}(?:[/.-]X{2,})?|\bX{2,} ?(?:€|%|euros\b|jours\b|mois\b|ans\b|enfants\b|élèves\b|familles\b|personnes\b|agents\b|heures\b|séances\b|habitants\b|places\b)|\b[Nn]° ?X{2,}\b|\bX{4,}\b",
        r"|\b(?i:association|société|commune|madame|monsieur|mme|m\.|numéro|la|le|les|par|avec) XXX\b|\?{3,}|\b(?i:jj/mm/aaaa|jj/mm/aa)\b|\b(?i:montant|date|durée|nom|lieu|adresse|somme|délai) (?i:à|a) (?i:préciser|définir|confirmer|déterminer|fixer)\b|\((?i:nom|prénom|adresse|montant|qualité) (?i:du|de la|de l'|des) [\p{L}' -]{3,30}\)",
        r"|\b(?:TODO|FIXME|TBD|LOREM IPSUM|Lorem ipsum)\b",
        r"|[\[(] ?(?i:à|a) (?i:préciser|définir|confirmer|déterminer|renseigner|remplir|insérer)\b[^\[\]()\n]{0,60}[\])]",
        r"|(?m:^(?i:à|a) (?i:préciser|définir|confirmer|déterminer|renseigner|remplir)\.?$)",
        r"|… ?(?:€|%|euros\b)|\b(?i:le|du|au|date du|par|article|montant de|somme de|fixée? à|numéro) …(?:[ .,;]|$)|[nN]° ?…"
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let is_draft = printed.case.status(Some(printed.entry.id.text())) == Status::Draft;
    for hit in printed.hits(&PLACEHOLDER) {
        let words = hit.words.trim_matches([' ', '(', ')']).trim();
        let Some(place) = written(printed, words) else { continue };
        let message = Message::new("placeholder-left").with("words", words);
        let finding = Finding::at(place, message).help(Message::new("placeholder-left-help"));
        // A form to be filled by others may be annexed.
        let is_form =
            matches!(hit.passage.part, Part::Annex(_)) && words.chars().all(|one| matches!(one, '_' | '.' | '…'));
        findings.push(if is_draft || is_form { finding.at_most(Severity::Information) } else { finding });
    }
}

/// Where a person wrote the words. Drafting sets three dots as one sign, and clauses have places to fill by hand.
fn written(printed: &Printed<'_, '_>, words: &str) -> Option<Span> {
    printed.case.written(words).or_else(|| printed.case.written(&words.replace('…', "...")))
}
