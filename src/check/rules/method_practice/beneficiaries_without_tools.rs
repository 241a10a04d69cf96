//! Who is helped can know what he undertakes himself: a plain version, an interview, a leaflet.
//!
//! Basis: seed 2 (tools by which users know what is at stake in their own undertakings), row C107.

use crate::check::commitments::{FOUNDING, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_TOOLS, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C107"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(governance) = &case.partnership.governance else { return };
    let Some(beneficiaries) = &governance.beneficiaries else { return };
    if shared(case, FOUNDING).is_none() || !case.lacks(beneficiaries.at, "tools") {
        return;
    }
    let place = case.key(governance.at, "beneficiaries").unwrap_or(beneficiaries.at);
    let fault = Finding::at(place, Message::new("beneficiaries-without-tools"));
    findings.push(fault.help(Message::new("beneficiaries-without-tools-help")).owed());
}
