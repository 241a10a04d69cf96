//! Markdown to blocks: CommonMark with tables, strikethrough and footnotes.
//!
//! What a text may not hold is a named fault and never dropped: raw HTML, pictures from elsewhere, addresses of other
//! schemes, and nesting beyond what layout can carry.

mod builder;
mod element;
mod footnotes;

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
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Inline, plain_blocks};

    fn faults(text: &str) -> Vec<FaultKind> {
        parse(text).1.into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn what_may_not_be_there_is_named() {
        assert!(matches!(faults("a <b>x</b>").as_slice(), [FaultKind::RawHtml(_), FaultKind::RawHtml(_)]));
        assert!(matches!(faults("![x](http://a/b.png)").as_slice(), [FaultKind::ForeignPicture(_)]));
        assert!(matches!(faults("![](plan.png)").as_slice(), [FaultKind::PictureWithoutText(_)]));
        assert!(matches!(faults("[x](javascript:alert)").as_slice(), [FaultKind::BadAddress(_)]));
        assert!(faults(&"> ".repeat(100)).contains(&FaultKind::TooDeep));
        assert!(matches!(faults("a[^1]\n\n[^1]: b[^1]\n").as_slice(), [FaultKind::NestedFootnote(_)]));
    }

    #[test]
    fn a_note_called_too_often_is_named_and_bounded() {
        let text = format!("{}\n\n[^1]: {}\n", "x[^1] ".repeat(10_000), "long ".repeat(1_000));
        let (blocks, faults) = parse(&text);
        assert_eq!(faults.iter().filter(|fault| fault.kind == FaultKind::TooLong).count(), 1);
        assert!(plain_blocks(&blocks).len() < 1_000_000);
    }

    #[test]
    fn a_tight_list_has_bare_text_and_a_loose_one_paragraphs() {
        let tight = |text: &str| matches!(parse(text).0.as_slice(), [Block::List { tight: true, .. }]);
        assert!(tight("- a\n- b\n"));
        assert!(!tight("- a\n\n- b\n"));
    }

    #[test]
    fn a_footnote_stands_where_it_is_called() {
        let (blocks, faults) = parse("a[^n] b\n\n[^n]: *note*\n");
        assert!(faults.is_empty());
        let [Block::Paragraph(content)] = blocks.as_slice() else { panic!("{blocks:?}") };
        assert!(matches!(content.as_slice(), [Inline::Text(_), Inline::Footnote(_), Inline::Text(_)]));
    }
}
