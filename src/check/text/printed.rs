//! A document as it was drafted, for the rules that read its text.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::folded::fold;
use super::lexicon::Lexicon;
use super::need::Need;
use super::words::Words;
use crate::check::Case;
use crate::document::{self, Block, plain_blocks, plain_inlines};
use crate::model;
use crate::source::Span;

/// A drafted document with the entry that asks for it.
pub struct Printed<'p, 'a> {
    pub case: &'p Case<'a>,
    /// The entry in the dossier.
    pub entry: &'a model::Document,
    pub tree: &'p document::Document,
    pub passages: Vec<Passage<'p>>,
    whole: OnceLock<String>,
    /// The numbers of the passages of each clause.
    clauses: HashMap<&'p str, Vec<usize>>,
    /// Of heading and text of each passage.
    lexicon: Lexicon,
}

/// A part of the document under one heading: an opening section, an article, the signatures, an annex.
pub struct Passage<'p> {
    /// The clause that it comes from; empty for title and signatures.
    pub clause: &'p str,
    pub heading: &'p str,
    pub part: Part,
    /// Its text without markup, spaces and apostrophes folded (see `folded`).
    pub text: String,
}

/// Where a passage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Title,
    Opening,
    /// With its number.
    Article(usize),
    Signatures,
    /// With its number.
    Annex(usize),
}

/// Words found in a passage.
pub struct Hit<'h> {
    /// The words, folded.
    pub words: &'h str,
    /// The sentence in which they stand.
    pub sentence: &'h str,
    pub passage: &'h Passage<'h>,
    case: &'h Case<'h>,
    entry: Span,
}

impl Hit<'_> {
    /// Where a person wrote the words, else the entry of the document.
    pub fn place(&self) -> Span {
        self.case.written(self.words).unwrap_or(self.entry)
    }
}

impl<'p, 'a> Printed<'p, 'a> {
    pub fn new(case: &'p Case<'a>, entry: &'a model::Document, tree: &'p document::Document) -> Self {
        let passages = passages(tree);
        let texts = passages.iter().flat_map(|passage| [passage.heading, passage.text.as_str()]);
        let lexicon = Lexicon::of(texts);
        let mut clauses: HashMap<&str, Vec<usize>> = HashMap::new();
        for (number, passage) in passages.iter().enumerate() {
            clauses.entry(passage.clause).or_default().push(number);
        }
        Self { case, entry, tree, passages, whole: OnceLock::new(), clauses, lexicon }
    }

    /// The date by whose law the document is judged.
    pub fn date(&self) -> Option<NaiveDate> {
        self.tree.date
    }

    /// Where a finding about the whole document points.
    pub fn place(&self) -> Span {
        self.entry.kind.at
    }

    /// Where a finding about something unsaid points: the clause left out or replaced that would have said it, else the
    /// document.
    pub fn place_of_clause(&self, clauses: &[&str]) -> Span {
        let changes = self.entry.clauses.as_ref();
        let omitted = changes.iter().flat_map(|changes| &changes.omit).map(|omitted| &omitted.clause);
        let replaced = changes.iter().flat_map(|changes| &changes.replace).map(|replaced| &replaced.clause);
        let mut changed = omitted.chain(replaced);
        changed.find(|clause| clauses.contains(&clause.text())).map_or_else(|| self.place(), |clause| clause.at)
    }

    /// All the text, folded, a passage a line.
    pub fn whole(&self) -> &str {
        self.whole.get_or_init(|| {
            let texts: Vec<&str> =
                self.passages.iter().flat_map(|passage| [passage.heading, passage.text.as_str()]).collect();
            texts.join("\n")
        })
    }

    /// Whether the document says something, in a heading or in a text.
    pub fn says(&self, words: &Words) -> bool {
        self.lexicon.holding(words.need()).into_iter().any(|number| {
            let Some(passage) = self.passages.get(number / 2) else { return false };
            words.is_match(if number.is_multiple_of(2) { passage.heading } else { passage.text.as_str() })
        })
    }

    /// The passages whose text holds what a pattern needs.
    pub fn passages_holding(&self, need: &Need) -> impl Iterator<Item = &Passage<'p>> {
        let texts = self.lexicon.holding(need).into_iter().filter(|number| !number.is_multiple_of(2));
        texts.filter_map(|number| self.passages.get(number / 2))
    }

    /// The passages of a clause.
    pub fn passages_of(&self, clause: &str) -> impl Iterator<Item = &Passage<'p>> {
        self.clauses.get(clause).into_iter().flatten().filter_map(|number| self.passages.get(*number))
    }

    /// Where the document says something; each place once.
    pub fn hits<'h>(&'h self, words: &Words) -> Vec<Hit<'h>>
    where
        'p: 'h,
    {
        self.hits_among(self.passages_holding(words.need()), words)
    }

    /// Where some of its passages say something; each place once.
    pub fn hits_among<'h>(&'h self, passages: impl Iterator<Item = &'h Passage<'p>>, words: &Words) -> Vec<Hit<'h>>
    where
        'p: 'h,
    {
        let mut hits: Vec<Hit<'h>> = Vec::new();
        // The place follows from the words, so that the same words are one hit.
        let mut seen = HashSet::new();
        for passage in passages {
            let found = words.find_iter(passage.text.as_str());
            for found in found.filter(|found| seen.insert(found.as_str())) {
                let sentence = sentence(passage.text.as_str(), found.range());
                hits.push(Hit { words: found.as_str(), sentence, passage, case: self.case, entry: self.place() });
            }
        }
        hits
    }
}

/// The sentence, or the item of a list, around a range of a text.
fn sentence(text: &str, range: std::ops::Range<usize>) -> &str {
    const ENDS: [&str; 3] = [". ", "\n", " ; "];
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let start = ENDS.iter().filter_map(|end| before.rfind(end).map(|at| at + end.len())).max().unwrap_or(0);
    let end = ENDS.iter().filter_map(|end| after.find(end)).min().map_or(text.len(), |at| range.end + at);
    text.get(start..end).unwrap_or_default()
}

fn passages(tree: &document::Document) -> Vec<Passage<'_>> {
    let title = std::iter::once(&tree.title).chain(&tree.subtitle).map(String::as_str).collect::<Vec<_>>().join("\n");
    let mut passages = vec![Passage { clause: "", heading: "", part: Part::Title, text: fold(&title) }];
    let of =
        |clause, heading, part, blocks: &[Block]| Passage { clause, heading, part, text: fold(&plain_blocks(blocks)) };
    for section in &tree.opening {
        passages.push(of(
            &section.clause,
            section.title.as_deref().unwrap_or_default(),
            Part::Opening,
            &section.blocks,
        ));
    }
    for article in &tree.articles {
        passages.push(of(&article.clause, &article.title, Part::Article(article.number), &article.blocks));
    }
    if let Some(signatures) = &tree.signatures {
        let mut text = plain_blocks(&signatures.formula);
        for one in &signatures.boxes {
            let lines = one.signatories.iter().flat_map(|signer| &signer.lines);
            for line in std::iter::once(&one.party).chain(lines) {
                text.push_str(&plain_inlines(line));
                text.push('\n');
            }
        }
        passages.push(Passage { clause: "", heading: "", part: Part::Signatures, text: fold(&text) });
    }
    for annex in &tree.annexes {
        passages.push(of(&annex.clause, &annex.title, Part::Annex(annex.number), &annex.blocks));
    }
    passages
}
