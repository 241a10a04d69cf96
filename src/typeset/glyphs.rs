//! Characters that no font can write. Typst shows an empty box for them and says nothing.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use super::Fault;

/// Fails on the first character of the document that has no sign.
pub(super) fn require_all(document: &PagedDocument) -> Result<(), Fault> {
    match document.pages().iter().find_map(|page| missing(&page.frame)) {
        Some(character) => Err(Fault::MissingGlyph { character }),
        None => Ok(()),
    }
}

fn missing(frame: &Frame) -> Option<char> {
    frame.items().find_map(|(_, item)| match item {
        FrameItem::Group(group) => missing(&group.frame),
        FrameItem::Text(text) => {
            let glyph = text.glyphs.iter().find(|glyph| glyph.id == 0)?;
            text.text.get(glyph.range()).and_then(|text| text.chars().next()).or(Some(char::REPLACEMENT_CHARACTER))
        }
        _ => None,
    })
}
