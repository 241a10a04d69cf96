//! Places left open by « à compléter », and what a status leaves open.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Message;
use crate::model::{Document, Dossier, Kind, Status, given};
use crate::source::{Diagnostic, Severity, Span, codes};

/// How many documents a message names; `documents` of the finding has them all.
const MOST_NAMED: usize = 6;

/// The blanks that documents show although their status does not allow them, each told once of all these documents;
/// what a document shows are indexes of blanks of the dossier.
///
/// A draft may show any. A text that goes to the vote has no decision, sitting nor signature yet, a text that goes to
/// signature no place and date of signature; a signed one is complete.
pub fn blanks(dossier: &Dossier, shown: &[(&Document, BTreeSet<usize>)]) -> Vec<Diagnostic> {
    let mut refused: BTreeMap<usize, Vec<(&Document, Status)>> = BTreeMap::new();
    for (document, shown) in shown {
        let status = given(&document.status).copied().unwrap_or(Status::Draft);
        for index in refused_by(dossier, document, status, shown) {
            refused.entry(index).or_default().push((document, status));
        }
    }
    let place = |(index, documents)| Some((dossier.blanks.get(index)?, documents));
    refused.into_iter().filter_map(place).map(|((span, note), documents)| refusal(*span, note, &documents)).collect()
}

/// The shown blanks that the status of a document does not allow.
fn refused_by(dossier: &Dossier, document: &Document, status: Status, shown: &BTreeSet<usize>) -> Vec<usize> {
    if status == Status::Draft || shown.is_empty() {
        return Vec::new();
    }
    let open = open_parts(dossier, document, status);
    let is_open = |span: Span| open.iter().any(|part| part.contains(span));
    let is_refused = |index: &usize| dossier.blanks.get(*index).is_some_and(|(span, _)| !is_open(*span));
    shown.iter().copied().filter(is_refused).collect()
}

/// Every other blank of the dossier, for information: what remains to be filled in.
pub fn open_blanks(dossier: &Dossier, findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let is_refusal = |finding: &&Diagnostic| finding.code == codes::LEFT_BLANK && finding.severity == Severity::Error;
    let refused: BTreeSet<Span> = findings.iter().filter(is_refusal).filter_map(Diagnostic::span).collect();
    let open = dossier.blanks.iter().filter(|(span, _)| !refused.contains(span));
    open.map(|(span, note)| Diagnostic::information(codes::LEFT_BLANK, *span, said("left-blank", note))).collect()
}

fn refusal(span: Span, note: &str, documents: &[(&Document, Status)]) -> Diagnostic {
    let ids: Vec<&str> = documents.iter().map(|(document, _)| document.id.text()).collect();
    let named: Vec<&str> = ids.iter().copied().take(MOST_NAMED).collect();
    let status = common_status(documents);
    let message = said("left-blank-refused", note)
        .with("documents", named.join(", "))
        .with("others", ids.len() - named.len())
        .with("status", status);
    let help = Message::new("left-blank-help").with("status", status);
    let fault = Diagnostic::error(codes::LEFT_BLANK, span, message).help(help);
    ids.into_iter().fold(fault, Diagnostic::of_document)
}

/// The status of all these documents, as it is spelt; `several` when they differ.
fn common_status(documents: &[(&Document, Status)]) -> &'static str {
    let mut statuses = documents.iter().map(|(_, status)| *status);
    match statuses.next() {
        Some(first) if statuses.all(|status| status == first) => first.spelling(),
        _ => "several",
    }
}

fn said(id: &'static str, note: &str) -> Message {
    Message::new(id).with("noted", if note.is_empty() { "no" } else { "yes" }).with("note", note)
}

/// The parts of the dossier in which this status leaves blanks.
fn open_parts(dossier: &Dossier, document: &Document, status: Status) -> Vec<Span> {
    match status {
        Status::Draft | Status::Signed => Vec::new(),
        Status::ForSignature => signature(document),
        Status::ForVote => {
            let deciding = dossier.partnership.documents.iter().flat_map(|other| {
                let authority = other.authority.iter().map(|authority| authority.at);
                authority.chain(other.sitting.as_ref().map(|sitting| sitting.at)).chain(signature(other))
            });
            let partners = dossier.partnership.partners.iter();
            let decided = partners.flat_map(|partner| partner.authority.iter().map(|authority| authority.at));
            deciding.chain(decided).chain(number_of_deliberation(document)).collect()
        }
    }
}

fn signature(document: &Document) -> Vec<Span> {
    let place = document.signed_at.as_ref().map(|field| field.at);
    place.into_iter().chain(document.signed_on.as_ref().map(|field| field.at)).collect()
}

/// A deliberation is numbered once it is voted.
fn number_of_deliberation(document: &Document) -> Option<Span> {
    let is_deliberation = document.kind.given() == Some(&Kind::Deliberation);
    document.number.as_ref().filter(|_| is_deliberation).map(|number| number.at)
}
