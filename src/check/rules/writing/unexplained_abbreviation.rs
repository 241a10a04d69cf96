//! An abbreviation is spelled out once in a document: who signs, or is handed the text, need not be of the trade.
//!
//! Only abbreviations of `law/acronyms.yaml` are looked for, in what people wrote. The name of a partner, a definition or the
//! full words anywhere in the document explain them.
//!
//! Basis: usage.

use std::collections::HashSet;
use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::law::{Acronym, acronyms};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::UNEXPLAINED_ABBREVIATION, Severity::Information, Family::Writing, run)
    .basis(&["usage-actes"])
    .rows(&["B12-08"]);

/// An abbreviation and the patterns that find it, and what explains it.
struct Known {
    acronym: &'static Acronym,
    letters: Words,
    explained: Words,
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| acronyms().iter().map(Known::of).collect());

impl Known {
    fn of(acronym: &'static Acronym) -> Self {
        let letters = regex::escape(&acronym.letters);
        let full = regex::escape(&acronym.words.replace('\u{2019}', "'"));
        let explained = words(&format!(r"(?i:\b{full})|\({letters}\)|\b{letters} \("));
        Self { acronym, letters: words(&format!(r"\b{letters}\b")), explained }
    }
}

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let mut used = KNOWN.iter().filter(|one| printed.says(&one.letters)).peekable();
    if used.peek().is_none() {
        return;
    }
    let names = names(printed.case);
    for Known { acronym, letters, explained } in used {
        if names.contains(acronym.letters.as_str()) || printed.says(explained) {
            continue;
        }
        let Some(place) = spelled(printed.case, letters).next().map(|found| found.place()) else { continue };
        let message = Message::new("unexplained-abbreviation").with("letters", acronym.letters.as_str());
        let help = Message::new("unexplained-abbreviation-help")
            .with("letters", acronym.letters.as_str())
            .with("words", acronym.words.as_str());
        findings.push(Finding::at(place, message).help(help));
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
