//! What the rules look at: a dossier, what reading found in it, and what follows from it for its documents.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::text::folded::Folded;
use super::text::need::Need;
use super::text::words::Words;
use super::text::written::Written;
use crate::model::values::{Date, Flag};
use crate::model::{
    Authority, Document, DocumentAuthority, Dossier, Field, Kind, Optional, Partner, Partnership, Status, Term, Text,
    given,
};
use crate::schedule::date_of;
use crate::source::{Diagnostic, Span};
use crate::yaml::{Content, Node};

/// A dossier under examination.
pub struct Case<'a> {
    pub dossier: &'a Dossier,
    pub partnership: &'a Partnership,
    /// Places of earlier faults, sorted.
    faults: Vec<Span>,
    mappings: HashMap<Span, Mapping<'a>>,
    partners: HashMap<&'a str, &'a Partner>,
    /// The partners' own decisions, which hold for every document that names none.
    general: Vec<Decision<'a>>,
    written: Written,
}

/// A mapping of the tree, and whether its own keys are at fault (unknown, missing, written twice).
struct Mapping<'a> {
    node: &'a Node,
    faulty_keys: bool,
}

/// A decision by which a party authorises a document.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    pub number: &'a Optional<Text>,
    pub dates: &'a [Field<Date>],
    pub transmitted: &'a Optional<Date>,
    pub published: &'a Optional<Date>,
    pub pending: &'a Optional<Flag>,
}

impl<'a> Case<'a> {
    /// Prepares a dossier; `earlier` are the faults that reading found.
    pub fn new(dossier: &'a Dossier, earlier: &[Diagnostic]) -> Self {
        let mut faults: Vec<Span> = earlier.iter().filter_map(Diagnostic::span).collect();
        faults.sort_unstable();
        let partnership = &dossier.partnership;
        let mut case = Self {
            dossier,
            partnership,
            faults,
            mappings: HashMap::new(),
            partners: partnership.partners.iter().map(|partner| (partner.id.text(), partner)).collect(),
            general: partnership.partners.iter().flat_map(|partner| &partner.authority).map(Decision::of).collect(),
            written: Written::default(),
        };
        case.meet(&dossier.tree);
        case
    }

    /// Whether reading found nothing within a place.
    pub fn sound(&self, span: Span) -> bool {
        self.count(span) == 0
    }

    /// Whether reading found nothing anywhere in the dossier.
    pub fn all_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether reading found nothing in the values behind these keys of a mapping (its place is the `at` of its
    /// record). A key that is absent is sound when the mapping has no faulty key, which could be the misspelt one.
    pub fn sound_at(&self, record: Span, keys: &[&str]) -> bool {
        let Some(mapping) = self.mappings.get(&record) else { return false };
        keys.iter().all(|key| match mapping.node.get(key) {
            Some(value) => self.sound(value.span),
            None => !mapping.faulty_keys,
        })
    }

    /// The mapping of the tree that stands in a place (the `at` of its record).
    pub fn node(&self, record: Span) -> Option<&'a Node> {
        self.mappings.get(&record).map(|mapping| mapping.node)
    }

    /// Whether a mapping (its place is the `at` of its record) lacks a key, and not for having misspelt it.
    pub fn lacks(&self, record: Span, key: &str) -> bool {
        self.mappings.get(&record).is_some_and(|mapping| !mapping.faulty_keys && mapping.node.get(key).is_none())
    }

    /// Where a key of a mapping is written.
    pub fn key(&self, record: Span, key: &str) -> Option<Span> {
        let Content::Mapping(entries) = &self.mappings.get(&record)?.node.content else { return None };
        entries.iter().find(|entry| entry.key == key).map(|entry| entry.key_span)
    }

    /// The first place where these words (folded) are written in the dossier.
    pub fn written(&self, words: &str) -> Option<Span> {
        self.written.place(words, self.dossier)
    }

    /// Every text of the dossier, folded, with its place.
    pub fn texts(&self) -> &[(Span, Folded)] {
        self.written.texts(self.dossier)
    }

    /// The texts in which a pattern may match.
    pub fn texts_tracing(&self, words: &Words) -> Vec<&(Span, Folded)> {
        self.written.texts_tracing(words, self.dossier)
    }

    /// The texts that hold what a pattern needs.
    pub fn texts_holding(&self, need: &Need) -> Vec<&(Span, Folded)> {
        self.written.texts_holding(need, self.dossier)
    }

