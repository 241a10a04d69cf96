//! The contrat d'engagement républicain is for associations and foundations: a town, a company or a public body that is
//! said to subscribe it would take an undertaking that the law does not ask of it.
//!
//! Basis: loi n° 2000-321, art. 10-1.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::REPUBLICAN_CONTRACT_NOT_OWED, Severity::Information, Family::RepublicanContract, run)
        .basis(&["loi-2000-321-10-1"])
        .rows(&["B3-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(contract) = &case.partnership.republican_contract else { return };
    for subscriber in &contract.subscribed_by {
        let Some(partner) = subscriber.given().and_then(|id| case.partner(id)) else { continue };
        let form = partner.legal_form.as_ref().and_then(|form| form.given()).filter(|form| !form.is_association());
        if let Some(form) = form {
            let message = Message::new("republican-contract-not-owed")
                .with("partner", partner.name.text())
                .with("form", form.french());
            let finding = Finding::at(subscriber.at, message);
            findings.push(finding.help(Message::new("republican-contract-not-owed-help")));
        }
    }
}
