//! The essential data of an agreement beyond 23 000 euros are published within three months of its signature, by every
//! authority but communes below 3 500 inhabitants. They bear the SIRET of both parties, which the dossier then holds.
//!
//! Basis: décret n° 2017-779, art. 1er; schema SCDL of subsidies.

use std::collections::BTreeSet;

use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::subsidies::{Subsidy, settled_by, yearly};
use crate::law;
use crate::model::{Document, LegalForm, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::ESSENTIAL_DATA, Severity::Warning, Family::Accounts, run)
    .basis(&["decret-2017-779-1", "arrete-2017-11-17", "scdl-subventions"])
    .rows(&["B2-06"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    // A partner without a number is told once, however many agreements it signs.
    let (mut told, mut asked) = (BTreeSet::new(), BTreeSet::new());
    for document in case.documents(AGREEMENTS) {
        for subsidy in above(case, document) {
            match publishes(case, document, subsidy.payer) {
                Some(true) => {
                    let parties = [subsidy.payer, subsidy.beneficiary].into_iter();
                    let lacking = parties.filter(|one| one.siret.is_none() && case.sound_at(one.at, &["siret"]));
                    let new: Vec<&Partner> = lacking.filter(|one| told.insert(one.id.text())).collect();
                    findings.extend(new.into_iter().map(|partner| lacks(partner, document)));
                }
                Some(false) => {}
                None if asked.insert(subsidy.payer.id.text()) => {
                    let reason =
                        Message::new("essential-data-incomplete-unknown").with("payer", subsidy.payer.id.text());
                    findings.cannot_tell(subsidy.payer.id.at, reason, None);
                }
                None => {}
            }
        }
    }
}

/// One subsidy of each pair of parties whose agreement is beyond the amount in a year.
fn above<'a>(case: &Case<'a>, document: &'a Document) -> Vec<Subsidy<'a>> {
    let limit = case.date(document).and_then(|date| law::threshold("essential-data", date)?.centimes());
    let Some(limit) = limit else { return Vec::new() };
    let settled = settled_by(case, document);
    let mut pairs: std::collections::BTreeMap<_, Vec<Subsidy<'_>>> = std::collections::BTreeMap::new();
    for subsidy in settled {
        pairs.entry(subsidy.pair()).or_default().push(subsidy);
    }
    let beyond = pairs.into_values().filter(|pair| yearly(case, pair).values().any(|sum| *sum > limit));
    beyond.filter_map(|pair| pair.first().copied()).collect()
}

/// Whether an authority publishes its data; nothing for a commune whose inhabitants are not known.
fn publishes(case: &Case<'_>, document: &Document, payer: &Partner) -> Option<bool> {
    if !payer.is(LegalForm::Commune) {
        return Some(true);
    }
    let least = law::threshold("essential-data-inhabitants", case.date(document)?)?.value;
    Some(given(&payer.inhabitants)?.get() >= least)
}

fn lacks(partner: &Partner, document: &Document) -> Finding {
    let message = Message::new("essential-data-incomplete").with("partner", partner.id.text());
    let finding = Finding::at(partner.id.at, message).of_document(document.id.text());
    finding.help(Message::new("essential-data-incomplete-help")).owed()
}
