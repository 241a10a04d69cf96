//! In Bas-Rhin, Haut-Rhin and Moselle associations are under local law and have no RNA number; elsewhere they are under
//! the law of 1901. What a document says of the law of an association follows from its legal form.
//!
//! Basis: C. civ. local, art. 21 to 79; loi du 1er juillet 1901.

use crate::check::registrations::department_of_postal_code;
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, given};

/// Departments of Alsace-Moselle.
const LOCAL_LAW: [&str; 3] = ["57", "67", "68"];

/// The rule.
pub const RULE: Rule = Rule::new(codes::LOCAL_LAW, Severity::Information, Family::Identifiers, run)
    .basis(&["c-civ-local-21", "loi-1901"])
    .rows(&["B10-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        let Some(department) = seat(partner) else { continue };
        let Some(form) = &partner.legal_form else { continue };
        let local = LOCAL_LAW.contains(&department);
        let id = match form.given() {
            // An RNA number shows that the association is registered under the law of 1901.
            Some(LegalForm::Association1901) if local && partner.rna.is_none() => "association-under-local-law",
            Some(LegalForm::AssociationDroitLocal) if !local => "association-under-local-law-elsewhere",
            _ => continue,
        };
        if !case.sound_at(partner.at, &["rna", "address"]) {
            continue;
        }
        let message = Message::new(id).with("partner", partner.name.text()).with("department", department);
        let help = Message::new("association-under-local-law-help").with("local", if local { "yes" } else { "no" });
        findings.push(Finding::at(form.at, message).help(help));
    }
}

/// The department of the seat.
fn seat(partner: &Partner) -> Option<&str> {
    department_of_postal_code(given(&partner.address.as_ref()?.postal_code)?)
}
