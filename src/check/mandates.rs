//! By what decisions the parties of a document are bound: for each party those that the document names, else its own.

use std::collections::HashMap;

use super::Case;
use super::commitments::AGREEMENTS;
use crate::model::values::{Date, Flag};
use crate::model::{Authority, Document, DocumentAuthority, Field, Optional, Partner, Status, Text, given};
use crate::source::Span;

/// A decision of a party: the deliberation, the record of a board, the statutes.
#[derive(Debug, Clone, Copy)]
pub struct Mandate<'a> {
    pub at: Span,
    pub deliberation: &'a Optional<Text>,
    pub body: &'a Optional<Text>,
    pub dates: &'a [Field<Date>],
    pub subject: &'a Optional<Text>,
    pub transmitted: &'a Optional<Date>,
    pub receipt: &'a Optional<Text>,
    pub published: &'a Optional<Date>,
    pending: &'a Optional<Flag>,
}

impl<'a> Mandate<'a> {
    pub fn of(authority: &'a Authority) -> Self {
        let Authority { at, deliberation, body, dates, subject, transmitted, receipt, published, pending } = authority;
        Self { at: *at, deliberation, body, dates, subject, transmitted, receipt, published, pending }
    }

    pub fn for_document(authority: &'a DocumentAuthority) -> Self {
        let DocumentAuthority {
            at,
            partner: _,
            deliberation,
            body,
            dates,
            subject,
            transmitted,
            receipt,
            published,
            pending,
        } = authority;
        Self { at: *at, deliberation, body, dates, subject, transmitted, receipt, published, pending }
    }

    /// Whether the decision is awaited.
    pub fn is_pending(&self) -> bool {
        given(self.pending).is_some_and(|flag| flag.is_yes())
    }

    /// Where a finding on the whole decision points: its number, else its first day, else its body.
    pub fn place(&self) -> Span {
        let number = self.deliberation.as_ref().map(|field| field.at);
        let date = self.dates.first().map(|field| field.at);
        number.or(date).or(self.body.as_ref().map(|field| field.at)).unwrap_or(self.at)
    }

    /// The number as messages name it; empty where none is given.
    pub fn number(&self) -> &'a str {
        given(self.deliberation).map_or("", |number| number)
    }
}

/// The parties of a document, each with its decisions.
pub fn mandates<'a>(case: &Case<'a>, document: &'a Document) -> Vec<(&'a Partner, Vec<Mandate<'a>>)> {
    let mut named: HashMap<&str, Vec<Mandate<'a>>> = HashMap::new();
    for authority in &document.authority {
        named.entry(authority.partner.text()).or_default().push(Mandate::for_document(authority));
    }
    let own = |partner: &'a Partner| partner.authority.iter().map(Mandate::of).collect();
    let of_party = |partner: &'a Partner| (partner, named.remove(partner.id.text()).unwrap_or_else(|| own(partner)));
    case.parties(document).map(of_party).collect()
}

/// How far a document has come.
pub fn status_of(document: &Document) -> Status {
    given(&document.status).copied().unwrap_or(Status::Draft)
}

/// The agreements, those nearest to the signature first: what several share is told of the most advanced.
pub fn agreements<'a>(case: &Case<'a>) -> Vec<&'a Document> {
    let mut agreements: Vec<&Document> = case.documents(AGREEMENTS).collect();
    agreements.sort_by_key(|document| std::cmp::Reverse(status_of(document)));
    agreements
}
