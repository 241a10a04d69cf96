//! From the blocks of a rendered clause to the blocks of the document: marks replaced, typography set.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::french;
use super::markdown;
use super::marks::{Piece, has_marks, pieces};
use crate::document::{Block, Inline, Timeline};

/// What marks stand for in one document.
pub struct Assembler<'a> {
    /// The notes of the dossier's blanks, by index.
    pub blanks: &'a [(crate::source::Span, String)],
    /// How a clause is called where it is referred to: its part and number.
    pub numbers: &'a BTreeMap<String, (&'static str, usize)>,
    pub timeline: Option<&'a Timeline>,
    /// Blanks that the document shows.
    pub shown_blanks: BTreeSet<usize>,
    /// References that lead nowhere.
    pub unresolved: BTreeSet<String>,
    /// Pictures that the prose names.
    pub pictures: BTreeSet<String>,
}

impl Assembler<'_> {
    /// The blocks of a clause, ready for the document.
    pub fn blocks(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut done = Vec::new();
        for block in blocks {
            self.block(block, &mut done);
        }
        close_heading_gaps(&mut done);
        done
    }

    /// A line of text that may hold marks (a title, a box).
    pub fn line(&mut self, text: &str) -> Vec<Inline> {
        let mut inlines = Vec::new();
        self.text(text, true, &mut inlines, &mut Vec::new());
        inlines
    }

    fn block(&mut self, block: Block, done: &mut Vec<Block>) {
        match block {
            Block::Paragraph(content) => self.paragraph(content, done),
            Block::Heading { level, content } => done.push(Block::Heading { level, content: self.inlines(content) }),
            Block::List { start, tight, items } => {
                let items = items.into_iter().map(|item| self.nested(item)).collect();
                done.push(Block::List { start, tight, items });
            }
            Block::Quote(blocks) => {
                let blocks = self.nested(blocks);
                done.push(Block::Quote(blocks));
            }
            Block::Table(mut table) => {
                table.header = table.header.into_iter().map(|cell| self.inlines(cell)).collect();
                let rows = table.rows.into_iter();
                table.rows = rows.map(|row| row.into_iter().map(|cell| self.inlines(cell)).collect()).collect();
                done.push(Block::Table(table));
            }
            Block::Picture { name, description } => {
                self.pictures.insert(name.clone());
                done.push(Block::Picture { name, description: french::typeset(&description).into_owned() });
            }
            Block::Code(_) | Block::Rule | Block::Timeline(_) => done.push(block),
        }
    }

    fn nested(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut done = Vec::new();
        for block in blocks {
            self.block(block, &mut done);
        }
        done
    }

    /// A paragraph; prose inside it may bring further blocks, which follow it.
    fn paragraph(&mut self, content: Vec<Inline>, done: &mut Vec<Block>) {
        let mut following = Vec::new();
        let content = self.inlines_with(content, &mut following);
        let blank = content.iter().all(|inline| matches!(inline, Inline::Text(text) if text.trim().is_empty()));
        if !blank {
            done.push(Block::Paragraph(content));
        }
        done.append(&mut following);
    }

    /// Inlines where no block may follow (a cell, a heading): further paragraphs of prose come after a line break.
    fn inlines(&mut self, content: Vec<Inline>) -> Vec<Inline> {
        let mut following = Vec::new();
        let mut inlines = self.inlines_with(content, &mut following);
        for block in following {
            if let Block::Paragraph(content) = block {
                inlines.push(Inline::LineBreak);
                inlines.extend(content);
            }
        }
        inlines
    }

    fn inlines_with(&mut self, content: Vec<Inline>, following: &mut Vec<Block>) -> Vec<Inline> {
        let mut inlines = Vec::with_capacity(content.len());
        let last = content.len().saturating_sub(1);
        for (index, inline) in content.into_iter().enumerate() {
            match inline {
                Inline::Text(text) => self.text(&text, index == last, &mut inlines, following),
                Inline::Strong(content) => inlines.push(Inline::Strong(self.inlines_with(content, following))),
                Inline::Emphasis(content) => inlines.push(Inline::Emphasis(self.inlines_with(content, following))),
                Inline::Strike(content) => inlines.push(Inline::Strike(self.inlines_with(content, following))),
                Inline::Link { address, content } => {
                    let content = self.inlines_with(content, following);
                    inlines.extend(self.link(address, content));
                }
                Inline::Footnote(blocks) => {
                    let blocks = self.nested(blocks);
                    inlines.push(Inline::Footnote(blocks));
                }
                Inline::Superscript(_) | Inline::Code(_) | Inline::LineBreak | Inline::Blank(_) => inlines.push(inline),
            }
        }
        inlines
    }

    /// `[texte](#clause)` refers to a clause; without a text it says « article 5 ».
    fn link(&mut self, address: String, content: Vec<Inline>) -> Vec<Inline> {
        let Some(clause) = address.strip_prefix('#') else {
            let content = if content.is_empty() { vec![Inline::Text(address.clone())] } else { content };
            return vec![Inline::Link { address, content }];
        };
        let reference = self.reference(clause);
        if content.is_empty() { vec![Inline::Text(reference)] } else { content }
    }

    fn text(&mut self, text: &str, last: bool, inlines: &mut Vec<Inline>, following: &mut Vec<Block>) {
        if !has_marks(text) {
            return push_words(text, last, inlines);
        }
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => push_words(words, last, inlines),
                Piece::Blank(index) => {
                    self.shown_blanks.insert(index);
                    let note = self.blanks.get(index).map(|(_, note)| note.as_str()).unwrap_or_default();
                    let note = if note.is_empty() { "à compléter" } else { note };
                    inlines.push(Inline::Blank(french::typeset(note).into_owned()));
                }
                Piece::Ref(reference) => {
                    let clause = reference.split_once(':').map_or(reference, |(_, clause)| clause);
                    let words = self.reference(clause);
                    inlines.push(Inline::Text(words));
                }
                Piece::Prose(markdown) => self.prose(markdown, inlines, following),
                Piece::Timeline => following.extend(self.timeline.cloned().map(Block::Timeline)),
                Piece::Line => inlines.push(Inline::Blank(String::new())),
            }
        }
    }

    /// Prose goes on in the sentence with its first paragraph; the rest follows as blocks.
    fn prose(&mut self, text: &str, inlines: &mut Vec<Inline>, following: &mut Vec<Block>) {
        // Faults of prose are found once a dossier, when it is checked.
        let (blocks, _) = markdown::parse(text);
        let mut blocks = blocks.into_iter().peekable();
        if let Some(Block::Paragraph(content)) = blocks.next_if(|block| matches!(block, Block::Paragraph(_))) {
            let content = self.inlines_with(content, following);
            inlines.extend(content);
        }
        for block in blocks {
            self.block(block, following);
        }
    }

    fn reference(&mut self, clause: &str) -> String {
        match self.numbers.get(clause) {
            Some((part, number)) => format!("{part}\u{a0}{number}"),
            None => {
                self.unresolved.insert(clause.to_owned());
                String::new()
            }
        }
    }
}

