//! The files of one dossier, read from disk once and kept in memory.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::root::file_name;
use super::walk::{Met, Step, walk};
use super::{
    Diagnostic, DossierPath, FileId, Files, PARTNERSHIP, RelativePath, Root, Span, codes, decode, inspect, limits,
};
use crate::language::Message;

/// A dossier as its files; nothing of their meaning is known yet.
#[derive(Debug, Default)]
pub struct DossierFiles {
    pub name: String,
    /// Relative to the project, `/` between its parts.
    pub folder: String,
    pub files: Files,
    /// YAML beside each other, each with its name less `.yaml`; `partnership` is the first.
    pub yaml: Vec<(FileId, String)>,
    /// Markdown, by its path inside the dossier.
    pub texts: BTreeMap<String, FileId>,
    /// PNG, JPEG and SVG, by their path inside the dossier.
    pub images: BTreeMap<String, Arc<[u8]>>,
    /// Files that could not be read, and faults of the characters of Markdown.
    pub faults: Vec<Diagnostic>,
}

impl DossierFiles {
    /// The text of a Markdown file by the name that the dossier gives it, with the span of the whole file.
    pub fn text(&self, name: &str) -> Option<(Span, String)> {
        let id = *self.texts.get(RelativePath::read(name).ok()?.as_str())?;
        let text = &self.files.get(id)?.text;
        Some((Span::new(id, 0..text.len()), text.to_string()))
    }
}

/// What a file is to a dossier, by its name.
enum Part {
    Yaml,
    Markdown,
    Image,
}

fn part_of(name: &str) -> Option<Part> {
    let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
    match extension.as_str() {
        "yaml" | "yml" => Some(Part::Yaml),
        "md" => Some(Part::Markdown),
        "png" | "jpg" | "jpeg" | "svg" => Some(Part::Image),
        _ => None,
    }
}

/// Reads every file of a dossier that its documents may use. Faults stay with the dossier: one bad file does not hide
/// the faults of the others. Files of other kinds are passed over.
pub fn load(root: &Root, dossier: &DossierPath) -> DossierFiles {
    let mut reader = Reader::new(root, dossier);
    reader.read_yaml(&reader.path_of(PARTNERSHIP), "partnership");
    for met in reader.meet() {
        reader.read(&met);
    }
    reader.dossier
}

struct Reader<'a> {
    root: &'a Root,
    dossier: DossierFiles,
    text_bytes: u64,
    image_bytes: u64,
}

impl<'a> Reader<'a> {
    fn new(root: &'a Root, dossier: &DossierPath) -> Self {
        let dossier =
            DossierFiles { name: dossier.name.clone(), folder: dossier.folder.clone(), ..DossierFiles::default() };
        Self { root, dossier, text_bytes: 0, image_bytes: 0 }
    }

    /// The path of a file of the dossier inside the project.
    fn path_of(&self, name: &str) -> String {
        if self.dossier.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.dossier.folder) }
    }

    /// The same file as the dossier names it.
    fn inside<'path>(&self, path: &'path str) -> &'path str {
        path.strip_prefix(self.dossier.folder.as_str()).unwrap_or(path).trim_start_matches('/')
    }

    /// The files to read, in the order of their names.
    fn meet(&mut self) -> Vec<Met> {
        let folder = match RelativePath::read(&self.path_of(".")) {
            Ok(folder) => folder,
            Err(fault) => {
                self.dossier.faults.push(fault);
                return Vec::new();
            }
        };
        let mut met = Vec::new();
        let mut count = 0_usize;
        let faults = walk(self.root, &folder, |file| {
            if part_of(file.name()).is_some() && (!file.is_folder || file.name().ends_with(".yaml")) {
                count += 1;
                met.extend((count <= limits::FILES).then_some(file));
            }
            Step::Enter
        });
        self.dossier.faults.extend(faults);
        if count > limits::FILES {
            self.dossier.faults.push(too_many_files(&self.dossier.folder, count));
        }
        met
    }

    fn read(&mut self, met: &Met) {
        let name = self.inside(&met.path).to_owned();
        if name == PARTNERSHIP {
            return;
        }
        if RelativePath::read(&met.path).is_err() {
            self.dossier.faults.push(file_name(&met.path));
            return;
        }
        match part_of(&name) {
            Some(Part::Yaml) => match name.strip_suffix(".yaml") {
                Some(key) if !key.contains('/') => self.read_yaml(&met.path, key),
                _ => self.dossier.faults.push(misplaced(&met.path, &name)),
            },
            Some(Part::Markdown) => self.read_markdown(&met.path, name),
            Some(Part::Image) => self.read_image(&met.path, name),
            None => {}
        }
    }

    fn read_yaml(&mut self, path: &str, key: &str) {
        if let Some(id) = self.read_text(path) {
            self.dossier.yaml.push((id, key.to_owned()));
        }
    }

    fn read_markdown(&mut self, path: &str, name: String) {
        if let Some(id) = self.read_text(path) {
            let text = self.dossier.files.get(id).map(|file| Arc::clone(&file.text)).unwrap_or_default();
            self.dossier.faults.extend(inspect(id, &text));
            self.dossier.texts.insert(name, id);
        }
    }

    fn read_text(&mut self, path: &str) -> Option<FileId> {
        let bytes = self.read_bytes(path, limits::TEXT_FILE_BYTES)?;
        self.text_bytes = self.text_bytes.saturating_add(length(&bytes));
        if self.text_bytes > limits::ALL_TEXTS_BYTES {
            self.dossier.faults.push(too_large_together(path, limits::ALL_TEXTS_BYTES));
            return None;
        }
        match decode(path, &bytes) {
            Ok(text) => Some(self.dossier.files.add(path, text)),
            Err(fault) => {
                self.dossier.faults.push(fault);
                None
            }
        }
    }

    fn read_image(&mut self, path: &str, name: String) {
        let Some(bytes) = self.read_bytes(path, limits::IMAGE_FILE_BYTES) else { return };
        self.image_bytes = self.image_bytes.saturating_add(length(&bytes));
        if self.image_bytes > limits::ALL_IMAGES_BYTES {
            self.dossier.faults.push(too_large_together(path, limits::ALL_IMAGES_BYTES));
        } else {
            self.dossier.images.insert(name, bytes.into());
        }
    }

    fn read_bytes(&mut self, path: &str, most: u64) -> Option<Vec<u8>> {
        self.root.bytes(path, most).map_err(|fault| self.dossier.faults.push(fault)).ok()
    }
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// The file by which a dossier becomes too large; it and those behind it are not read.
fn too_large_together(path: &str, most: u64) -> Diagnostic {
    let message = Message::new("files-too-large").with("path", path).with("most", most / 1_000_000);
    Diagnostic::in_file(codes::TOO_LARGE, path, message).help(Message::new("file-too-large-help"))
}

/// YAML in a folder of the dossier, or named `.yml`: nothing reads it.
fn misplaced(path: &str, name: &str) -> Diagnostic {
    let stem = name.rsplit('/').next().unwrap_or(name).rsplit_once('.').map_or(name, |(stem, _)| stem);
    let message = Message::new("misplaced-yaml").with("path", path);
    Diagnostic::in_file(codes::UNKNOWN_FILE, path, message)
        .help(Message::new("misplaced-yaml-help").with("name", format!("{stem}.yaml")))
}

fn too_many_files(folder: &str, count: usize) -> Diagnostic {
    let message = Message::new("too-many-files").with("count", count).with("most", limits::FILES);
    Diagnostic::in_file(codes::TOO_LARGE, folder, message).help(Message::new("too-many-files-help"))
}
