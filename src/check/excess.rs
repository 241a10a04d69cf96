//! How many partners and documents a dossier may have before it is drafted.

use crate::language::Message;
use crate::model::Dossier;
use crate::source::{Diagnostic, codes, limits};

/// A dossier with more partners or documents than any partnership has; nothing of it is drafted.
pub fn excess(dossier: &Dossier) -> Option<Diagnostic> {
    let partnership = &dossier.partnership;
    let counted = [
        ("partners", partnership.partners.len(), limits::PARTNERS, partnership.partners.last().map(|last| last.at)),
        ("documents", partnership.documents.len(), limits::DOCUMENTS, partnership.documents.last().map(|last| last.at)),
    ];
    let (key, count, most, last) = counted.into_iter().find(|(_, count, most, _)| count > most)?;
    let message = Message::new("too-many-entries").with("key", key).with("count", count).with("most", most);
    Some(Diagnostic::error(codes::TOO_LARGE, last?, message).help(Message::new("too-many-entries-help")))
}