    /// How far a document has come; of the dossier as a whole, the furthest of its documents.
    pub fn status(&self, document: Option<&str>) -> Status {
        let all = self.partnership.documents.iter();
        let concerned = all.filter(|entry| document.is_none_or(|id| entry.id.text() == id));
        concerned.filter_map(|entry| given(&entry.status).copied()).max().unwrap_or(Status::Draft)
    }

    /// The documents of these kinds.
    pub fn documents(&self, kinds: &'static [Kind]) -> impl Iterator<Item = &'a Document> + use<'a> {
        self.partnership.documents.iter().filter(move |document| is_kind(document, kinds))
    }

    /// The date by whose law a document is judged: its signature, else `as_of`, else the start of its term.
    pub fn date(&self, document: &Document) -> Option<NaiveDate> {
        date_of(document, self.partnership)
    }

    /// The partner that an id names.
    pub fn partner(&self, id: &str) -> Option<&'a Partner> {
        self.partners.get(id).copied()
    }

    /// How many parties a document has.
    pub fn party_count(&self, document: &Document) -> usize {
        match document.parties.as_slice() {
            [] => self.partners.len(),
            named => named.iter().map(|id| id.text()).collect::<HashSet<_>>().len(),
        }
    }

    /// The partners that are party to a document: those that it names, else all.
    pub fn parties(&self, document: &'a Document) -> Box<dyn Iterator<Item = &'a Partner> + '_> {
        match document.parties.as_slice() {
            [] => Box::new(self.partnership.partners.iter()),
            named => Box::new(named.iter().filter_map(|id| self.partners.get(id.text()).copied())),
        }
    }

    /// The decisions that authorise a document: for each party those that the document names, else its own.
    pub fn decisions(&self, document: &'a Document) -> Box<dyn Iterator<Item = Decision<'a>> + '_> {
        if document.authority.is_empty() && document.parties.is_empty() {
            return Box::new(self.general.iter().copied());
        }
        let named: HashSet<&str> = document.authority.iter().map(|authority| authority.partner.text()).collect();
        let others = self.parties(document).filter(move |partner| !named.contains(partner.id.text()));
        let own = document.authority.iter().map(Decision::for_document);
        Box::new(own.chain(others.flat_map(|partner| &partner.authority).map(Decision::of)))
    }

    /// Every term: that of the dossier, and those of documents.
    pub fn terms(&self) -> impl Iterator<Item = &'a Term> {
        let of_documents = self.partnership.documents.iter().filter_map(|document| document.term.as_ref());
        self.partnership.term.iter().chain(of_documents)
    }

    /// The documents that say when they are signed, with that day and its place.
    pub fn signed(&self) -> impl Iterator<Item = (&'a Document, NaiveDate, Span)> {
        self.partnership.documents.iter().filter_map(|document| {
            let field = document.signed_on.as_ref()?;
            Some((document, field.given()?.day(), field.at))
        })
    }

    fn meet(&mut self, node: &'a Node) {
        match &node.content {
            Content::Mapping(entries) => {
                let inside = |value: &Node| if node.span.contains(value.span) { self.count(value.span) } else { 0 };
                let behind: usize = entries.iter().map(|entry| inside(&entry.value)).sum();
                let faulty_keys = self.count(node.span) > behind;
                self.mappings.insert(node.span, Mapping { node, faulty_keys });
                entries.iter().for_each(|entry| self.meet(&entry.value));
            }
            Content::Sequence(items) => items.iter().for_each(|item| self.meet(item)),
            Content::Scalar { .. } | Content::Nothing => {}
        }
    }

    /// How many faults begin within a place.
    fn count(&self, span: Span) -> usize {
        let before = |byte: u32| self.faults.partition_point(|fault| (fault.file, fault.start) < (span.file, byte));
        // A place without length is the place of its first byte.
        before(span.end.max(span.start.saturating_add(1))).saturating_sub(before(span.start))
    }
}

impl<'a> Decision<'a> {
    fn of(authority: &'a Authority) -> Self {
        let Authority { deliberation: number, dates, transmitted, published, pending, .. } = authority;
        Self { number, dates, transmitted, published, pending }
    }

    fn for_document(authority: &'a DocumentAuthority) -> Self {
        let DocumentAuthority { deliberation: number, dates, transmitted, published, pending, .. } = authority;
        Self { number, dates, transmitted, published, pending }
    }
}

/// Whether a document is of one of these kinds.
pub fn is_kind(document: &Document, kinds: &[Kind]) -> bool {
    document.kind.given().is_some_and(|kind| kinds.contains(kind))
}

/// The number of a decision as messages name it; empty where none is given.
pub fn number_of<'a>(decision: &Decision<'a>) -> &'a str {
    given(decision.number).map_or("", |number| number)
}