/// Adds words with French typography; « 1er » gets its exponent.
fn push_words(words: &str, last: bool, inlines: &mut Vec<Inline>) {
    let set = french::typeset(words);
    // « l'**été** »: the apostrophe ends its run, and the letter that follows stands in the next one.
    let set: Cow<'_, str> = match set.strip_suffix('\'') {
        Some(before) if !last && before.ends_with(char::is_alphabetic) => format!("{before}’").into(),
        _ => set,
    };
    let mut rest: &str = &set;
    while let Some((before, ending, after)) = first_ordinal(rest) {
        inlines.push(Inline::Text(before.to_owned()));
        inlines.push(Inline::Superscript(ending.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        inlines.push(Inline::Text(rest.to_owned()));
    }
}

/// The first « 1er » or « 1re » of a text: what comes before its ending, the ending, what comes after.
fn first_ordinal(text: &str) -> Option<(&str, &str, &str)> {
    ["1er", "1re"]
        .iter()
        .flat_map(|ordinal| text.match_indices(ordinal))
        .map(|(at, _)| at)
        .filter(|at| {
            let before = text[..*at].chars().next_back();
            let after = text[*at + 3..].chars().next();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '.' || c == '-')
                && !after.is_some_and(char::is_alphanumeric)
        })
        .min()
        .map(|at| (&text[..=at], &text[at + 1..at + 3], &text[at + 3..]))
}

/// Headings begin at level 1 below their title and never skip a level (PDF/UA-1, 7.4.2).
fn close_heading_gaps(blocks: &mut [Block]) {
    let mut previous = 0;
    let smallest = blocks.iter().filter_map(level).min().unwrap_or(1);
    for block in blocks {
        if let Block::Heading { level, .. } = block {
            *level = (*level - smallest + 1).min(previous + 1);
            previous = *level;
        }
    }
}

fn level(block: &Block) -> Option<u8> {
    match block {
        Block::Heading { level, .. } => Some(*level),
        _ => None,
    }
}
