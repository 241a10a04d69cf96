//! The elements of Markdown that can be open, and what each may hold.

use std::ops::Range;

use pulldown_cmark::Alignment as Column;

use crate::document::{Alignment, Block, Cell, Inline};

/// An open element with what it holds so far.
pub(super) struct Open {
    pub element: Element,
    pub blocks: Vec<Block>,
    pub inlines: Vec<Inline>,
    pub range: Range<usize>,
}

pub(super) enum Element {
    Root,
    Paragraph,
    /// The text of a tight list item, which has no paragraph of its own.
    Loose,
    Heading(u8),
    Quote,
    Code,
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
        tight: bool,
    },
    Item,
    Footnote(String),
    Table {
        alignments: Vec<Alignment>,
        header: Vec<Cell>,
        rows: Vec<Vec<Cell>>,
    },
    Row {
        head: bool,
        cells: Vec<Cell>,
    },
    Cell,
    Strong,
    Emphasis,
    Strike,
    Link(String),
    Picture(String),
    Html,
}

impl Element {
    pub(super) fn is_block(&self) -> bool {
        !matches!(self, Self::Strong | Self::Emphasis | Self::Strike | Self::Link(_) | Self::Picture(_))
    }

    pub(super) fn holds_blocks(&self) -> bool {
        matches!(self, Self::Root | Self::Quote | Self::Item | Self::Footnote(_))
    }
}

pub(super) fn alignment(column: Column) -> Alignment {
    match column {
        Column::Right => Alignment::End,
        Column::Center => Alignment::Centre,
        Column::Left | Column::None => Alignment::Start,
    }
}
