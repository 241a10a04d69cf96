//! An agreement carried out in the area of several administrative courts names the one that will judge: by default it
//! depends on which public authority the text names first.
//!
//! Basis: code de justice administrative, art. R. 312-11 and R. 221-3; row C55.

use std::collections::BTreeSet;

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::law::court;
use crate::model::{Document, Territory};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SEVERAL_COURTS, Severity::Warning, Family::Method, run)
    .basis(&["cja-r312-11", "cja-r221-3", "methode-lefaucheur"])
    .rows(&["C55"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(territory) = case.partnership.territory.as_ref().filter(|_| has_no_court(case)) else { return };
    let mut agreements =
        case.documents(AGREEMENTS).filter(|agreement| case.parties(agreement).any(|one| one.is_public()));
    let Some((agreement, courts)) = agreements.find_map(|agreement| several(case, agreement, territory)) else {
        return;
    };
    let place = case.key(territory.at, "insee_codes").unwrap_or(territory.at);
    let courts: Vec<&str> = courts.into_iter().collect();
    let message = Message::new("courts-not-chosen").with("courts", courts.join(", "));
    let finding = Finding::at(place, message).related(agreement.kind.at, Message::new("courts-not-chosen-agreement"));
    findings.push(finding.help(Message::new("courts-not-chosen-help")));
}

fn has_no_court(case: &Case<'_>) -> bool {
    match &case.partnership.disputes {
        Some(disputes) => case.lacks(disputes.at, "court"),
        None => case.lacks(case.partnership.at, "disputes"),
    }
}

/// The courts of the territory by the map of the agreement's date, where there are several.
fn several<'a>(
    case: &Case<'_>,
    agreement: &'a Document,
    territory: &Territory,
) -> Option<(&'a Document, BTreeSet<&'static str>)> {
    let date = case.date(agreement)?;
    let departments = territory.insee_codes.iter().filter_map(|code| code.given()?.department());
    let courts: BTreeSet<&str> =
        departments.filter_map(|department| court(&department, date)).map(|court| court.name.as_str()).collect();
    (courts.len() > 1).then_some((agreement, courts))
}
