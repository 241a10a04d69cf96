//! Partners who meet say who is told when a person changes, or within what time.
//!
//! Basis: seeds 1 and 4 (risk of turnover), row C78.

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SILENT_CHANGE, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "methode-lefaucheur"])
    .rows(&["C78"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let (Some(_), Some(governance)) = (shared(case, COMMON), &case.partnership.governance) else { return };
    let is_silent = ["contact", "changes_notice"].iter().all(|key| case.lacks(governance.at, key));
    if is_silent && case.partnership.partners.iter().any(|partner| !partner.attends.is_empty()) {
        let place = case.key(case.partnership.at, "governance").unwrap_or(governance.at);
        let finding = Finding::at(place, Message::new("change-unannounced"));
        findings.push(finding.help(Message::new("change-unannounced-help")).owed());
    }
}
