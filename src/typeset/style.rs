//! The house style: what a project may choose without writing a template.

use std::sync::Arc;

use typst::foundations::Bytes;
use typst::text::Font;

use super::Fault;

/// The looks that a project chooses.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// `#rrggbb`.
    pub accent: String,
    pub logo: Option<Logo>,
    /// The bytes of a TTF or OTF file, in which the documents are then set.
    pub font: Option<Arc<[u8]>>,
    pub organisation: Option<String>,
}

/// A logo (PNG, JPEG or SVG) with the words that stand for it where it cannot be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub bytes: Arc<[u8]>,
    pub description: String,
}

impl Default for Style {
    fn default() -> Self {
        Self { accent: "#1f3a5f".to_owned(), logo: None, font: None, organisation: None }
    }
}

impl Style {
    /// The families in which text is set, the house font first. Fails on a house font that is no font.
    pub(super) fn families(&self) -> Result<Vec<String>, Fault> {
        let mut families = Vec::new();
        if let Some(bytes) = &self.font {
            let font = fonts(bytes).into_iter().next().ok_or(Fault::Font)?;
            families.push(font.info().family.clone());
        }
        families.push("Libertinus Serif".to_owned());
        Ok(families)
    }
}

/// The fonts of a file (one, or a whole collection), none when it is no font.
pub(super) fn fonts(bytes: &Arc<[u8]>) -> Vec<Font> {
    Font::iter(Bytes::new(Arc::clone(bytes))).collect()
}
