//! The administrative court that an agreement names exists: a clause that names none does not bind any.
//!
//! Basis: CJA, art. R. 221-3.

use crate::check::courts::{Named, named, of_territory};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::NO_SUCH_COURT, Severity::Error, Family::Contract, run).basis(&["cja-r221-3"]).rows(&["B6-06"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    for (court, hit) in named(printed) {
        let Named::Unknown { seat } = court else { continue };
        let message = Message::new("no-such-court").with("named", hit.words);
        // A court overseas is called by its territory, not by its seat.
        let expected = seat.or_else(|| of_territory(printed).first().copied());
        let help = Message::new("no-such-court-help")
            .with("known", if expected.is_some() { "yes" } else { "no" })
            .with("expected", expected.unwrap_or_default());
        findings.push(Finding::at(hit.place(), message).help(help));
    }
}
