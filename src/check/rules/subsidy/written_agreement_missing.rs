//! Beyond a yearly amount (23 000 euros since 2001), the subsidies of one authority to one body of private law need a
//! written agreement: an agreement of the dossier between the two settles each of them.
//!
//! Basis: loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er. Below the amount an agreement is free. The law
//! excepts housing bodies, which the dossier does not tell: a suppression says so.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;

use crate::check::figures::euros;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, in_kind, money, others_are_known, settled_by, subsidies, yearly};
use crate::law;
use crate::model::Document;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AGREEMENT_MISSING, Severity::Error, Family::Subsidy, run)
    .basis(&["loi-2000-321-10", "decret-2001-495-1"])
    .rows(&["B1-01"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let all = subsidies(case);
    let settled: HashSet<Span> = case
        .documents(AGREEMENTS)
        .flat_map(|document| settled_by(case, document))
        .map(|subsidy| subsidy.contribution.at)
        .collect();
    let mut pairs: BTreeMap<_, Vec<Subsidy<'_>>> = BTreeMap::new();
    for subsidy in all {
        pairs.entry(subsidy.pair()).or_default().push(subsidy);
    }
    let agreements: Vec<HashSet<&str>> = case.documents(AGREEMENTS).map(|document| parties(case, document)).collect();
    for ((payer, beneficiary), pair) in &pairs {
        // The money of a payer that agrees with the beneficiary elsewhere may be settled there.
        let agree_here = agreements.iter().any(|parties| parties.contains(payer) && parties.contains(beneficiary));
        of_pair(case, pair, &settled, agree_here, findings);
    }
}

fn parties<'a>(case: &Case<'a>, document: &'a Document) -> HashSet<&'a str> {
    case.parties(document).map(|partner| partner.id.text()).collect()
}

/// What one authority gives to one body; `agree_here` says that an agreement of the dossier is between them.
fn of_pair(case: &Case<'_>, pair: &[Subsidy<'_>], settled: &HashSet<Span>, agree_here: bool, findings: &mut Findings) {
    let mut open = pair.iter().filter(|subsidy| !settled.contains(&subsidy.contribution.at));
    let Some(first) = open.next() else { return };
    let kind = in_kind(case, first.pair());
    let sums = yearly(case, pair);
    for subsidy in std::iter::once(first).chain(open) {
        let Some((year, limit)) = subsidy.year(case).and_then(|year| Some((year, limit(year)?))) else { continue };
        let Some(&cash) = sums.get(&year) else { continue };
        if cash.saturating_add(kind) > limit {
            // Gifts in kind are seldom valued in the act.
            let weight = if agree_here && cash > limit { Severity::Error } else { Severity::Warning };
            return findings.push(told(subsidy, year, [cash, kind, limit]).at_most(weight));
        }
    }
    if !money(case).is_some_and(others_are_known) {
        let reason = Message::new("written-agreement-missing-unknown").with("payer", first.payer.id.text());
        findings.cannot_tell(first.contribution.partner.at, reason, None);
    }
}

/// The amount beyond which an agreement is written, in centimes.
fn limit(year: i32) -> Option<i64> {
    law::threshold("subsidy-agreement", NaiveDate::from_ymd_opt(year, 1, 1)?)?.centimes()
}

fn told(subsidy: &Subsidy<'_>, year: i32, [cash, kind, limit]: [i64; 3]) -> Finding {
    let message = Message::new("written-agreement-missing")
        .with("payer", subsidy.payer.id.text())
        .with("beneficiary", subsidy.beneficiary.id.text())
        .with("year", year.to_string())
        .with("amount", euros(cash.saturating_add(kind)))
        .with("kind", if cash > limit || kind == 0 { "money" } else { "both" })
        .with("limit", euros(limit));
    Finding::at(subsidy.contribution.amount.at, message).help(Message::new("written-agreement-missing-help")).owed()
}
