//! Every partner whose people hear of single situations is a party to the charter of confidentiality.
//!
//! Where several charters share the partners among them, each partner is party to one.
//!
//! Basis: method (ANARÉ, workshop on réussite éducative).

use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, hearers};
use crate::model::Document;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OUTSIDE_CHARTER, Severity::Warning, Family::Confidentiality, run)
    .basis(&["methode-anare", "c-pen-226-13"])
    .rows(&["B7-01", "C113"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let charters: Vec<&Document> = case.documents(CHARTER).collect();
    let Some(charter) = charters.first() else { return };
    let open = |document: &&Document| document.parties.is_empty() || !case.sound(document.at);
    if charters.iter().any(open) {
        return;
    }
    let signing: HashSet<&str> =
        charters.iter().flat_map(|document| &document.parties).map(|partner| partner.text()).collect();
    for (partner, place) in hearers(case) {
        if !signing.contains(partner.id.text()) {
            let message = Message::new("recipient-outside-charter").with("partner", partner.id.text());
            let fault = Finding::at(place, message);
            let fault = fault.related(charter.id.at, Message::new("recipient-outside-charter-charter"));
            findings.push(fault.help(Message::new("recipient-outside-charter-help")));
        }
    }
}
