//! A text says how one comes in: sent by a professional, or of one's own accord.
//!
//! Basis: seed 1 (the family may come by itself, and call partners), row C111.

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_WAY_IN, Severity::Information, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C111"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(public) = &case.partnership.public else { return };
    // Without a public, who comes in is not the question yet.
    if public.description.is_none() || shared(case, FOUNDING).is_none() || !case.lacks(public.at, "access") {
        return;
    }
    let place = case.key(case.partnership.at, "public").unwrap_or(public.at);
    let fault = Finding::at(place, Message::new("way-in-unsaid"));
    findings.push(fault.help(Message::new("way-in-unsaid-help")).owed());
}
