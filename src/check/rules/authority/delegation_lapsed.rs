//! A delegation falls with the mandate of who gave it: after a general renewal of the assembly (March 2026 for towns and
//! their CCAS), it is given again, even where the same person was re-elected. A delegation that says its own end is
//! judged by that end elsewhere.
//!
//! A warning: the days of installation are known by secondary sources, and what a delegation is may differ by its author.
//!
//! Basis: CGCT, art. L. 2122-18 and L. 2122-19; CASF, art. R. 123-10 and R. 123-23.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::law::{self, Renewal};
use crate::model::{Delegation, Document, Kind, Partner, given};
use crate::schedule::day;

/// Who is appointed, not elected: what they delegate does not end with an election.
static APPOINTED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bdirect(eur|rice)\b|préf[eè]te?\b|rect(eur|rice)"));

/// The rule.
pub const RULE: Rule = Rule::new(codes::DELEGATION_LAPSED, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2122-18", "cgct-l2122-19", "casf-r123-10", "casf-r123-23", "usage-delegations"])
    .rows(&["B5-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in case.partnership.documents.iter().filter(|document| !is_kind(document, &[Kind::Deliberation])) {
        let Some(used) = case.date(document) else { continue };
        for party in case.parties(document) {
            for delegation in party.signatories.iter().filter_map(|signatory| signatory.delegation.as_ref()) {
                let Some((given_on, renewal)) = lapsed(party, delegation, used) else { continue };
                let Some(place) = delegation.date.as_ref().map(|date| date.at).filter(|at| told.insert(*at)) else {
                    continue;
                };
                findings.push(finding(document, place, given_on, used, renewal));
            }
        }
    }
}

fn lapsed(party: &Partner, delegation: &Delegation, used: NaiveDate) -> Option<(NaiveDate, &'static Renewal)> {
    let given_on = day(&delegation.date)?;
    let is_told_elsewhere = day(&delegation.until).is_some_and(|until| until < used);
    let is_elected = given(&delegation.by).is_none_or(|by| !APPOINTED.is_match(by));
    let form = given(&party.legal_form)?.spelling();
    let renewal = law::renewal_between(form, given_on, used)?;
    (is_elected && !is_told_elsewhere).then_some((given_on, renewal))
}

fn finding(
    document: &Document,
    place: crate::source::Span,
    given_on: NaiveDate,
    used: NaiveDate,
    renewal: &Renewal,
) -> Finding {
    let message = Message::new("delegation-lapsed")
        .with("date", given_on)
        .with("used", used)
        .with("renewal", renewal.title.as_str())
        .with("round", renewal.first_round)
        .with("document", document.id.text());
    Finding::at(place, message).help(Message::new("delegation-lapsed-help")).of_document(document.id.text())
}
