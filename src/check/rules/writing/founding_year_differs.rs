//! A body was founded once: two years for it in one dossier show that one text was copied from an older one.
//!
//! Basis: consistency, after published conventions.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, spelled};
use crate::model::Partner;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::FOUNDING_YEAR, Severity::Warning, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"])
    .rows(&["B11-07"]);

/// « Les Petits Cailloux, fondée en 2009 », « l'association a été créée le 3 mai 2009 », « Fondée en 2009 par des parents ».
static FOUNDED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)(?P<start>, |(?m:^)[\x22'|> -]*|\. |\b(?:a été|est|fut) )(?:fondée?|créée?|constituée?) (?:en |le (?:1er|\d{1,2}) |en \p{L}+ )(?:\p{L}+ )?(?P<year>(?:18|19|20)\d{2})\b",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let own = own_texts(case);
    let names = names(case);
    let mut first: HashMap<&str, (String, Span)> = HashMap::new();
    for found in spelled(case, &FOUNDED) {
        // At the head of a sentence of its own text the partner is not named.
        let begins = !matches!(found.group("start"), ", ") && !found.group("start").ends_with("t ");
        let of_own = || own.get(&found.text_place()).copied().filter(|_| begins);
        let Some(partner) = named_before(&names, &found).or_else(of_own) else { continue };
        let (year, Some(place)) = (found.group("year"), found.place_of("year")) else { continue };
        let Some((known, at)) = first.get(partner.id.text()) else {
            first.insert(partner.id.text(), (year.to_owned(), place));
            continue;
        };
        if known != year {
            let message = Message::new("founding-year-differs")
                .with("partner", partner.name.text())
                .with("year", year)
                .with("first", known.as_str());
            let finding = Finding::at(place, message).related(*at, Message::new("founding-year-differs-first"));
            findings.push(finding.help(Message::new("founding-year-differs-help")));
        }
    }
}

/// What a partner says of itself: there « Fondée en 2009 » needs no name.
fn own_texts<'a>(case: &Case<'a>) -> HashMap<Span, &'a Partner> {
    let partners = case.partnership.partners.iter();
    let texts = partners.flat_map(|partner| {
        [&partner.mission, &partner.interest].into_iter().flatten().map(move |prose| (prose.at, partner))
    });
    texts.collect()
}

/// The partner whose name or label stands just before; nothing for a label that two of them share.
fn names<'a>(case: &Case<'a>) -> HashMap<String, Option<&'a Partner>> {
    let mut names: HashMap<String, Option<&Partner>> = HashMap::new();
    for partner in &case.partnership.partners {
        let label = partner.label.as_ref().map(|label| label.text()).unwrap_or_default();
        for name in [partner.name.text(), label].into_iter().filter(|name| !name.is_empty()) {
            let folded = crate::check::text::folded::Folded::of(&name.to_lowercase()).as_str().to_owned();
            names.entry(folded).and_modify(|known| *known = None).or_insert(Some(partner));
        }
    }
    names
}

/// So many words may a name have.
const LONGEST: usize = 12;

fn named_before<'a>(names: &HashMap<String, Option<&'a Partner>>, found: &Spelled<'_>) -> Option<&'a Partner> {
    // « . Fondée » begins a sentence without the name.
    if found.group("start") == ". " {
        return None;
    }
    let before = found.before().trim_end_matches([' ', ',']);
    let tail: String = before.chars().rev().take(120).collect::<Vec<_>>().into_iter().rev().collect();
    let tail = tail.to_lowercase();
    let starts = tail.rmatch_indices([' ', '\'', '«']).take(LONGEST).map(|(at, space)| at + space.len());
    let mut candidates = starts.chain(std::iter::once(0));
    candidates.find_map(|start| {
        let name = tail.get(start..)?.trim_matches(|one: char| !one.is_alphanumeric());
        names.get(name).copied().flatten()
    })
}
