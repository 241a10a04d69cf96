//! A body that receives a subsidy from a local authority passes it on to another only where the agreement expressly
//! provides so: a contribution from the one to the other, or a charge of the account 657, asks for `regranting`.
//!
//! A warning: the article was read in an old copy.
//!
//! Basis: CGCT, art. L. 1611-4.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, money, subsidies};
use crate::check::sums::has_account;
use crate::model::{FinancialMeans, LegalForm, Partner, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::REGRANTING, Severity::Warning, Family::Subsidy, run)
    .basis(&["cgct-l1611-4"])
    .rows(&["B1-07"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = money(case).filter(|financial| financial.regranting.is_none()) else { return };
    let local = subsidies(case).into_iter().filter(|subsidy| is_local(subsidy.payer)).collect::<Vec<_>>();
    let Some(first) = local.first() else { return };
    let place = passed_on(case, financial, &local).or_else(|| budgeted(case, financial));
    if let Some((place, to)) = place {
        let message = Message::new("regranting-unsettled")
            .with("to", to.unwrap_or(""))
            .with("known", if to.is_some() { "yes" } else { "no" });
        let received = Message::new("regranting-unsettled-received");
        let finding = Finding::at(place, message).related(first.contribution.partner.at, received);
        findings.push(finding.help(Message::new("regranting-unsettled-help")));
    }
}

fn is_local(payer: &Partner) -> bool {
    payer.is_local_authority() || payer.is(LegalForm::Ccas) || payer.is(LegalForm::Cias)
}

/// A contribution of a beneficiary to another body.
fn passed_on<'a>(
    case: &Case<'a>,
    financial: &'a FinancialMeans,
    local: &[Subsidy<'a>],
) -> Option<(Span, Option<&'a str>)> {
    let received: HashSet<&str> = local.iter().map(|subsidy| subsidy.beneficiary.id.text()).collect();
    financial.contributions.iter().find_map(|one| {
        let to = case.partner(given(&one.to)?)?;
        (received.contains(one.partner.text()) && to.is_private()).then(|| (one.partner.at, Some(to.id.text())))
    })
}

/// A charge of the budget by which subsidies are given, when only bodies of private law carry the project.
fn budgeted<'a>(case: &Case<'a>, financial: &'a FinancialMeans) -> Option<(Span, Option<&'a str>)> {
    let mut receivers = financial.contributions.iter().filter_map(|one| given(&one.to)).map(|id| case.partner(id));
    if !receivers.all(|partner| partner.is_some_and(Partner::is_private)) {
        return None;
    }
    let charges = financial.budget.iter().flat_map(|budget| &budget.charges);
    let mut given_on = charges.filter(|line| has_account(line, "657") || says_so(line.label.text()));
    given_on.next().map(|line| (line.label.at, None))
}

/// Whether a label speaks of money passed on to a body.
fn says_so(label: &str) -> bool {
    static PASSED_ON: LazyLock<Words> = LazyLock::new(|| {
        words(
            r"(?i)\b(reversements?|subventions? (versée|reversée|accordée)s?) (à|au|aux)\b.*\b(association|club|compagnie|collectif|structure|entreprise)",
        )
    });
    PASSED_ON.is_match(label)
}
