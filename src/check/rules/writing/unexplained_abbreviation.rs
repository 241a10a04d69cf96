//! An abbreviation is spelled out once in a document: who signs, or is handed the text, need not be of the trade.
//!
//! Only abbreviations of `law/acronyms.yaml` are looked for, in what people wrote. The name of a partner, a definition or the
//! full words anywhere in the document explain them.
//!
//! Basis: usage.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::check::rule::*;
use crate::check::spelled::spelled;
use crate::law::{Acronym, acronyms};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::UNEXPLAINED_ABBREVIATION, Severity::Information, Family::Writing, run)
    .basis(&["usage-actes"])
    .rows(&["B12-08"]);

static CAPITALS: LazyLock<Regex> = LazyLock::new(|| words(r"\b[A-Z][A-Za-z]*[A-Z]\b"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let whole = printed.whole();
    let used: HashSet<&str> = CAPITALS.find_iter(whole).map(|found| found.as_str()).collect();
    let known: Vec<&Acronym> = acronyms().iter().filter(|one| used.contains(one.letters.as_str())).collect();
    if known.is_empty() {
        return;
    }
    let text = whole.to_lowercase();
    let names = names(printed.case);
    let places = places(printed.case);
    for acronym in
        known.into_iter().filter(|one| !names.contains(one.letters.as_str()) && !is_explained(one, whole, &text))
    {
        let Some(place) = places.get(acronym.letters.as_str()) else { continue };
        let message = Message::new("unexplained-abbreviation").with("letters", acronym.letters.as_str());
        let help = Message::new("unexplained-abbreviation-help")
            .with("letters", acronym.letters.as_str())
            .with("words", acronym.words.as_str());
        findings.push(Finding::at(*place, message).help(help));
    }
}

/// The words of declared names: « CCAS de Valmarine » or « la CAF » is how that body is called here.
fn names<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let partnership = case.partnership;
    let partners = partnership.partners.iter().map(|partner| partner.name.text());
    let labels = partnership.partners.iter().filter_map(|partner| partner.label.as_ref()).map(|label| label.text());
    let bodies = partnership.governance.iter().flat_map(|governance| &governance.bodies).map(|body| body.name.text());
    let defined = partnership.definitions.iter().map(|definition| definition.term.text());
    partners
        .chain(labels)
        .chain(bodies)
        .chain(defined)
        .flat_map(|name| name.split(|one: char| !one.is_alphanumeric()))
        .collect()
}

/// Where people first wrote each abbreviation.
fn places<'c>(case: &'c Case<'_>) -> HashMap<&'c str, Span> {
    let mut places = HashMap::new();
    for found in spelled(case, &CAPITALS) {
        places.entry(found.words()).or_insert_with(|| found.place());
    }
    places
}

/// Whether the words stand in the document, or the letters beside words of its own in parentheses.
fn is_explained(acronym: &Acronym, whole: &str, text: &str) -> bool {
    let words = acronym.words.to_lowercase().replace('\u{2019}', "'");
    let letters = &acronym.letters;
    text.contains(&words) || whole.contains(&format!("({letters})")) || whole.contains(&format!("{letters} ("))
}
