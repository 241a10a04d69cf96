//! Months have no capital in French: « 12 mars 2026 ». Dates that have become the name of a street keep theirs. Information,
//! with the small letter put in.
//!
//! Basis: Imprimerie nationale.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{corrected, spelled};

/// The rule.
pub const RULE: Rule = Rule::new(codes::CAPITAL_MONTH, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-02"]);

/// A date of our time.
static DATE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"\b(?:1er|[0-3]?\d) (?P<month>Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre) (?:199|20\d)\d\b",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for found in spelled(case, &DATE) {
        let Some(place) = found.place_of("month") else { continue };
        let right = found.group("month").to_lowercase();
        let message = Message::new("capital-month").with("month", found.group("month"));
        let help = Message::new("capital-month-help").with("month", right.as_str());
        findings.push(corrected(case, Finding::at(place, message).help(help), place, right));
    }
}
