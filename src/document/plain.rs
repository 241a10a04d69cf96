//! The bare text of blocks, for checks and for descriptions.

use super::{Block, Inline};

/// The text of blocks, a line each.
pub fn plain_blocks(blocks: &[Block]) -> String {
    let mut text = String::new();
    write_blocks(blocks, &mut text);
    text
}

/// The text of inlines, without a break.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut text = String::new();
    write_inlines(inlines, &mut text);
    text
}

fn write_blocks(blocks: &[Block], text: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => {
                write_inlines(content, text);
                text.push('\n');
            }
            Block::List { items, .. } => items.iter().for_each(|item| write_blocks(item, text)),
            Block::Quote(blocks) => write_blocks(blocks, text),
            Block::Code(code) => {
                text.push_str(code);
                text.push('\n');
            }
            Block::Table(table) => {
                for row in std::iter::once(&table.header).chain(&table.rows) {
                    for cell in row {
                        write_inlines(cell, text);
                        text.push('\t');
                    }
                    text.push('\n');
                }
            }
            Block::Picture { description, .. } => {
                text.push_str(description);
                text.push('\n');
            }
            Block::Timeline(timeline) => {
                text.push_str(&timeline.description);
                text.push('\n');
            }
            Block::Rule => {}
        }
    }
}

fn write_inlines(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(run) | Inline::Superscript(run) | Inline::Code(run) => text.push_str(run),
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Strike(content)
            | Inline::Link { content, .. } => write_inlines(content, text),
            Inline::Footnote(blocks) => write_blocks(blocks, text),
            Inline::LineBreak => text.push('\n'),
            Inline::Blank(note) => {
                text.push('[');
                text.push_str(note);
                text.push(']');
            }
        }
    }
}
