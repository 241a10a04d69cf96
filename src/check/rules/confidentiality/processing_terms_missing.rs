//! Where a partner processes data for another, the dossier says what the clause must hold: controller, processor,
//! purpose, data, persons concerned, security.
//!
//! The other mentions of the article (instructions, audit, fate of the data…) are words of the clause itself.
//!
//! Basis: RGPD, art. 28.

use crate::check::in_force::in_force;
use crate::check::rule::*;
use crate::check::unwritten::unwritten;
use crate::model::{Controllership, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PROCESSING_TERMS, Severity::Error, Family::Confidentiality, run)
    .basis(&["rgpd-28"])
    .rows(&["B7-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(processing) = &case.partnership.data_protection else { return };
    let is_entrusted =
        !processing.processors.is_empty() || given(&processing.controllership) == Some(&Controllership::Processor);
    if !is_entrusted || !in_force(case, "rgpd-28") {
        return;
    }
    let keys = [
        ("controllers", processing.controllers.is_empty()),
        ("processors", processing.processors.is_empty()),
        ("purpose", processing.purpose.is_none()),
        ("data", processing.data.is_empty()),
        ("data_subjects", processing.data_subjects.is_none()),
        ("security", processing.security.is_none()),
    ];
    if let Some(keys) = unwritten(case, processing.at, &keys) {
        let named = processing.processors.first().map(|processor| processor.at);
        let place = named.or(processing.controllership.as_ref().map(|field| field.at)).unwrap_or(processing.at);
        let message = Message::new("processing-terms-missing").with("keys", keys);
        findings.push(Finding::at(place, message).help(Message::new("processing-terms-missing-help")).owed());
    }
}
