//! A partner takes part in virtue of its mission: by interest, responsibility, motivation or obligation. Which of them
//! it is tells what may be asked of it.
//!
//! Basis: method (seed 003: « un intérêt, une responsabilité, une motivation, voire une obligation »).

use crate::check::commitments::{FOUNDING, bound_by};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::MOTIVE_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C32"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    // A partner whose interest is not said either is told so once.
    for partner in bound_by(case, FOUNDING).into_iter().filter(|partner| partner.interest.is_some()) {
        if partner.motive.is_none() && case.sound_at(partner.at, &["motive"]) {
            let message = Message::new("motive-missing").with("partner", partner.name.text());
            findings.push(Finding::at(partner.id.at, message).help(Message::new("motive-missing-help")).owed());
        }
    }
}
