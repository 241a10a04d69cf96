//! Footnotes: each stands where it is called.

use std::collections::BTreeMap;

use super::{Fault, FaultKind};
use crate::document::{Block, Inline, plain_blocks};

/// Marks where a footnote is called, until all definitions are known.
const CALL: &str = "\u{F8F6}";
/// Characters that calls may repeat: a note called ten thousand times must not become ten thousand notes.
const MOST_REPEATED: usize = 200_000;

/// The call of a footnote.
pub(super) fn call(label: &str) -> Inline {
    Inline::Link { address: format!("{CALL}{label}"), content: Vec::new() }
}

/// Puts the footnotes where they are called.
pub(super) struct Footnotes<'a> {
    notes: &'a BTreeMap<String, Vec<Block>>,
    faults: &'a mut Vec<Fault>,
    inside: bool,
    room: usize,
}

impl<'a> Footnotes<'a> {
    pub(super) fn new(notes: &'a BTreeMap<String, Vec<Block>>, faults: &'a mut Vec<Fault>) -> Self {
        Self { notes, faults, inside: false, room: MOST_REPEATED }
    }

    pub(super) fn in_blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(content) | Block::Heading { content, .. } => self.in_inlines(content),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.in_blocks(item)),
                Block::Quote(blocks) => self.in_blocks(blocks),
                Block::Table(table) => {
                    let rows = table.rows.iter_mut().flatten();
                    table.header.iter_mut().chain(rows).for_each(|cell| self.in_inlines(cell));
                }
                Block::Code(_) | Block::Rule | Block::Picture { .. } | Block::Timeline(_) => {}
            }
        }
    }

    fn in_inlines(&mut self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Link { address, .. } if address.starts_with(CALL) => {
                    let label = address.trim_start_matches(CALL).to_owned();
                    *inline = self.note(&label);
                }
                Inline::Strong(content)
                | Inline::Emphasis(content)
                | Inline::Strike(content)
                | Inline::Link { content, .. } => self.in_inlines(content),
                _ => {}
            }
        }
    }

    fn note(&mut self, label: &str) -> Inline {
        if self.inside {
            self.faults.push(Fault { range: 0..0, kind: FaultKind::NestedFootnote(label.to_owned()) });
            return Inline::Text(format!("[^{label}]"));
        }
        let Some(blocks) = self.notes.get(label) else {
            return Inline::Text(format!("[^{label}]"));
        };
        let length = plain_blocks(blocks).len() + 1;
        let Some(room) = self.room.checked_sub(length) else {
            self.too_long();
            return Inline::Text(format!("[^{label}]"));
        };
        self.room = room;
        let mut blocks = blocks.clone();
        self.inside = true;
        self.in_blocks(&mut blocks);
        self.inside = false;
        Inline::Footnote(blocks)
    }

    /// Says once that the notes take too much room.
    fn too_long(&mut self) {
        let fault = Fault { range: 0..0, kind: FaultKind::TooLong };
        if self.faults.last() != Some(&fault) {
            self.faults.push(fault);
        }
    }
}
