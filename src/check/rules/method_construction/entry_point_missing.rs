//! Persons who are helped by several partners know one door at which to come in.
//!
//! Basis: seeds 1 and 2 (readable device, single counter for families), row C75.

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ENTRY, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-unccas"])
    .rows(&["C75"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(public) = case.partnership.public.as_ref().filter(|_| shared(case, COMMON).is_some()) else { return };
    if public.description.is_none() || !case.lacks(public.at, "entry_point") {
        return;
    }
    let place = case.key(case.partnership.at, "public").unwrap_or(public.at);
    let finding = Finding::at(place, Message::new("entry-point-missing"));
    findings.push(finding.help(Message::new("entry-point-missing-help")).owed());
}
