//! A dossier as it was read: the partnership, and what findings and drafting need beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Partnership;
use crate::source::{Files, Span};
use crate::yaml::Node;

/// One dossier.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The name of its folder, by which its PDFs are filed.
    pub name: String,
    /// Its folder, relative to the project.
    pub folder: String,
    pub files: Files,
    pub tree: Node,
    pub partnership: Partnership,
    /// Places left open by « à compléter », with their note.
    pub blanks: Vec<(Span, String)>,
    /// Long prose with its place.
    pub proses: Vec<(Span, String)>,
    /// Pictures beside the dossier, by their path in it.
    pub pictures: BTreeMap<String, Arc<[u8]>>,
}
