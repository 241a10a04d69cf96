//! Partners who sit together to speak of single situations have a charter of confidentiality, and sign it before they
//! speak: an agreement that is signed while its charter is not would let the exchange begin without rules.
//!
//! A charter that is annexed to another text counts. Recipients who meet in no body are bound by their own texts.
//!
//! Basis: method (ANARÉ, workshop on réussite éducative).

use std::collections::HashSet;

use crate::check::case::is_kind;
use crate::check::text::folded::Folded;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, hearers};
use crate::model::{Document, Status, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_SECRECY_CHARTER, Severity::Warning, Family::Confidentiality, run)
    .basis(&["methode-anare", "c-pen-226-13"])
    .rows(&["B7-01", "C113"])
    .core();

static CHARTER_NAME: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bconfidentialité\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let (hearers, documents) = (hearers(case), &case.partnership.documents);
    let bodies = case.partnership.confidentiality.iter().flat_map(|confidentiality| &confidentiality.bodies);
    let Some(body) = bodies.into_iter().next().filter(|_| hearers.len() > 1 && !documents.is_empty()) else { return };
    if documents.iter().any(|document| document.kind.given().is_none() || is_annexed(document)) {
        return;
    }
    let mut charters = case.documents(CHARTER);
    let Some(charter) = charters.next() else {
        let fault = Finding::at(body.at, Message::new("confidentiality-charter-missing").with("case", "none"));
        findings.push(fault.help(Message::new("confidentiality-charter-missing-help").with("case", "none")).owed());
        return;
    };
    if std::iter::once(charter).chain(charters).any(is_signed) {
        return;
    }
    let ids: HashSet<&str> = hearers.iter().map(|(partner, _)| partner.id.text()).collect();
    let binds = |document: &&Document| {
        is_kind(document, AGREEMENTS)
            && is_signed(document)
            && case.parties(document).filter(|partner| ids.contains(partner.id.text())).count() > 1
    };
    if let Some(agreement) = documents.iter().find(binds) {
        let message = Message::new("confidentiality-charter-missing").with("case", "unsigned");
        let place = charter.status.as_ref().map_or(charter.kind.at, |status| status.at);
        let signed = Message::new("confidentiality-charter-missing-agreement");
        let fault = Finding::at(place, message).related(agreement.id.at, signed);
        findings.push(fault.help(Message::new("confidentiality-charter-missing-help").with("case", "unsigned")));
    }
}

fn is_signed(document: &Document) -> bool {
    given(&document.status) == Some(&Status::Signed)
}

fn is_annexed(document: &Document) -> bool {
    document.annexes.iter().any(|annex| CHARTER_NAME.is_match(Folded::of(annex.title.text()).as_str()))
}
