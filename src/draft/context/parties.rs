//! The parties of a document as its clauses see them: the partner, what authorises it here, who signs.

use serde::Serialize;

use super::names::{full_name, gender_of};
use crate::model::{
    Authority, Delegation, Document, DocumentAuthority, Gender, Optional, Parties, Partner, Partnership, Signatory,
    SigningMode, Text,
};

/// A partner that is party to the document.
#[derive(Serialize)]
pub struct PartyView<'a> {
    #[serde(flatten)]
    partner: &'a Partner,
    /// The decisions that authorise this document.
    authorities: Vec<AuthorityView<'a>>,
    signers: Vec<Signer<'a>>,
    public: bool,
}

/// A decision, of the partner in general or for this document.
#[derive(Serialize)]
#[serde(untagged)]
enum AuthorityView<'a> {
    General(&'a Authority),
    ForDocument(&'a DocumentAuthority),
}

/// Who signs.
#[derive(Serialize)]
struct Signer<'a> {
    name: Option<String>,
    title: &'a crate::model::Field<Text>,
    mode: Optional<SigningMode>,
    delegation: Option<&'a Delegation>,
    gender: &'static str,
}

/// The parties of a document.
pub fn parties<'a>(partnership: &'a Partnership, document: &'a Document, parties: &Parties) -> Vec<PartyView<'a>> {
    let views = parties.partners(partnership).into_iter().map(|partner| PartyView {
        partner,
        authorities: authorities(partner, document),
        signers: partner.signatories.iter().map(|signatory| signer(signatory, partnership)).collect(),
        public: partner.is_public(),
    });
    views.collect()
}

/// The decisions that the document names for the partner, else the partner's own.
fn authorities<'a>(partner: &'a Partner, document: &'a Document) -> Vec<AuthorityView<'a>> {
    let own = document.authority.iter().filter(|authority| authority.partner.text() == partner.id.text());
    let own: Vec<_> = own.map(AuthorityView::ForDocument).collect();
    if own.is_empty() { partner.authority.iter().map(AuthorityView::General).collect() } else { own }
}

fn signer<'a>(signatory: &'a Signatory, partnership: &'a Partnership) -> Signer<'a> {
    let id = signatory.person.as_ref().map(|person| person.text());
    let person = id.and_then(|id| partnership.persons.iter().find(|person| person.id.text() == id));
    let blank = signatory.person.as_ref().filter(|field| field.is_blank()).map(crate::draft::field_text);
    Signer {
        name: person.map(full_name).or(blank),
        title: &signatory.title,
        mode: signatory.mode.clone(),
        delegation: signatory.delegation.as_ref(),
        gender: person.map_or(Gender::Masculine, gender_of).spelling(),
    }
}
