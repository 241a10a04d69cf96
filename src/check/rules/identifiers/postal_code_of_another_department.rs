//! A postal code and the number of a commune, of a school or of a health establishment mostly name the same department.
//! Information only: some communes are served from the office of the department beside theirs.
//!
//! Basis: code officiel géographique.

use crate::check::registrations::{
    department_at_head, department_of_postal_code, department_of_siren, is_same_department, siren_of,
};
use crate::check::rule::*;
use crate::model::values::{Finess, Uai};
use crate::model::{Address, LegalForm, Optional, Partner, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::POSTAL_DEPARTMENT, Severity::Information, Family::Identifiers, run)
    .basis(&["cog-insee"])
    .rows(&["B10-10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        findings.extend(differing(&partner.address, of_partner(partner)));
        for site in &partner.establishments {
            findings.extend(differing(&site.address, of_site(&site.uai, &site.finess)));
        }
    }
}

/// A number that names a department: what it is, the department, its place.
type Number = (&'static str, String, Span);

fn of_partner(partner: &Partner) -> Option<Number> {
    let territorial = partner.is(LegalForm::Commune) || partner.is(LegalForm::Departement);
    let of_siren = || {
        let (siren, at) = siren_of(partner).filter(|_| territorial)?;
        Some(("SIREN", department_of_siren(&siren)?.to_owned(), at))
    };
    of_site(&partner.uai, &partner.finess).or_else(of_siren)
}

/// A UAI begins with the department on three digits (062 for Pas-de-Calais, 620 and 720 for Corsica), a FINESS with two.
fn of_site(uai: &Optional<Uai>, finess: &Optional<Finess>) -> Option<Number> {
    let of_uai = || {
        let number = given(uai)?;
        let department = match number.get(..3)? {
            "620" | "720" => "20",
            head if head.starts_with('9') => head,
            head => head.strip_prefix('0')?,
        };
        Some(("UAI", department.to_owned(), uai.as_ref()?.at))
    };
    let of_finess = || {
        let number = given(finess)?;
        // Overseas FINESS numbers do not all bear the third digit.
        let department = department_at_head(number).filter(|department| department.len() == 2)?;
        Some(("FINESS", department.to_owned(), finess.as_ref()?.at))
    };
    of_uai().or_else(of_finess)
}

fn differing(address: &Option<Address>, number: Option<Number>) -> Option<Finding> {
    let field = address.as_ref()?.postal_code.as_ref()?;
    let (name, department, at) = number?;
    let postal = department_of_postal_code(field.given()?)?;
    if is_same_department(postal, &department) {
        return None;
    }
    let message = Message::new("postal-code-of-another-department")
        .with("postal", postal)
        .with("number", name)
        .with("department", department);
    let finding = Finding::at(field.at, message).related(at, Message::new("postal-code-of-another-department-number"));
    Some(finding.help(Message::new("postal-code-of-another-department-help")))
}
