//! A small dossier without fault, over which cases lay their own sections.

// Each test file uses its part.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use paraphe::check::Weights;
use paraphe::document::Document;
use paraphe::draft::{Library, attach};
use paraphe::model::Dossier;
use paraphe::pipeline::{Judged, judge};
use paraphe::source::{Diagnostic, DossierFiles, Files, Unchecked, codes};

pub const BASE: &str = include_str!("partnership.yaml");

/// The mark behind a key whose other entries stay.
const OTHERS_STAY: &str = "# et les autres";

/// The mark behind a key that the case does without.
const ABSENT: &str = "# absent";

/// The mark behind the `id` of an entry whose other keys stay.
const REST_STAYS: &str = "# et le reste";

/// What was found in a dossier, with its files.
pub struct Found {
    pub files: Files,
    pub findings: Vec<Diagnostic>,
    pub unchecked: Vec<Unchecked>,
}

/// The small dossier under a fragment, and for each of its lines the line of the fragment (from 1) that it is.
pub struct Overlay {
    pub text: String,
    lines: Vec<Option<usize>>,
}

impl Overlay {
    /// The line of the fragment that a line of the text is (both from 1); 0 when it is of the small dossier.
    pub fn line_of_fragment(&self, line: usize) -> usize {
        self.lines.get(line.wrapping_sub(1)).copied().flatten().unwrap_or(0)
    }

    fn push(&mut self, line: &str, origin: Option<usize>) {
        self.text.push_str(line);
        self.text.push('\n');
        self.lines.push(origin);
    }
}

/// A section of a text: its key, and its lines with their numbers (from 1).
struct Section<'a> {
    key: &'a str,
    lines: Vec<(usize, &'a str)>,
}

/// The small dossier in which the sections (top-level keys) of a fragment stand in the place of its own. Where a key is
/// followed by `# et les autres`, only the entries with the same `id` (or the same key) give way; where an `id` among them
/// is followed by `# et le reste`, only the keys that it names give way; where a key is followed by `# absent`, it is left
/// out.
pub fn laid_over(fragment: &str) -> Overlay {
    let (base, over) = (sections(BASE), sections(fragment));
    let mut overlay = Overlay { text: String::new(), lines: Vec::new() };
    for section in &base {
        if !over.iter().any(|one| one.key == section.key) {
            section.lines.iter().for_each(|(_, line)| overlay.push(line, None));
        }
    }
    for section in &over {
        let mut lines = section.lines.iter();
        let Some((number, first)) = lines.find(|(_, line)| top_key(line).is_some()) else {
            section.lines.iter().for_each(|(number, line)| overlay.push(line, Some(*number)));
            continue;
        };
        if first.trim_end().ends_with(ABSENT) {
            continue;
        }
        overlay.push(first, Some(*number));
        if first.trim_end().ends_with(OTHERS_STAY)
            && let Some(own) = base.iter().find(|one| one.key == section.key)
        {
            let replaced: Vec<&str> = section.lines.iter().filter_map(|(_, line)| entry_name(line)).collect();
            let mut stays = true;
            for (_, line) in own.lines.iter().skip(1) {
                stays = entry_name(line).map_or(stays, |name| !replaced.contains(&name));
                if stays {
                    overlay.push(line, None);
                }
            }
            entries(&lines.copied().collect::<Vec<_>>(), &own.lines, &mut overlay);
            continue;
        }
        lines.for_each(|(number, line)| overlay.push(line, Some(*number)));
    }
    overlay
}

