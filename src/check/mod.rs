//! Rules on the partnership and on its documents: structure, references, arithmetic, order of dates.
//!
//! A rule keeps silent about what is left open, and about a part in which reading already found a fault
//! ([`Case::sound`]): a fault is told once. Nothing here prints, and nothing here knows how documents are worded.

mod blanks;
mod case;
mod excess;
mod figures;
mod money_terms;
mod output;
mod register;
mod rules;
mod sums;

pub use blanks::{blanks, open_blanks};
pub use case::{Case, Decision};
pub use excess::excess;
pub use output::same_output;
pub use register::{RULES, Rule};

use crate::model::Dossier;
use crate::source::Diagnostic;

/// What the rules find in a dossier, rule by rule; `earlier` are the faults that reading found.
pub fn partnership(dossier: &Dossier, earlier: &[Diagnostic]) -> Vec<Diagnostic> {
    let case = Case::new(dossier, earlier);
    let mut findings = Vec::new();
    RULES.iter().for_each(|rule| (rule.run)(&case, &mut findings));
    findings
}
