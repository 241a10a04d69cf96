//! Partnerships with the funds of protection sociale are sought, strengthened and put into a contract: one that takes
//! part without any agreement of the dossier or of its own is only announced.
//!
//! Basis: method (seed 000: institutional partners are « contractualised »).

use std::collections::HashSet;

use crate::check::commitments::{AGREEMENTS, bound_by, shared};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::FUND_AGREEMENT, Severity::Warning, Family::Method, run).basis(&["methode-pep"]).rows(&["C8"]);

static CONTRACT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:convention|contrat|CTG|COG)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    // Before the operational phase there is no agreement to be party to.
    if shared(case, AGREEMENTS).is_none() {
        return;
    }
    let bound: HashSet<&str> = bound_by(case, AGREEMENTS).iter().map(|partner| partner.id.text()).collect();
    let funds = case.partnership.partners.iter().filter(|partner| is_fund(partner));
    for fund in funds.filter(|fund| !bound.contains(fund.id.text()) && case.sound(fund.at)) {
        // A partner may say by which agreement of its own it takes part.
        let own_words = case.dossier.files.slice(fund.at).unwrap_or_default();
        if !CONTRACT.is_match(own_words) {
            let message = Message::new("fund-without-agreement").with("partner", fund.name.text());
            let fault = Finding::at(fund.id.at, message).help(Message::new("fund-without-agreement-help"));
            findings.push(fault.owed());
        }
    }
}

fn is_fund(partner: &Partner) -> bool {
    [LegalForm::Caf, LegalForm::Cpam, LegalForm::ProtectionSociale].into_iter().any(|form| partner.is(form))
}
