//! No subsidy is paid before the payer's assembly has decided it: the accountant has no act by which to pay.
//!
//! Basis: practice of the State for advances; CGCT, art. L. 2311-7 (credits of subsidies are voted by name).

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, settled_by};
use crate::model::values::Date;
use crate::model::{Document, Field};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PAID_BEFORE_VOTE, Severity::Warning, Family::Subsidy, run)
    .basis(&["usage-avances", "cgct-l2311-7"])
    .rows(&["B1-12"])
    .phase(Phase::Operational);

/// A decision of the payer: its day and its place.
type Taken = (NaiveDate, Span);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut votes: HashMap<Span, (Subsidy<'_>, Option<Taken>)> = HashMap::new();
    for document in case.documents(AGREEMENTS) {
        for subsidy in settled_by(case, document) {
            let vote = first_vote(document, &subsidy);
            let known = votes.entry(subsidy.contribution.at).or_insert((subsidy, vote));
            // Of several agreements on the same money, the earliest vote counts; none known, none counts.
            known.1 = known.1.zip(vote).map(|(one, other)| one.min(other));
        }
    }
    let mut votes: Vec<_> = votes.into_values().collect();
    votes.sort_by_key(|(subsidy, _)| subsidy.contribution.at);
    for (subsidy, vote) in votes {
        let Some((taken, place)) = vote else { continue };
        findings.extend(early(&subsidy, taken, place));
    }
}

/// The first day on which the payer decided, by the decision of the document, else by its own.
fn first_vote(document: &Document, subsidy: &Subsidy<'_>) -> Option<Taken> {
    let payer = subsidy.payer.id.text();
    let day = |date: &Field<Date>| Some((date.given()?.day(), date.at));
    let mut named = document.authority.iter().filter(|authority| authority.partner.text() == payer).peekable();
    if named.peek().is_some() {
        return named.flat_map(|authority| &authority.dates).filter_map(day).min();
    }
    subsidy.payer.authority.iter().flat_map(|authority| &authority.dates).filter_map(day).min()
}

/// The first payment before the vote.
fn early(subsidy: &Subsidy<'_>, taken: NaiveDate, vote: Span) -> Option<Finding> {
    let dates = subsidy.contribution.payments.iter().filter_map(|payment| payment.date.as_ref());
    let (date, place) = dates.filter_map(|date| Some((date.given()?.day(), date.at))).min()?;
    let message = Message::new("paid-before-vote")
        .with("payer", subsidy.payer.id.text())
        .with("date", date)
        .with("taken", taken);
    let finding = Finding::at(place, message).related(vote, Message::new("paid-before-vote-taken"));
    (date < taken).then(|| finding.help(Message::new("paid-before-vote-help")))
}
