//! Who decides on a document, or whose assembly sits, is one of its parties: what is said of another partner would be
//! printed nowhere.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::model::{Document, Field, Parties, Partner, Ref};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NOT_A_PARTY, Severity::Warning, Family::References, run).basis(&["coherence"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    // A document that names no party has all partners.
    for document in case.partnership.documents.iter().filter(|document| !document.parties.is_empty()) {
        if !case.sound_at(document.at, &["parties"]) {
            continue;
        }
        let parties = Parties::of(document, case.partnership);
        let deciding = document.authority.iter().map(|authority| &authority.partner);
        let sitting = document.sitting.iter().map(|sitting| &sitting.partner);
        let strangers = deciding.chain(sitting).filter(|id| id.given().is_some_and(|id| !parties.has(id)));
        findings.extend(strangers.filter(|id| case.sound(id.at)).map(|id| stranger(document, id)));
    }
}

fn stranger(document: &Document, partner: &Field<Ref<Partner>>) -> Finding {
    let message = Message::new("not-a-party").with("partner", partner.text()).with("document", document.id.text());
    let fault = Finding::at(partner.at, message);
    let list = document.parties.first().map_or(document.id.at, |party| party.at);
    fault.related(list, Message::new("not-a-party-list")).help(Message::new("not-a-party-help"))
}
