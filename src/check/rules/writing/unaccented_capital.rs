//! A capital keeps its accent: « État », « École », « Évaluation ». The name of a body stays as it was declared. Information,
//! with the accent put in.
//!
//! Basis: Imprimerie nationale.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::check::rule::*;
use crate::check::spelled::{corrected, spelled};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNACCENTED_CAPITAL, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-02"]);

/// Words of which the first letter can only be É.
static BARE: LazyLock<Regex> = LazyLock::new(|| {
    words(concat!(
        r"\b(?P<word>(?P<capital>E)(?:tats?|coles?|ducation|ducati(?:f|fs|ve|ves)|tablissements?|galité|quipes?|quipements?|valuations?",
        r"|lus?|lues?|lèves?|conomi(?:e|que|ques)|chéances?|changes?|tudes?|tapes?|veil|coute|nergie|lections?",
        r"|TATS?|COLES?|DUCATION|TABLISSEMENTS?|QUIPES?|VALUATIONS?|CONOMIE|TUDES?))\b"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let declared = declared(case);
    for found in spelled(case, &BARE).filter(|found| !declared.contains(found.group("word"))) {
        let (Some(place), word) = (found.place_of("capital"), found.group("word")) else { continue };
        let right = word.replacen('E', "É", 1);
        let message = Message::new("unaccented-capital").with("word", word);
        let help = Message::new("unaccented-capital-help").with("right", right.as_str());
        findings.push(corrected(case, Finding::at(place, message).help(help), place, "É"));
    }
}

/// The words of declared names, which their bearers spell as they like.
fn declared<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let partners = &case.partnership.partners;
    let sites = partners.iter().flat_map(|partner| &partner.establishments).map(|site| site.name.text());
    let people = case.partnership.persons.iter().map(|person| person.name.text());
    let names = partners.iter().map(|partner| partner.name.text()).chain(sites).chain(people);
    names.flat_map(|name| name.split(|one: char| !one.is_alphanumeric())).collect()
}
