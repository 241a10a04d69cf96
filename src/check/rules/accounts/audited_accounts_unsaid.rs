//! An association that receives more than 153 000 euros of public money in a year has its accounts certified by an auditor
//! and publishes them: the agreement says so. The money of every payer counts, and each year is taken for itself.
//!
//! What counts is what the dossier knows: contributions, and the account 74 of the budget. Help for jobs is left out
//! (debated): when it alone decides, the finding only informs. A warning: the article was read in an old copy.
//!
//! Basis: C. com., art. L. 612-4 and D. 612-5; décret n° 2009-540.

use std::collections::BTreeMap;

use crate::check::figures::euros;
use crate::check::rule::*;
use crate::check::subsidies::{
    Subsidy, is_help_for_jobs, is_public_subsidy, money, others_are_known, settled_by, subsidies, yearly,
};
use crate::law;
use crate::model::{LegalForm, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::AUDITED_ACCOUNTS, Severity::Warning, Family::Accounts, run)
    .basis(&["c-com-l612-4", "c-com-d612-5", "decret-2009-540"])
    .rows(&["B2-03", "B2-04"])
    .phase(Phase::Operational);

static AUDITOR: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bcommissaires? aux comptes"));
static PUBLISHED: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(publi|publicité)\w*[^.\n]*\bcomptes",
        r"|\bcomptes\b[^.\n]*\bpubli",
        r"|\bjournal officiel",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let case = printed.case;
    let Some(limit) = printed.date().and_then(|date| law::threshold("accounts", date)?.centimes()) else { return };
    let settled = settled_by(case, printed.entry);
    let Some(subsidy) = settled.iter().find(|subsidy| is_held_to_accounts(subsidy.beneficiary)) else { return };
    if printed.says(&AUDITOR) && printed.says(&PUBLISHED) {
        return;
    }
    let beneficiary = subsidy.beneficiary;
    let place = printed.place_of_clause(&["supporting-documents"]);
    let above = |with_jobs: bool| received(case, beneficiary, with_jobs).into_iter().find(|(_, sum)| *sum > limit);
    let (told, weight) = match (above(false), above(true)) {
        (Some(found), _) => (found, Severity::Warning),
        (None, Some(found)) => (found, Severity::Information),
        (None, None) if money(case).is_some_and(others_are_known) => return,
        (None, None) => {
            let reason = Message::new("audited-accounts-unsaid-unknown").with("beneficiary", beneficiary.id.text());
            return findings.cannot_tell(beneficiary.id.at, reason, None);
        }
    };
    let message = Message::new("audited-accounts-unsaid")
        .with("beneficiary", beneficiary.id.text())
        .with("year", told.0.to_string())
        .with("amount", euros(told.1))
        .with("limit", euros(limit))
        .with("jobs", if weight == Severity::Information { "yes" } else { "no" });
    let help = Message::new("audited-accounts-unsaid-help");
    findings.push(Finding::at(place, message).help(help).at_most(weight).owed());
}

/// Associations and foundations; other bodies have accounts by a law of their own.
fn is_held_to_accounts(partner: &Partner) -> bool {
    [LegalForm::Association1901, LegalForm::AssociationDroitLocal, LegalForm::Fondation]
        .into_iter()
        .any(|form| partner.is(form))
}

/// The public money of each year, in centimes: the contributions that the dossier gives, or what the budget expects where
/// that is more. The budget counts when it is that of the only body which subsidies go to.
fn received(case: &Case<'_>, beneficiary: &Partner, with_jobs: bool) -> BTreeMap<i32, i64> {
    let all = subsidies(case);
    let is_own = |subsidy: &&Subsidy<'_>| subsidy.beneficiary.id.text() == beneficiary.id.text();
    let mut sums = yearly(case, all.iter().filter(is_own));
    let Some(financial) = money(case).filter(|_| all.iter().all(|subsidy| is_own(&subsidy))) else { return sums };
    for budget in &financial.budget {
        let Some(year) = given(&budget.year).map(|year| year.get()) else { continue };
        let lines = budget.products.iter().filter(|line| is_public_subsidy(case, line));
        let counted = lines.filter(|line| with_jobs || !is_help_for_jobs(line));
        let expected = crate::check::sums::sum(counted.map(|line| &line.amount)).unwrap_or(0);
        let known = sums.entry(year).or_insert(0);
        *known = expected.max(*known);
    }
    sums
}
