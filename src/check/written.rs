//! Where a person wrote what a document prints.

use std::sync::OnceLock;

use super::folded::Folded;
use crate::model::Dossier;
use crate::source::Span;
use crate::yaml::{Content, Node};

/// The texts of a dossier, folded when they are first asked for.
#[derive(Default)]
pub struct Written {
    texts: OnceLock<Vec<(Span, Folded)>>,
}

impl Written {
    /// The first place where these words (folded) are written.
    pub fn place(&self, words: &str, dossier: &Dossier) -> Option<Span> {
        let words = words.trim();
        let texts = self.texts.get_or_init(|| texts(dossier));
        texts.iter().find_map(|(span, text)| {
            let start = text.as_str().find(words)?;
            let inside = text.origin(start..start + words.len());
            let at = |byte: u32| span.start.saturating_add(byte);
            Some(Span { start: at(inside.start), end: at(inside.end), ..*span })
        })
    }

    /// Every text with its place.
    pub fn texts<'w>(&'w self, dossier: &Dossier) -> &'w [(Span, Folded)] {
        self.texts.get_or_init(|| texts(dossier))
    }
}

/// The scalars of the tree as they stand in their files, and the prose of files of its own.
fn texts(dossier: &Dossier) -> Vec<(Span, Folded)> {
    let mut spans = Vec::new();
    scalars(&dossier.tree, &mut spans);
    let of_tree: std::collections::HashSet<Span> = spans.iter().copied().collect();
    spans.extend(dossier.proses.iter().map(|(span, _)| *span).filter(|span| !of_tree.contains(span)));
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
