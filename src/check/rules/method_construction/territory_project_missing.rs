//! A scheme by which a territory contracts on a global project names the project of that territory.
//!
//! Basis: seed 4 (contracts on a global project of the territory), rows C53 and C52.

use crate::check::rule::*;
use crate::model::{Scheme, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::TERRITORY_PROJECT, Severity::Information, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C53"]);

/// Schemes by which a territory contracts as a whole.
const OF_TERRITORIES: &[Scheme] = &[Scheme::Pedt, Scheme::CiteEducative, Scheme::ContratDeVille, Scheme::Ctg];

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(field) = &case.partnership.scheme else { return };
    let Some(scheme) = field.given().filter(|scheme| OF_TERRITORIES.contains(scheme)) else { return };
    let territory = case.partnership.territory.as_ref();
    let has_project = territory.is_some_and(|territory| !case.lacks(territory.at, "project"));
    let is_known = case.sound_at(case.partnership.at, &["framework"]);
    if !has_project && case.partnership.framework.is_none() && is_known {
        let place = territory.and_then(|territory| given(&territory.name).and(territory.name.as_ref()));
        let message = Message::new("territory-project-missing").with("scheme", scheme.french());
        let finding = Finding::at(place.map_or(field.at, |name| name.at), message);
        findings.push(finding.help(Message::new("territory-project-missing-help")).owed());
    }
}
