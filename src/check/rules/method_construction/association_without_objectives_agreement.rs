//! An association that is paid through a partnership agreement, beyond what the law lets go without one, has an
//! objectives agreement of its own, which says for what project it is supported.
//!
//! Basis: seed 2 (operational phase: objectives and means agreements with associations), row C70. That money above the
//! threshold needs an agreement at all is a rule of law (row B1-01).

use std::collections::{HashMap, HashSet};

use crate::check::commitments::SUPPORT;
use crate::check::rule::*;
use crate::law::threshold;
use crate::model::{Contribution, Document, Field, Kind, Partner, Ref, given, values::Year};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_OBJECTIVES, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "loi-2000-321-10"])
    .rows(&["C70", "C104"])
    .phase(Phase::Operational);

/// A beneficiary, a payer and a year.
type Flow<'a> = (&'a str, &'a str, Option<Year>);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.iter().filter_map(|means| means.financial.as_ref());
    let contributions: Vec<&Contribution> = financial.flat_map(|financial| &financial.contributions).collect();
    let (largest, bound) = (largest(&contributions), bound(case));
    let mut settled = associations(case, SUPPORT);
    for to in contributions.iter().filter_map(|one| one.to.as_ref()) {
        let Some((agreement, limit)) = bound.get(to.text()) else { continue };
        let is_beyond = largest.get(to.text()).is_some_and(|sum| limit < sum);
        if is_beyond && settled.insert(to.text()) {
            findings.push(finding(to, agreement));
        }
    }
}

/// The associations bound by a partnership agreement: the last one, with the amount of a year that is its limit.
fn bound<'a>(case: &Case<'a>) -> HashMap<&'a str, (&'a Document, i64)> {
    let mut bound = HashMap::new();
    for agreement in case.documents(&[Kind::PartnershipAgreement]) {
        let Some(limit) = limit(case, agreement) else { continue };
        parties(case, agreement).for_each(|party| {
            bound.insert(party, (agreement, limit));
        });
    }
    bound
}

/// The amount of a year above which the law asks for an agreement, on the date of a document.
fn limit(case: &Case<'_>, agreement: &Document) -> Option<i64> {
    threshold("subsidy-agreement", case.date(agreement)?)?.centimes()
}

/// The most that each beneficiary is given by one payer in one year, as far as the amounts are known.
fn largest<'a>(contributions: &[&'a Contribution]) -> HashMap<&'a str, i64> {
    let mut sums: HashMap<Flow<'a>, i64> = HashMap::new();
    for one in contributions {
        let (Some(to), Some(amount)) = (&one.to, one.amount.given()) else { continue };
        let sum = sums.entry((to.text(), one.partner.text(), given(&one.year).copied())).or_default();
        *sum = sum.saturating_add(amount.centimes());
    }
    let mut largest: HashMap<&str, i64> = HashMap::new();
    for ((to, ..), sum) in sums {
        let most = largest.entry(to).or_default();
        *most = sum.max(*most);
    }
    largest
}

/// The associations that are party to a document of these kinds.
fn associations<'a>(case: &Case<'a>, kinds: &'static [Kind]) -> HashSet<&'a str> {
    case.documents(kinds).flat_map(|document| parties(case, document).collect::<Vec<_>>()).collect()
}

fn parties<'c, 'a>(case: &'c Case<'a>, document: &'a Document) -> impl Iterator<Item = &'a str> + use<'c, 'a> {
    case.parties(document).filter(|party| party.is_association()).map(|party| party.id.text())
}

fn finding(to: &Field<Ref<Partner>>, agreement: &Document) -> Finding {
    let message = Message::new("association-without-objectives-agreement").with("partner", to.text());
    let place = agreement.kind.at;
    let finding =
        Finding::at(to.at, message).related(place, Message::new("association-without-objectives-agreement-through"));
    finding.help(Message::new("association-without-objectives-agreement-help")).owed()
}
