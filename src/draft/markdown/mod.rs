//! Markdown to blocks: CommonMark with tables, strikethrough and footnotes.
//!
//! What a text may not hold is a named fault and never dropped: raw HTML, pictures from elsewhere, addresses of other
//! schemes, and nesting beyond what layout can carry.

mod builder;

use std::ops::Range;

use pulldown_cmark::{Options, Parser};

use crate::document::Block;
use builder::Builder;

/// How deep blocks and emphasis may nest; Typst stops at 72 levels of layout, each of ours costs two.
const DEEPEST: usize = 32;
/// Events of one text: a table of 21 KB can amplify to half a million.
const MOST_EVENTS: usize = 1_000_000;

/// A fault in a Markdown text, with its byte range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub range: Range<usize>,
    pub kind: FaultKind,
}

/// What is wrong in a Markdown text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    RawHtml(String),
    /// A picture that does not lie in the dossier.
    ForeignPicture(String),
    PictureWithoutText(String),
    /// A picture inside a heading or a table.
    MisplacedPicture(String),
    BadAddress(String),
    TooDeep,
    TooLong,
    /// A footnote that calls a footnote.
    NestedFootnote(String),
    /// A private-use character that no value made.
    BrokenValue,
}

/// Reads Markdown as it stands in a dossier.
pub fn parse(text: &str) -> (Vec<Block>, Vec<Fault>) {
    read(text, false)
}

/// Reads a rendered clause, in which values are encoded.
pub fn parse_clause(text: &str) -> (Vec<Block>, Vec<Fault>) {
    read(text, true)
}

fn read(text: &str, encoded: bool) -> (Vec<Block>, Vec<Fault>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut builder = Builder::new(encoded);
    for (count, (event, range)) in Parser::new_ext(text, options).into_offset_iter().enumerate() {
        if count >= MOST_EVENTS {
            builder.fault(range, FaultKind::TooLong);
            break;
        }
        if builder.take(event, range).is_break() {
            break;
        }
    }
    builder.finish()
}

/// Whether an address may be printed as a link.
fn is_safe_address(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme))
}
