//! A dispute about an agreement goes to the administrative court of the place where it is carried out; where several courts
//! share that place, to the one of the seat of the public authority named first.
//!
//! A warning: the parties may choose another court, and a sentence that says that they do is believed.
//!
//! Basis: CJA, art. R. 312-11 and R. 221-3.

use crate::check::courts::{Named, named, of_parties, of_territory};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::COURT_PLACE, Severity::Warning, Family::Contract, run)
    .basis(&["cja-r312-11", "cja-r221-3"])
    .rows(&["B6-06", "C55"]);

static CHOSEN: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)choisi|conviennent|commun accord|par dérogation|312-11|désignent|attribu"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let territory = of_territory(printed);
    let Some(first) = territory.first() else { return };
    for (court, hit) in named(printed) {
        let Named::Known(court) = court else { continue };
        let shared = territory.len() > 1;
        let is_right = territory.contains(&court) || shared && of_parties(printed) == Some(court);
        if !is_right && !CHOSEN.is_match(hit.sentence) {
            let message = Message::new("court-of-another-place").with("named", court).with("expected", *first);
            let help = Message::new("court-of-another-place-help").with("expected", *first);
            findings.push(Finding::at(hit.place(), message).help(help));
        }
    }
}
