//! « M. » and « Mme » are the abbreviations of French; « Mr » is English. A dossier writes all of them short or all in full.
//! Information, with the right form put in.
//!
//! Basis: Imprimerie nationale.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, spelled};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::IRREGULAR_CIVILITY, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-07"]);

static ENGLISH: LazyLock<Words> =
    LazyLock::new(|| words(r"(?:(?m:^)|[ (,\x22'])(?P<civility>Mr\.?|Mme\.|M\.me)(?: \p{Lu}|[\x22']?(?m:$))"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &ENGLISH) {
        let Some(place) = found.place_of("civility") else { continue };
        let written = found.group("civility");
        let right = if written.starts_with("Mr") { "M." } else { "Mme" };
        findings.push(finding(case, place, written, right));
    }
    mixed(case, findings);
}

/// The first person sets the form; the others follow it.
fn mixed(case: &Case<'_>, findings: &mut Findings) {
    let fields = case.partnership.persons.iter().filter_map(|person| person.civility.as_ref());
    let mut in_full = None;
    for (field, written) in fields.filter_map(|field| Some((field, field.given()?))) {
        let pair = match &**written {
            "M." | "Monsieur" => ("M.", "Monsieur"),
            "Mme" | "Madame" => ("Mme", "Madame"),
            _ => continue,
        };
        let full = &**written == pair.1;
        let first = *in_full.get_or_insert(full);
        if first != full {
            findings.push(finding(case, field.at, written, if first { pair.1 } else { pair.0 }));
        }
    }
}

fn finding(case: &Case<'_>, place: Span, written: &str, right: &'static str) -> Finding {
    let message = Message::new("irregular-civility").with("written", written);
    corrected(
        case,
        Finding::at(place, message).help(Message::new("irregular-civility-help").with("right", right)),
        place,
        right,
    )
}
