//! Numbers in words follow their rules: « quatre-vingts euros » and « deux cents euros » take an s that they lose before another
//! number, « mille » never has one, « 1,99 euro » is singular. Information, with the right word put in.
//!
//! Basis: Imprimerie nationale; rectifications of 1990, which change hyphens and not these.

use std::sync::LazyLock;

use crate::check::text::number_words::WORD;
use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, corrected, spelled};

/// The rule.
pub const RULE: Rule = Rule::new(codes::MISSPELT_NUMBER, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale", "rectifications-1990"])
    .rows(&["B12-04", "B12-05"]);

/// What is counted.
const COUNTED: &str = "euros?|centimes|jours|mois|années|ans|heures|minutes|personnes|enfants|élèves|familles|habitants|adhérents|exemplaires|places|séances|agents|mètres";

static FORMS: LazyLock<Words> = LazyLock::new(|| {
    let small = "(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|mille)";
    words(&format!(
        concat!(
            r"(?i)\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf)[ -](?P<cent>cent) (?:{c})\b",
            r"|\bquatre[ -](?P<vingt>vingt) (?:{c})\b",
            r"|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf)[ -](?P<cents>cents)[ -]{small}\b",
            r"|\bquatre[ -](?P<vingts>vingts)[ -]{small}\b",
            r"|\b{w}[ -](?P<milles>milles)\b(?: (?P<sea>marins|nautiques))?",
            r"|\b(?P<million>(?:millions?|milliards?) )(?:euros?|habitants)\b",
            r"|(?:(?m:^)|[^\d ,.\n] ?|[\p{{L}}(:] )(?:[01](?:,\d{{1,2}})?) (?P<euros>euros)\b"
        ),
        c = COUNTED,
        w = WORD,
        small = small
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &FORMS).filter(|found| found.group("sea").is_empty()) {
        let Some((name, right)) = right_form(&found) else { continue };
        let Some(place) = found.place_of(name) else { continue };
        let message = Message::new("misspelt-number").with("written", found.group(name).trim());
        let help = Message::new("misspelt-number-help").with("right", right.as_str());
        let finding = Finding::at(place, message).help(help);
        findings.push(corrected(case, finding, place, right));
    }
}

fn right_form(found: &Spelled<'_>) -> Option<(&'static str, String)> {
    let name = ["cent", "vingt", "cents", "vingts", "milles", "million", "euros"]
        .into_iter()
        .find(|name| !found.group(name).is_empty())?;
    let written = found.group(name);
    Some(match name {
        "cent" | "vingt" => (name, format!("{written}s")),
        "million" => (name, format!("{written}d'")),
        _ => (name, written.trim_end_matches('s').to_owned()),
    })
}
