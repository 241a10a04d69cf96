//! The SIREN of a commune or of a département bears its department: another than that of the territory is a hint that
//! the number of a namesake was copied. Information only, for a body may take part in what happens elsewhere.
//!
//! Basis: C. com., art. R. 123-221; code officiel géographique.

use crate::check::registrations::{department_of_siren, is_same_department, siren_of, siren_suits_commune};
use crate::check::rule::*;
use crate::model::{LegalForm, Territory};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIREN_DEPARTMENT, Severity::Information, Family::Identifiers, run)
    .basis(&["c-com-r123-221", "cog-insee"])
    .rows(&["B10-03"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(territory) = &case.partnership.territory else { return };
    for partner in &case.partnership.partners {
        let is_commune = partner.is(LegalForm::Commune);
        let Some((siren, at)) = siren_of(partner).filter(|_| is_commune || partner.is(LegalForm::Departement)) else {
            continue;
        };
        let Some(found) = department_of_siren(&siren) else { continue };
        let Some((stated, place)) = elsewhere(found, territory) else { continue };
        let codes = || territory.insee_codes.iter().filter_map(|code| code.given());
        if is_commune && codes().any(|code| siren_suits_commune(&siren, code)) {
            continue;
        }
        let message = Message::new("siren-of-another-department")
            .with("partner", partner.name.text())
            .with("siren", &*siren)
            .with("found", found)
            .with("stated", stated);
        let finding = Finding::at(at, message).related(place, Message::new("siren-of-another-department-territory"));
        findings.push(finding.help(Message::new("siren-of-another-department-help")));
    }
}

/// The department of the territory, when a number is of none of its departments.
fn elsewhere(found: &str, territory: &Territory) -> Option<(String, crate::source::Span)> {
    let stated = territory.department.iter().filter_map(|field| Some((field.given()?.to_string(), field.at)));
    let of_codes =
        territory.insee_codes.iter().filter_map(|field| Some((field.given()?.department()?.to_string(), field.at)));
    let mut departments = stated.chain(of_codes);
    let first = departments.next()?;
    let same = |department: &str| is_same_department(department, found);
    (!same(&first.0) && !departments.any(|(department, _)| same(&department))).then_some(first)
}
