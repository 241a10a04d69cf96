//! Marks that filters and functions leave in a rendered clause, for drafting to replace once everything is known.
//!
//! They are private-use characters around a text; sources may not contain them, so no dossier can forge one.

/// Around the Markdown of a prose field.
pub const PROSE_START: char = '\u{F8F2}';
pub const PROSE_END: char = '\u{F8F3}';
/// Around `article:<clause>` or `annex:<clause>`.
pub const REF_START: char = '\u{F8F4}';
pub const REF_END: char = '\u{F8F5}';
/// Where the timeline goes.
pub const TIMELINE: char = '\u{F8F7}';
/// A line to be filled by hand.
pub const LINE: char = '\u{F8F8}';

pub use crate::model::{BLANK_END, BLANK_START};

/// A piece of a text: words, or what a mark stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    Blank(usize),
    Prose(&'a str),
    Ref(&'a str),
    Timeline,
    Line,
}

/// Whether a text holds a mark.
pub fn has_marks(text: &str) -> bool {
    text.contains(|character: char| (BLANK_START..=LINE).contains(&character))
}

/// Whether a value is a blank.
pub fn is_blank(text: &str) -> bool {
    text.starts_with(BLANK_START)
}

/// Cuts a text at its marks.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|character: char| (BLANK_START..=LINE).contains(&character)) {
        if at > 0 {
            pieces.push(Piece::Words(&rest[..at]));
        }
        let mark = rest[at..].chars().next().unwrap_or(LINE);
        let after = &rest[at + mark.len_utf8()..];
        let (piece, left) = match mark {
            BLANK_START => enclosed(after, BLANK_END, |inside| inside.parse().map_or(Piece::Line, Piece::Blank)),
            PROSE_START => enclosed(after, PROSE_END, Piece::Prose),
            REF_START => enclosed(after, REF_END, Piece::Ref),
            TIMELINE => (Some(Piece::Timeline), after),
            LINE => (Some(Piece::Line), after),
            _ => (None, after),
        };
        pieces.extend(piece);
        rest = left;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

fn enclosed<'a>(after: &'a str, end: char, piece: impl Fn(&'a str) -> Piece<'a>) -> (Option<Piece<'a>>, &'a str) {
    match after.split_once(end) {
        Some((inside, left)) => (Some(piece(inside)), left),
        None => (None, after),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_marks() {
        let text = format!("avant {REF_START}article:term{REF_END}, {BLANK_START}3{BLANK_END}{LINE}");
        let expected =
            [Piece::Words("avant "), Piece::Ref("article:term"), Piece::Words(", "), Piece::Blank(3), Piece::Line];
        assert_eq!(pieces(&text), expected);
    }

    #[test]
    fn a_mark_left_open_is_dropped() {
        assert_eq!(pieces(&format!("a{PROSE_START}b")), [Piece::Words("a"), Piece::Words("b")]);
    }
}
