//! A capital keeps its accent: « État », « École », « Évaluation ». The name of a body stays as it was declared. Information,
//! with the accent put in.
//!
//! Basis: Imprimerie nationale.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, spelled};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNACCENTED_CAPITAL, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-02"]);

/// Words of which the first letter can only be É.
static BARE: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"\b(?P<word>(?P<capital>E)(?:tats?|coles?|ducation|ducati(?:f|fs|ve|ves)|tablissements?|galité|quipes?|quipements?|valuations?",
        r"|lus?|lues?|lèves?|conomi(?:e|que|ques)|chéances?|changes?|tudes?|tapes?|veil|coute|nergie|lections?",
        r"|TATS?|COLES?|DUCATION|TABLISSEMENTS?|QUIPES?|VALUATIONS?|CONOMIE|TUDES?))\b"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let declared = declared(case);
    let mut texts: Vec<(Span, &str, Vec<Span>)> = Vec::new();
    for found in spelled(case, &BARE).filter(|found| !declared.contains(found.group("word"))) {
        let Some(place) = found.place_of("capital") else { continue };
        match texts.last_mut().filter(|(at, ..)| *at == found.text_place()) {
            Some((.., places)) => places.push(place),
            None => texts.push((found.text_place(), found.group("word"), vec![place])),
        }
    }
    findings.extend(texts.into_iter().filter_map(|(_, word, places)| finding(case, word, &places)));
}

/// One finding for a text, with all its places.
fn finding(case: &Case<'_>, word: &str, places: &[Span]) -> Option<Finding> {
    let message = Message::new("unaccented-capital").with("word", word).with("count", places.len());
    let help = Message::new("unaccented-capital-help").with("right", word.replacen('E', "É", 1));
    let finding = Finding::at(*places.first()?, message).help(help);
    Some(places.iter().fold(finding, |finding, place| corrected(case, finding, *place, "É")))
}

/// The words of declared names, which their bearers spell as they like.
fn declared<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let partners = &case.partnership.partners;
    let sites = partners.iter().flat_map(|partner| &partner.establishments).map(|site| site.name.text());
    let people = case.partnership.persons.iter().map(|person| person.name.text());
    let names = partners.iter().map(|partner| partner.name.text()).chain(sites).chain(people);
    names.flat_map(|name| name.split(|one: char| !one.is_alphanumeric())).collect()
}
