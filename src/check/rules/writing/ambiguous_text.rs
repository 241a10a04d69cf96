//! A date alone may name two laws: « loi du 5 mars 2007 » is that on the protection of children and that on the prevention of
//! delinquency. The number, or the title behind it, says which.
//!
//! Basis: consistency with the Journal officiel.

use crate::check::law_citations::{Citation, DATED};
use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::law::{LegalText, texts_of_day};

/// The rule.
pub const RULE: Rule = Rule::new(codes::AMBIGUOUS_TEXT, Severity::Warning, Family::Writing, run)
    .basis(&["loi-2007-293", "loi-2007-297-8"])
    .rows(&["B13"]);

/// Words with which a title begins, or a number.
const TITLES: [&str; 9] = ["relati", "réformant", "portant", "n°", "(n°", "sur l", "visant", "pris", "tendant"];

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &DATED) {
        let Some(citation) = Citation::of(&found) else { continue };
        let Some(day) = citation.date else { continue };
        let texts: Vec<&LegalText> = texts_of_day(citation.kind, day).collect();
        let named = found.after().trim_start_matches([' ', ',']).to_lowercase();
        if texts.len() < 2 || TITLES.iter().any(|title| named.starts_with(title)) {
            continue;
        }
        let numbers: Vec<&str> = texts.iter().filter_map(|text| text.number.as_deref()).collect();
        let message = Message::new("ambiguous-text").with("words", found.words());
        let help = Message::new("ambiguous-text-help").with("numbers", numbers.join(", "));
        findings.push(Finding::at(found.place(), message).help(help));
    }
}