/// The entries of a fragment, those that keep the rest of their own keys completed from the small dossier.
fn entries(lines: &[(usize, &str)], own: &[(usize, &str)], overlay: &mut Overlay) {
    let starts: Vec<usize> = (0..lines.len()).filter(|at| entry_name(lines[*at].1).is_some()).collect();
    let heads = 0..starts.first().copied().unwrap_or(lines.len());
    lines[heads].iter().for_each(|(number, line)| overlay.push(line, Some(*number)));
    for (index, start) in starts.iter().enumerate() {
        let entry = &lines[*start..starts.get(index + 1).copied().unwrap_or(lines.len())];
        if entry[0].1.trim_end().ends_with(ABSENT) {
            continue;
        }
        let written = entry.iter().filter(|(_, line)| !is_left_out(line));
        written.for_each(|(number, line)| overlay.push(line, Some(*number)));
        if entry[0].1.trim_end().ends_with(REST_STAYS) {
            let named: Vec<&str> = entry.iter().filter_map(|(_, line)| own_key(line)).collect();
            let of_entry = own.iter().skip_while(|(_, line)| entry_name(line) != entry_name(entry[0].1)).skip(1);
            let mut stays = true;
            for (_, line) in of_entry.take_while(|(_, line)| entry_name(line).is_none()) {
                stays = own_key(line).map_or(stays, |key| !named.contains(&key));
                if stays {
                    overlay.push(line, None);
                }
            }
        }
    }
}

/// The key of an entry, on a line of its own.
fn own_key(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("    ").filter(|rest| !rest.starts_with([' ', '#', '-']))?;
    rest.split_once(':').map(|(key, _)| key)
}

fn is_left_out(line: &str) -> bool {
    own_key(line).is_some() && line.trim_end().ends_with(ABSENT)
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if std::ptr::eq(text, BASE) && line.starts_with('#') {
            continue;
        }
        match (top_key(line), sections.last_mut()) {
            (Some(key), _) => sections.push(Section { key, lines: vec![(index + 1, line)] }),
            (None, Some(section)) => section.lines.push((index + 1, line)),
            (None, None) => sections.push(Section { key: "", lines: vec![(index + 1, line)] }),
        }
    }
    sections
}

/// The key of a line that opens a section.
fn top_key(line: &str) -> Option<&str> {
    let key = line.split_once(':')?.0.trim();
    (!line.starts_with([' ', '#', '-', '%', '?']) && !key.is_empty()).then_some(key)
}

/// The name of an entry of a section: the `id` of an element, or the key of a rubric.
fn entry_name(line: &str) -> Option<&str> {
    let entry = line.strip_prefix("  ").filter(|entry| !entry.starts_with([' ', '#']))?;
    match entry.strip_prefix("- ") {
        Some(element) => {
            let id = element.trim_start_matches('{').strip_prefix("id:")?.trim();
            Some(id.split([',', '}', '#']).next().unwrap_or(id).trim())
        }
        None => entry.split_once(':').map(|(key, _)| key),
    }
}

/// Reads a dossier of one file and runs every rule on it and on its drafted documents. A case is no complete dossier: that
/// a clause of another document has nothing to say (P0704) is no matter here.
pub fn examine(text: &str) -> Found {
    examine_under(text, &Weights::default())
}

static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::new(&BTreeMap::default()));

/// A document of a dossier of one file, as it is drafted.
pub fn drafted(text: &str, id: &str) -> Document {
    let mut sources = DossierFiles::default();
    let file = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((file, "partnership".to_owned()));
    let (dossier, findings) = Dossier::read(&mut sources);
    let dossier = dossier.expect("it is read");
    let judged = judge(&dossier, findings, &LIBRARY, &Weights::default());
    let mut trees = judged.documents.into_iter().map(|drafted| drafted.tree);
    let mut tree = trees.find(|tree| tree.id == id).expect("it is drafted");
    attach(&dossier, &LIBRARY, &mut tree);
    tree
}

/// The same under other weights.
pub fn examine_under(text: &str, weights: &Weights) -> Found {
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((id, "partnership".to_owned()));
    let (dossier, findings) = Dossier::read(&mut sources);
    let judged = match &dossier {
        Some(dossier) => judge(dossier, findings, &LIBRARY, weights),
        None => Judged { findings, ..Judged::default() },
    };
    let mut findings = judged.findings;
    findings.retain(|finding| finding.code != codes::MISSING_CLAUSE && finding.counts());
    Found { files: sources.files, findings, unchecked: judged.unchecked }
}
