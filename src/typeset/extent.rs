//! How much room blocks take, roughly, in lines of text: enough to tell a short annex from a long one.

use crate::document::{Block, Table, plain_inlines};

/// Characters of a line of the page.
const LINE: usize = 95;

/// The lines that blocks fill.
pub(super) fn lines(blocks: &[Block]) -> usize {
    blocks.iter().map(lines_of).sum()
}

fn lines_of(block: &Block) -> usize {
    match block {
        Block::Paragraph(content) => 1 + plain_inlines(content).chars().count() / LINE,
        Block::Heading { .. } => 2,
        Block::List { items, .. } => items.iter().map(|item| lines(item)).sum(),
        Block::Quote(blocks) => lines(blocks),
        Block::Code(code) => code.lines().count() + 1,
        Block::Table(table) => rows(table) + 3,
        Block::Rule => 1,
        Block::Picture { .. } => 25,
        Block::Timeline(timeline) => 10 + timeline.moments.len() / 2,
    }
}

/// A row is as high as its fullest cell, in a column of the average width.
fn rows(table: &Table) -> usize {
    let width = LINE / table.header.len().max(1);
    let height = |row: &Vec<_>| {
        row.iter().map(|cell: &Vec<_>| 1 + plain_inlines(cell).chars().count() / width.max(1)).max().unwrap_or(1)
    };
    table.rows.iter().map(height).sum()
}
