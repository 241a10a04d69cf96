//! Places left open by « à compléter », and what a status leaves open.

use std::collections::BTreeSet;

use crate::language::Message;
use crate::model::{Document, Dossier, Kind, Status, given};
use crate::source::{Diagnostic, Severity, Span, codes};

/// The blanks that a document shows although its status does not allow them; `shown` are their indexes in the dossier.
///
/// A draft may show any. A text that goes to the vote has no decision, sitting nor signature yet, a text that goes to
/// signature no place and date of signature; a signed one is complete.
pub fn blanks(dossier: &Dossier, document: &Document, shown: &BTreeSet<usize>) -> Vec<Diagnostic> {
    let status = given(&document.status).copied().unwrap_or(Status::Draft);
    if status == Status::Draft || shown.is_empty() {
        return Vec::new();
    }
    let open = open_parts(dossier, document, status);
    let shown = shown.iter().filter_map(|index| dossier.blanks.get(*index));
    let refused = shown.filter(|(span, _)| !open.iter().any(|part| part.contains(*span)));
    refused.map(|(span, note)| refusal(*span, note, document, status)).collect()
}

/// Every other blank of the dossier, for information: what remains to be filled in.
pub fn open_blanks(dossier: &Dossier, findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let is_refusal = |finding: &&Diagnostic| finding.code == codes::LEFT_BLANK && finding.severity == Severity::Error;
    let refused: BTreeSet<Span> = findings.iter().filter(is_refusal).filter_map(Diagnostic::span).collect();
    let open = dossier.blanks.iter().filter(|(span, _)| !refused.contains(span));
    open.map(|(span, note)| Diagnostic::information(codes::LEFT_BLANK, *span, said("left-blank", note))).collect()
}

fn refusal(span: Span, note: &str, document: &Document, status: Status) -> Diagnostic {
    let message =
        said("left-blank-refused", note).with("document", document.id.text()).with("status", status.spelling());
    let help = Message::new("left-blank-help").with("status", status.spelling());
    Diagnostic::error(codes::LEFT_BLANK, span, message).help(help).of_document(document.id.text())
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
