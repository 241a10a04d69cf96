//! Free use of public premises is for bodies that seek no profit and serve the general interest: a company pays a fee.
//!
//! A cooperative may serve the general interest; the rule passes over it.
//!
//! Basis: CG3P, art. L. 2125-1.

use crate::check::provisions::free_premises;
use crate::check::rule::*;
use crate::model::LegalForm;

/// The rule.
pub const RULE: Rule = Rule::new(codes::COMPANY_PREMISES, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["cgppp-l2125-1"])
    .rows(&["B9-03"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (premises, host) in free_premises(case) {
        let is_company = host.is(LegalForm::Societe) || host.is(LegalForm::Banque);
        if let Some(to) = premises.to.as_ref().filter(|_| is_company) {
            let message = Message::new("free-premises-for-company").with("host", host.id.text());
            findings.push(Finding::at(to.at, message).help(Message::new("free-premises-for-company-help")));
        }
    }
}
