//! The folder of a project: everything is read from inside it, and nothing through a link.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::relative::printable;
use super::{Diagnostic, RelativePath, codes, decode, limits, refuse_pointer};
use crate::language::Message;

/// The files by which the folder of a project is known.
const MARKS: [&str; 2] = ["paraphe.yaml", ".git"];

/// The folder of a project, without links in its own path, and the folder from which a person named paths.
#[derive(Debug, Clone)]
pub struct Root {
    folder: PathBuf,
    here: PathBuf,
}

impl Root {
    /// The project around a folder: its nearest ancestor that holds `paraphe.yaml` or `.git`, else the folder itself.
    pub fn around(here: &Path) -> Result<Self, Diagnostic> {
        let here = canonical(here)?;
        let marked = |folder: &&Path| MARKS.iter().any(|mark| folder.join(mark).symlink_metadata().is_ok());
        let folder = here.ancestors().find(marked).unwrap_or(&here).to_owned();
        Ok(Self { folder, here })
    }

    /// A project whose folder is named.
    pub fn at(folder: &Path) -> Result<Self, Diagnostic> {
        let folder = canonical(folder)?;
        Ok(Self { here: folder.clone(), folder })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The way from the repository that holds the project down to it (`/` between folders, nothing for the repository
    /// itself): a forge looks for files from there.
    pub fn in_repository(&self) -> String {
        let holds_git = |folder: &&Path| folder.join(".git").symlink_metadata().is_ok();
        let repository = self.folder.ancestors().find(holds_git);
        let below = repository.and_then(|repository| self.folder.strip_prefix(repository).ok());
        let parts = below.into_iter().flat_map(Path::components).map(|part| part.as_os_str().to_string_lossy());
        parts.collect::<Vec<_>>().join("/")
    }

    /// Where a path of the project is on this machine.
    pub fn locate(&self, path: &RelativePath) -> PathBuf {
        path.parts().fold(self.folder.clone(), |place, part| place.join(part))
    }

    /// The text of a file, with `\n` between lines.
    ///
    /// Faults: those of [`Root::bytes`], and those of [`decode()`].
    pub fn text(&self, path: &str) -> Result<String, Diagnostic> {
        decode(path, &self.bytes(path, limits::TEXT_FILE_BYTES)?)
    }

    /// The bytes of a regular file of at most `most` bytes.
    ///
    /// Faults, each found before the file is opened: a path that leads elsewhere, a link in any part of the path,
    /// a folder, a pipe or a device, a file that is too large, missing or not readable.
    pub fn bytes(&self, path: &str, most: u64) -> Result<Vec<u8>, Diagnostic> {
        let place = self.regular_file(path, most)?;
        let bytes = read_at_most(&place, most).map_err(|error| unreadable(path, &error))?;
        refuse_growth(path, bytes.len(), most)?;
        refuse_pointer(path, &bytes)?;
        Ok(bytes)
    }

    /// What is known of a path without opening it; links are refused in any part of it.
    pub fn look(&self, path: &str) -> Result<Metadata, Diagnostic> {
        let mut place = self.folder.clone();
        let mut found = fs::symlink_metadata(&place).map_err(|error| unreadable(path, &error))?;
        for part in RelativePath::read(path)?.parts() {
            place.push(part);
            found = fs::symlink_metadata(&place).map_err(|error| unreadable(path, &error))?;
            if found.file_type().is_symlink() {
                return Err(link(path, &place, &self.folder));
            }
        }
        Ok(found)
    }

    fn regular_file(&self, path: &str, most: u64) -> Result<PathBuf, Diagnostic> {
        let found = self.look(path)?;
        if !found.is_file() {
            return Err(not_a_file(path, &found));
        }
        if found.len() > most {
            return Err(too_large(path, most));
        }
        Ok(self.locate(&RelativePath::read(path)?))
    }

    /// The path inside the project of a file or folder that a person named, counted from where that person stands.
    pub fn relative(&self, named: &Path) -> Result<RelativePath, Diagnostic> {
        let place = plain(&self.here.join(named));
        let inside = match place.strip_prefix(&self.folder) {
            Ok(inside) => inside.to_owned(),
            Err(_) => self.through_links(&place).ok_or_else(|| outside(named))?,
        };
        let parts: Option<Vec<&str>> = inside.iter().map(|part| part.to_str()).collect();
        let written = parts.ok_or_else(|| file_name(&inside.to_string_lossy()))?.join("/");
        RelativePath::read(if written.is_empty() { "." } else { &written })
    }

    /// The same for a path whose way to the project passes through links (`/tmp` on macOS).
    fn through_links(&self, place: &Path) -> Option<PathBuf> {
        place.canonicalize().ok()?.strip_prefix(&self.folder).ok().map(Path::to_owned)
    }
}

fn canonical(folder: &Path) -> Result<PathBuf, Diagnostic> {
    let shown = printable(&folder.to_string_lossy());
    let place = folder.canonicalize().map_err(|error| unreadable(&shown, &error))?;
    if place.is_dir() { Ok(place) } else { Err(fault(codes::UNREADABLE, &shown, "not-a-folder")) }
}

/// A path without `.` and `..`, by its words alone.
fn plain(path: &Path) -> PathBuf {
    let mut place = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                place.pop();
            }
            _ => place.push(part),
        }
    }
    place
}

