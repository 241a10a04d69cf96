//! Where a person wrote what a document prints.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::folded::Folded;
use super::lexicon::Lexicon;
use super::need::Need;
use super::words::Words;
use crate::model::Dossier;
use crate::source::Span;
use crate::yaml::{Content, Node};

/// The texts of a dossier, folded when they are first asked for.
#[derive(Default)]
pub struct Written {
    texts: OnceLock<Vec<(Span, Folded)>>,
    lexicon: OnceLock<Lexicon>,
    joined: OnceLock<Joined>,
}

/// All texts as one, so that words are looked for in one sweep.
struct Joined {
    text: String,
    /// Where each text begins.
    starts: Vec<usize>,
}

/// So many texts are looked at one by one.
const FEW: usize = 20;

impl Written {
    /// The first place where these words (folded) are written.
    pub fn place(&self, words: &str, dossier: &Dossier) -> Option<Span> {
        let words = words.trim();
        let texts = self.texts(dossier);
        let joined = self.joined.get_or_init(|| Joined::of(texts));
        let found = joined.text.find(words)?;
        let number = joined.number_at(found)?;
        let (span, text) = texts.get(number)?;
        let start = found - joined.starts.get(number)?;
        let inside = text.origin(start..start + words.len());
        let at = |byte: u32| span.start.saturating_add(byte);
        Some(Span { start: at(inside.start), end: at(inside.end), ..*span })
    }

    /// Every text with its place.
    pub fn texts<'w>(&'w self, dossier: &Dossier) -> &'w [(Span, Folded)] {
        self.texts.get_or_init(|| texts(dossier))
    }

    /// Those in which a pattern may match. One look over all texts spares many at short ones.
    pub fn texts_tracing(&self, words: &Words, dossier: &Dossier) -> Vec<&(Span, Folded)> {
        let holding = self.numbers_holding(words.need(), dossier);
        let texts = self.texts(dossier);
        let joined = self.joined.get_or_init(|| Joined::of(texts));
        let traced = if holding.len() > FEW { words.lines_with_traces(&joined.text) } else { None };
        let numbers = match traced {
            None => holding,
            Some(traces) => {
                let mut numbers: Vec<usize> = traces.filter_map(|at| joined.number_at(at)).collect();
                numbers.dedup();
                numbers
            }
        };
        numbers.into_iter().filter_map(|number| texts.get(number)).collect()
    }

    /// Those that hold what a pattern needs.
    pub fn texts_holding(&self, need: &Need, dossier: &Dossier) -> Vec<&(Span, Folded)> {
        let texts = self.texts(dossier);
        self.numbers_holding(need, dossier).into_iter().filter_map(|number| texts.get(number)).collect()
    }

    fn numbers_holding(&self, need: &Need, dossier: &Dossier) -> Vec<usize> {
        let texts = self.texts(dossier).iter().map(|(_, text)| text.as_str());
        self.lexicon.get_or_init(|| Lexicon::of(texts)).holding(need)
    }
}

impl Joined {
    fn of(texts: &[(Span, Folded)]) -> Self {
        let mut joined = Self { text: String::new(), starts: Vec::with_capacity(texts.len()) };
        for (_, text) in texts {
            joined.starts.push(joined.text.len());
            joined.text.push_str(text.as_str());
            // A folded text of the dossier is one line.
            joined.text.push('\n');
        }
        joined
    }

    /// The number of the text that holds a byte.
    fn number_at(&self, byte: usize) -> Option<usize> {
        self.starts.partition_point(|start| *start <= byte).checked_sub(1)
    }
}

/// The scalars of the tree as they stand in their files, and the prose of files of its own.
fn texts(dossier: &Dossier) -> Vec<(Span, Folded)> {
    let mut spans = Vec::new();
    scalars(&dossier.tree, &mut spans);
    let mut proses: BTreeSet<Span> = dossier.proses.iter().map(|(span, _)| *span).collect();
    for span in &spans {
        proses.remove(span);
    }
    spans.extend(proses);
    let folded = |span: Span| Some((span, Folded::joined(dossier.files.slice(span)?)));
    spans.into_iter().filter_map(folded).collect()
}

fn scalars(node: &Node, spans: &mut Vec<Span>) {
    match &node.content {
        Content::Scalar { .. } => spans.push(node.span),
        Content::Mapping(entries) => entries.iter().for_each(|entry| scalars(&entry.value, spans)),
        Content::Sequence(items) => items.iter().for_each(|item| scalars(item, spans)),
        Content::Nothing => {}
    }
}
