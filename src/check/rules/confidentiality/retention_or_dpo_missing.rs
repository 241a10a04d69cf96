//! What is kept about persons is kept for a stated time, and a public controller names its data-protection officer.
//!
//! Basis: RGPD, art. 5, 13 and 37 (general knowledge: a warning).

use crate::check::in_force::in_force;
use crate::check::provisions::employs_agents;
use crate::check::rule::*;
use crate::check::unwritten::unwritten;

/// The rule.
pub const RULE: Rule = Rule::new(codes::RETENTION_OR_DPO, Severity::Warning, Family::Confidentiality, run)
    .basis(&["rgpd-5", "rgpd-13", "rgpd-37"])
    .rows(&["B7-09"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(processing) = &case.partnership.data_protection else { return };
    if !in_force(case, "rgpd-5") {
        return;
    }
    let mut controllers = processing.controllers.iter().filter_map(|id| case.partner(id.text()));
    let is_public = controllers.any(employs_agents);
    let keys = [("retention", processing.retention.is_none()), ("dpo", is_public && processing.dpo.is_none())];
    if let Some(keys) = unwritten(case, processing.at, &keys) {
        let named = processing.controllers.first().map(|controller| controller.at);
        let place = named.or(processing.purpose.as_ref().map(|purpose| purpose.at)).unwrap_or(processing.at);
        let message = Message::new("retention-or-dpo-missing").with("keys", keys);
        findings.push(Finding::at(place, message).help(Message::new("retention-or-dpo-missing-help")).owed());
    }
}
