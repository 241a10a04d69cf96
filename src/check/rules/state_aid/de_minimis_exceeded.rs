//! De minimis aid stays below the ceiling of its régime, all aid of the kind over three years taken together. What the
//! beneficiary has already received is added when the dossier says it and only one body is paid; otherwise the rule says
//! that it cannot tell. Means in kind are not counted: the dossier does not value them by grant.
//!
//! Basis: règlements (UE) 2023/2831 and 2023/2832; before 2024, (UE) n° 1407/2013 and n° 360/2012.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::check::aid::{aid, ceiling_of, granted_in_three_years};
use crate::check::figures::euros;
use crate::check::mandates::agreements;
use crate::check::rule::*;
use crate::check::support::supports;
use crate::law;
use crate::model::{Document, Partner, StateAid, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::DE_MINIMIS_EXCEEDED, Severity::Warning, Family::StateAid, run)
    .basis(&["regl-2023-2831", "regl-2023-2832", "tfue-108"])
    .rows(&["B4-01", "B4-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((aid, _, regime)) = aid(case) else { return };
    let Some(name) = ceiling_of(regime).filter(|_| case.sound_at(case.partnership.at, &["means"])) else { return };
    let mut told = BTreeSet::new();
    let mut unknown = BTreeSet::new();
    for document in agreements(case) {
        let Some(date) = case.date(document) else { continue };
        let Some(ceiling) = law::threshold(name, date).and_then(|ceiling| ceiling.centimes()) else { continue };
        let paid: BTreeSet<&str> = supports(case, document)
            .iter()
            .filter(|support| support.contribution.is_some())
            .map(|support| support.receiver.id.text())
            .collect();
        for receiver in paid.iter().filter_map(|id| case.partner(id)) {
            if told.insert(receiver.id.text()) {
                let alone = paid.len() == 1;
                let reason = weigh(case, findings, &Ceiling { aid, date, ceiling, alone }, document, receiver);
                // What is not known of all is said once.
                if let Some(reason) = reason.filter(|reason| unknown.insert(*reason)) {
                    findings.cannot_tell(aid.regime.at, Message::new(reason), Some(document));
                }
            }
        }
    }
}

struct Ceiling<'a> {
    aid: &'a StateAid,
    date: NaiveDate,
    ceiling: i64,
    /// Whether only one body is paid, so that what was received is its own.
    alone: bool,
}

/// Tells what is above the ceiling; gives the reason why it cannot tell, if it cannot.
fn weigh(
    case: &Case<'_>,
    findings: &mut Findings,
    limit: &Ceiling<'_>,
    document: &Document,
    receiver: &Partner,
) -> Option<&'static str> {
    let Ceiling { aid, date, ceiling, alone } = *limit;
    let granted = granted_in_three_years(case, document, receiver.id.text(), date)?;
    let received = given(&aid.received).filter(|_| alone).map(|amount| amount.centimes());
    let with_received = granted.by_signature.saturating_add(received.unwrap_or(0));
    let most = granted.most.max(with_received);
    if ceiling < most {
        let message = Message::new("de-minimis-exceeded")
            .with("partner", receiver.name.text())
            .with("document", document.id.text())
            .with("sum", euros(most))
            .with("ceiling", euros(ceiling))
            .with("received", euros(if most == with_received { received.unwrap_or(0) } else { 0 }));
        let fault = Finding::at(aid.regime.at, message).help(Message::new("de-minimis-exceeded-help"));
        findings.push(fault.of_document(document.id.text()));
        return None;
    }
    match &aid.received {
        None => Some("de-minimis-received-unknown"),
        Some(_) if !alone => Some("de-minimis-received-by-several"),
        Some(_) => None,
    }
}
