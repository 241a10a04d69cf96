//! A document as a plain tree: what is said and in what order, with no word about how it looks.
//!
//! Drafting makes it, checks read it, typesetting lays it out. Every text in it is final French: agreed, punctuated,
//! and free of markup.

mod block;
mod plain;

use chrono::NaiveDate;

pub use block::{Alignment, Block, Cell, Inline, Moment, Table, Timeline};
pub use plain::{plain_blocks, plain_inlines};

/// A document ready to be typeset.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The kind's spelling (`partnership-agreement`), by which its structure is chosen.
    pub kind: String,
    /// The id in the dossier.
    pub id: String,
    /// The reference of the partnership, with the number of the document when it has one.
    pub reference: String,
    pub version: Option<String>,
    pub title: String,
    pub subtitle: Option<String>,
    /// One sentence for the PDF's metadata.
    pub subject: String,
    /// « PROJET » stands across the pages of a draft and of no other.
    pub draft: bool,
    /// The date of the document (signature, else `as_of`, else start of the term).
    pub date: Option<NaiveDate>,
    /// What comes before the articles: parties, visas, preamble.
    pub opening: Vec<Section>,
    pub articles: Vec<Article>,
    pub signatures: Option<Signatures>,
    pub annexes: Vec<Annex>,
    /// The data that the document prints, attached to the PDF.
    pub attachment: Option<Attachment>,
    /// Pictures that the blocks name.
    pub pictures: Vec<Picture>,
}

/// A part before the articles.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The clause that it comes from.
    pub clause: String,
    pub title: Option<String>,
    pub blocks: Vec<Block>,
}

/// A numbered article. Numbers run from 1 in each document.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    pub clause: String,
    pub number: usize,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A numbered annex, which begins on a new page.
#[derive(Debug, Clone, PartialEq)]
pub struct Annex {
    pub clause: String,
    pub number: usize,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// The end of the text: place and date, and a box for each signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Signatures {
    /// « Fait à …, le …, en … exemplaires originaux »: never separated from the boxes, nor from the line before it.
    pub formula: Vec<Block>,
    pub boxes: Vec<SignatureBox>,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureBox {
    /// « Pour la commune de Valmarine, »
    pub party: Vec<Inline>,
    /// Office and name, a line each; several signatories of one party stand under each other.
    pub signatories: Vec<Signer>,
}

/// Who signs in a box.
#[derive(Debug, Clone, PartialEq)]
pub struct Signer {
    pub lines: Vec<Vec<Inline>>,
}

/// A file attached to the PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    pub name: String,
    pub description: String,
    pub bytes: Vec<u8>,
}

/// A picture with its bytes (PNG, JPEG or SVG).
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub name: String,
    pub bytes: std::sync::Arc<[u8]>,
}
