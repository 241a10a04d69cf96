//! Before de minimis aid is granted, the beneficiary declares what it received over three years. Since 2026 a central
//! register may stand in for the declaration: information only.
//!
//! Basis: règlement (UE) 2023/2831, art. 7 (before 2024, (UE) n° 1407/2013, art. 6); décret of 26 December 2025.

use crate::check::aid::{aid, ceiling_of, pays};
use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::law;
use crate::model::Document;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AID_DECLARATION_MISSING, Severity::Information, Family::StateAid, run)
    .basis(&["regl-2023-2831", "regl-2023-2832", "decret-2025-12-26"])
    .rows(&["B4-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((aid, field, regime)) = aid(case) else { return };
    let Some(name) = ceiling_of(regime).filter(|_| aid.declaration.is_none()) else { return };
    let is_asked = |document: &Document| {
        case.date(document).is_some_and(|date| law::threshold(name, date).is_some()) && pays(case, document)
    };
    if let Some(document) = agreements(case).into_iter().find(|document| is_asked(document)) {
        let finding = Finding::at(field.at, Message::new("aid-declaration-missing"));
        let finding = finding.help(Message::new("aid-declaration-missing-help"));
        findings.push(finding.of_document(document.id.text()).owed());
    }
}
