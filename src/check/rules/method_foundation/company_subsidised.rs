//! A subsidy agreement supports a project of general interest: with a commercial company it is a public contract in
//! disguise or an aid to enterprise.
//!
//! Basis: loi n° 2000-321, art. 9-1; CCP, art. L. 1111-1; method (seed 004: banks and companies).

use std::collections::HashSet;

use crate::check::commitments::{AGREEMENTS, SUPPORT, bound_by};
use crate::check::rule::*;
use crate::model::{Contribution, LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::COMPANY_SUBSIDY, Severity::Warning, Family::Method, run)
    .basis(&["loi-2000-321-9-1", "ccp-l1111-1", "methode-lefaucheur"])
    .rows(&["C10"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let ids = |kinds| -> HashSet<&str> { bound_by(case, kinds).iter().map(|partner| partner.id.text()).collect() };
    let (subsidised, bound) = (ids(SUPPORT), ids(AGREEMENTS));
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let mut told = HashSet::new();
    for contribution in financial.flat_map(|financial| &financial.contributions) {
        let Some(company) = company_paid(case, contribution) else { continue };
        let id = company.id.text();
        if !bound.contains(id) || !case.sound_at(contribution.at, &["partner", "to"]) || !told.insert(id) {
            continue;
        }
        let by = if subsidised.contains(id) { "subsidy" } else { "partnership" };
        let place = contribution.to.as_ref().map_or(contribution.at, |to| to.at);
        let message = Message::new("company-subsidised").with("company", company.name.text()).with("by", by);
        let fault = Finding::at(place, message).help(Message::new("company-subsidised-help"));
        findings.push(if by == "subsidy" { fault } else { fault.at_most(Severity::Information) });
    }
}

/// The company that a public partner pays. A cooperative may be of general interest (SCIC).
fn company_paid<'a>(case: &Case<'a>, contribution: &Contribution) -> Option<&'a Partner> {
    let company = case.partner(contribution.to.as_ref()?.text())?;
    let is_company = company.is(LegalForm::Societe) || company.is(LegalForm::Banque);
    (is_company && case.partner(contribution.partner.text())?.is_public()).then_some(company)
}
