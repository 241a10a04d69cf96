//! Since 1 July 2022 the acts of towns of 3,500 inhabitants and more, of groups of towns, départements and régions are
//! published electronically, and can be executed from then on: the dossier says when. Smaller towns have chosen their way;
//! without `inhabitants` the rule cannot tell.
//!
//! Basis: ordonnance n° 2021-1310 and décret n° 2021-1311.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::check::mandates::{Mandate, agreements, mandates, status_of};
use crate::check::rule::*;
use crate::law;
use crate::model::{LegalForm, Partner, Status, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PUBLICATION_UNSAID, Severity::Information, Family::Authority, run)
    .basis(&["ordonnance-2021-1310", "decret-2021-1311", "cgct-l2131-1"])
    .rows(&["B5-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case).into_iter().filter(|document| Status::ForSignature <= status_of(document)) {
        for (party, decisions) in mandates(case, document) {
            for decision in decisions.iter().filter(|decision| is_lacking(case, decision)) {
                let Some(taken) = decision.dates.iter().filter_map(|date| date.given()).map(|date| date.day()).max()
                else {
                    continue;
                };
                match publishes_electronically(party, taken) {
                    Some(true) if told.insert(decision.at) => {
                        let message = Message::new("publication-unsaid")
                            .with("partner", party.name.text())
                            .with("number", decision.number());
                        let finding = Finding::at(decision.place(), message);
                        let finding = finding.help(Message::new("publication-unsaid-help"));
                        findings.push(finding.of_document(document.id.text()));
                    }
                    None if told.insert(decision.at) => {
                        let reason = Message::new("publication-unknown").with("partner", party.name.text());
                        findings.cannot_tell(party.id.at, reason, Some(document));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Whether the acts of a party are published electronically; nothing when its population is not given.
fn publishes_electronically(party: &Partner, taken: NaiveDate) -> Option<bool> {
    let Some(threshold) = law::threshold("electronic-publication", taken) else { return Some(false) };
    if party.is(LegalForm::Commune) {
        let inhabitants = party.inhabitants.as_ref().map(|_| given(&party.inhabitants).map(|count| count.get()));
        // A population that is left open is no question that the rule has to ask.
        return inhabitants.map(|count| count.is_some_and(|count| threshold.value <= count));
    }
    let forms = [LegalForm::Epci, LegalForm::Departement, LegalForm::Region];
    Some(forms.iter().any(|form| party.is(*form)))
}

fn is_lacking(case: &Case<'_>, decision: &Mandate<'_>) -> bool {
    let is_open = decision.published.is_none() && !decision.is_pending();
    is_open && case.sound_at(decision.at, &["published", "pending"])
}
