//! An annex that prose cites by its number is there. Numbers follow the order of the annexes, and change when one is added
//! or left out: a number written by hand then leads nowhere.
//!
//! Basis: what belongs to the agreement is what the parties signed (C. civ., art. 1103).

use crate::check::references::{cited_numbers, is_of_another_text};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::NO_SUCH_ANNEX, Severity::Error, Family::Contract, run).basis(&["coherence"]).rows(&["B6-10"]);

static ANNEX: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bannexes? (n° ?)?(\d{1,3}|[IVX]{1,4})\b((, | et | ou | à )(\d{1,3}|[IVX]{1,4})\b)*"));

/// Papers that have annexes of their own.
static OTHER_PAPER: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:police|contrats? (?:d'|de )|bail|cerfa|marché)"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let count = printed.tree.annexes.len();
    for hit in printed.hits(&ANNEX) {
        if is_of_another_text(&hit, &printed.tree.kind) || OTHER_PAPER.is_match(hit.sentence) {
            continue;
        }
        let beyond = cited_numbers(hit.words).into_iter().find(|number| *number == 0 || *number > count);
        if let Some(number) = beyond {
            let message = Message::new("no-such-annex").with("number", number);
            let help = Message::new("no-such-annex-help").with("count", count);
            findings.push(Finding::at(hit.place(), message).help(help));
        }
    }
}
