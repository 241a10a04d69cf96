//! Who receives money says where it is paid: an account, or the public accountant who keeps it. Deposits are given back,
//! and need none.
//!
//! Basis: usage of published agreements; seed 4 (money with amount, dates and account), row C99.

use std::collections::HashSet;

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{AmountRule, Contribution, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_ACCOUNT, Severity::Warning, Family::Method, run)
    .basis(&["usage-conventions-publiees", "methode-lefaucheur"])
    .rows(&["C99"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let contributions: Vec<&Contribution> = financial.flat_map(|financial| &financial.contributions).collect();
    if contributions.is_empty() {
        return;
    }
    let bound: HashSet<&str> = bound_by(case, AGREEMENTS).into_iter().map(|partner| partner.id.text()).collect();
    let mut told: HashSet<&str> = HashSet::new();
    for to in contributions.into_iter().filter(|one| is_paid(one)).filter_map(|one| one.to.as_ref()) {
        let Some(partner) = case.partner(to.text()).filter(|partner| bound.contains(partner.id.text())) else { continue };
        let is_silent = case.lacks(partner.at, "bank_account") && case.lacks(partner.at, "accountant");
        if is_silent && told.insert(to.text()) {
            let message = Message::new("money-without-account").with("partner", partner.name.text());
            findings.push(Finding::at(to.at, message).help(Message::new("money-without-account-help")).owed());
        }
    }
}

fn is_paid(contribution: &Contribution) -> bool {
    given(&contribution.rule) != Some(&AmountRule::Deposit)
}
