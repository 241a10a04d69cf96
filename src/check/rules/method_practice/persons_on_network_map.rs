//! The map of a network shows bodies and functions: the names of persons, and with them who knows whom, have no place in
//! a text that is signed and published.
//!
//! Basis: seed 4 (primary, secondary formal and non formal networks of a person), row C92; RGPD, art. 5.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::{Annex, Document, Prose, Status, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NAMES_ON_MAP, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "rgpd-5"])
    .rows(&["C92"])
    .core();

/// The title of a map.
static MAP: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(carte|cartographie|schéma|sociogramme|annuaire|répertoire|trombinoscope)\b.*\b(réseaux?|partenaires|acteurs)\b")
});

/// A civility and a proper name: « Mme la directrice » names a function.
static PERSON: LazyLock<Words> =
    LazyLock::new(|| words(r"\b(?:M\.|MM\.|Mmes?|Mlle|Dr|Monsieur|Madame|Docteur) \p{Lu}[\p{Ll}'-]+"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let known: HashSet<&str> = case.partnership.persons.iter().map(|person| person.name.text()).collect();
    for document in &case.partnership.documents {
        for annex in document.annexes.iter().filter(|annex| MAP.is_match(annex.title.text())) {
            match &annex.text {
                Some(text) => findings.extend(named(case, text, &known).map(|(at, name)| fault(document, annex, at, &name))),
                None => {
                    let reason = Message::new("persons-on-network-map-unknown").with("title", annex.title.text());
                    findings.cannot_tell(annex.title.at, reason, Some(document));
                }
            }
        }
    }
}

/// The first person named in a text, with the place of the name.
fn named(case: &Case<'_>, prose: &Prose, known: &HashSet<&str>) -> Option<(Span, String)> {
    let (span, text) = case.texts().iter().find(|(span, _)| *span == prose.at)?;
    let by_civility = || PERSON.find(text.as_str()).map(|found| found.range());
    let by_name = known.iter().filter(|name| !name.is_empty()).filter_map(|name| {
        let start = text.as_str().find(*name)?;
        Some(start..start + name.len())
    });
    let range = by_name.min_by_key(|range| range.start).or_else(by_civility)?;
    let name = text.as_str().get(range.clone())?.to_owned();
    let inside = text.origin(range);
    let at = |byte: u32| span.start.saturating_add(byte);
    Some((Span { start: at(inside.start), end: at(inside.end), ..*span }, name))
}

fn fault(document: &Document, annex: &Annex, at: Span, name: &str) -> Finding {
    let message = Message::new("persons-on-network-map").with("title", annex.title.text()).with("name", name);
    let fault = Finding::at(at, message).of_document(document.id.text());
    let is_draft = given(&document.status).is_none_or(|status| *status == Status::Draft);
    let fault = if is_draft { fault.at_most(Severity::Information) } else { fault };
    fault.help(Message::new("persons-on-network-map-help"))
}