/// Reads one byte more than allowed, so that a file that grows meanwhile is noticed.
fn read_at_most(place: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(place)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refuse_growth(path: &str, length: usize, most: u64) -> Result<(), Diagnostic> {
    if u64::try_from(length).unwrap_or(u64::MAX) > most { Err(too_large(path, most)) } else { Ok(()) }
}

fn fault(code: super::Code, path: &str, id: &'static str) -> Diagnostic {
    let shown = printable(path);
    Diagnostic::in_file(code, shown.clone(), Message::new(id).with("path", shown))
}

/// The fault of a file that the system does not give.
pub(super) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            fault(codes::MISSING_FILE, path, "path-missing").help(Message::new("path-missing-help"))
        }
        io::ErrorKind::PermissionDenied => {
            fault(codes::UNREADABLE, path, "file-denied").help(Message::new("file-denied-help"))
        }
        _ => {
            let mut fault = fault(codes::UNREADABLE, path, "file-unreadable");
            fault.message = fault.message.with("reason", error.to_string());
            fault
        }
    }
}

/// The fault of a link, named by the part of the path that is one.
pub(super) fn link(path: &str, place: &Path, root: &Path) -> Diagnostic {
    let part = place.strip_prefix(root).unwrap_or(place).to_string_lossy().replace('\\', "/");
    let mut fault = fault(codes::LINK, path, "link-refused").help(Message::new("link-refused-help"));
    fault.message = fault.message.with("link", printable(&part));
    fault
}

fn not_a_file(path: &str, found: &Metadata) -> Diagnostic {
    let kind = if found.is_dir() { "folder" } else { "special" };
    let mut fault = fault(codes::NOT_A_FILE, path, "not-a-regular-file").help(Message::new("not-a-regular-file-help"));
    fault.message = fault.message.with("kind", kind);
    fault
}

fn too_large(path: &str, most: u64) -> Diagnostic {
    let mut fault = fault(codes::TOO_LARGE, path, "file-too-large").help(Message::new("file-too-large-help"));
    fault.message = fault.message.with("most", most / 1_000_000);
    fault
}

/// The fault of a name that not every machine can carry.
pub(super) fn file_name(path: &str) -> Diagnostic {
    fault(codes::FILE_NAME, path, "unusable-file-name").help(Message::new("unusable-file-name-help"))
}

fn outside(named: &Path) -> Diagnostic {
    let shown = printable(&named.to_string_lossy());
    let message = Message::new("path-outside-project").with("path", shown).with("reason", "elsewhere");
    Diagnostic::of_run(codes::OUTSIDE, message).help(Message::new("path-elsewhere-help"))
}
