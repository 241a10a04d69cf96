//! A dossier as it was read: the partnership, and what findings and drafting need beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Partnership;
use crate::source::{Diagnostic, DossierFiles, Files, Span};
use crate::yaml::{FromYaml, Node, Reading, read_dossier};

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

impl Dossier {
    /// Reads a dossier from its files, with every fault in source order; nothing but faults when its structure cannot
    /// be known.
    pub fn read(sources: &mut DossierFiles) -> (Option<Self>, Vec<Diagnostic>) {
        let mut parsed = read_dossier(sources, Partnership::KEYS);
        let tree = parsed.tree.take();
        let texts = |name: &str| sources.text(name);
        let mut reading = Reading::new(&texts);
        let partnership = tree.as_ref().and_then(|tree| Partnership::read(tree, &mut reading));
        reading.resolve();
        let Reading { faults, blanks, proses, .. } = reading;
        let dossier = partnership.zip(tree).map(|(partnership, tree)| Self {
            name: sources.name.clone(),
            folder: sources.folder.clone(),
            files: sources.files.clone(),
            tree,
            partnership,
            blanks,
            proses,
            pictures: sources.images.clone(),
        });
        (dossier, parsed.and(faults))
    }
}
