//! A small dossier without fault, over which cases lay their own sections.

// Each test file uses its part.
#![allow(dead_code)]

use paraphe::check;
use paraphe::draft::prose_faults;
use paraphe::model::Dossier;
use paraphe::source::{Diagnostic, DossierFiles, Files};

pub const BASE: &str = include_str!("partnership.yaml");

/// What was found in a dossier, with its files.
pub struct Found {
    pub files: Files,
    pub findings: Vec<Diagnostic>,
}

/// The small dossier in which the sections (top-level keys) of a fragment stand in the place of its own, and the line
/// at which the fragment begins.
pub fn laid_over(fragment: &str) -> (String, usize) {
    let keys: Vec<&str> = fragment.lines().filter_map(top_key).collect();
    let mut text = String::new();
    let mut kept = true;
    for line in BASE.lines().filter(|line| !line.starts_with('#')) {
        kept = top_key(line).map_or(kept, |key| !keys.contains(&key));
        if kept {
            text.push_str(line);
            text.push('\n');
        }
    }
    let start = text.lines().count();
    text.push_str(fragment);
    (text, start)
}

/// The key of a line that opens a section.
fn top_key(line: &str) -> Option<&str> {
    let key = line.split_once(':')?.0.trim();
    (!line.starts_with([' ', '#', '-', '%', '?']) && !key.is_empty()).then_some(key)
}

/// Reads a dossier of one file and runs every rule on it.
pub fn examine(text: &str) -> Found {
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((id, "partnership".to_owned()));
    let (dossier, mut findings) = Dossier::read(&mut sources);
    if let Some(dossier) = &dossier {
        findings.extend(check::partnership(dossier, &findings));
        findings.extend(prose_faults(dossier));
        findings.extend(check::open_blanks(dossier, &findings));
    }
    Found { files: sources.files, findings }
}
