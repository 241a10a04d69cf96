//! Blocks and the text inside them.

use chrono::NaiveDate;

/// A block of text.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    /// A heading inside an article or annex; level 1 is the first below its title.
    Heading {
        level: u8,
        content: Vec<Inline>,
    },
    /// A list; `start` numbers it.
    List {
        start: Option<u64>,
        tight: bool,
        items: Vec<Vec<Block>>,
    },
    Quote(Vec<Block>),
    Code(String),
    Table(Table),
    Rule,
    Picture {
        name: String,
        description: String,
    },
    Timeline(Timeline),
}

/// Text inside a block.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Emphasis(Vec<Inline>),
    Strike(Vec<Inline>),
    Superscript(String),
    Code(String),
    Link {
        address: String,
        content: Vec<Inline>,
    },
    Footnote(Vec<Block>),
    LineBreak,
    /// What is « à compléter », with its note: a visible blank.
    Blank(String),
}

/// A table with a header row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub alignments: Vec<Alignment>,
    pub header: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
}

/// The text of a cell.
pub type Cell = Vec<Inline>;

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    Start,
    Centre,
    End,
}

/// Dates on a line, drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    pub start: NaiveDate,
    pub end: NaiveDate,
    pub moments: Vec<Moment>,
    /// The same in words, for those who do not see the drawing.
    pub description: String,
}

/// A date on a timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    pub date: NaiveDate,
    /// The date as it is printed.
    pub printed: String,
    pub label: String,
    /// The row on which it stands, from 0 (reviews, payments…), with the row's name.
    pub row: usize,
    pub row_label: String,
}
