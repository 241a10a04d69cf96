//! One name of an indicator has one definition: two partners who count differently do not compare figures.
//!
//! Basis: seed 2 (bringing data and indicators of partners together), row C49.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TWO_DEFINITIONS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C49"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut defined: HashMap<String, (String, Span)> = HashMap::new();
    for indicator in case.partnership.diagnosis.iter().flat_map(|diagnosis| &diagnosis.indicators) {
        let (Some(name), Some(field)) = (indicator.name.given(), &indicator.definition) else { continue };
        let Some(definition) = field.given() else { continue };
        let (first, place) = defined.entry(plain(name)).or_insert_with(|| (plain(definition), field.at));
        if *first != plain(definition) {
            let message = Message::new("indicator-defined-twice").with("name", &**name);
            let finding = Finding::at(field.at, message);
            findings.push(
                finding
                    .related(*place, Message::new("indicator-defined-twice-first"))
                    .help(Message::new("indicator-defined-twice-help")),
            );
        }
    }
}

/// The words, whatever their capitals, spaces and full stop.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.trim_end_matches('.').split_whitespace().collect();
    words.join(" ").to_lowercase()
}
