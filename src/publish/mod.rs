//! What is written under `out/`: each file whole or not at all, and nothing foreign touched.
//!
//! A build that fails leaves the previous complete files. A file is written under a temporary name in the folder where
//! it will stand, synchronised, then renamed over the old one: a rename replaces a link and never follows it.

#![allow(clippy::disallowed_methods, reason = "the wing that writes to the disk")]

mod amend;
mod create;
mod fault;
mod folder;
mod generated;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use amend::amend;
pub use create::create;
pub use fault::diagnostic;
pub use folder::check_folder;
pub use generated::write_generated;

/// The beginning and the end of our temporary names; leftovers of a build that was killed are known by them.
const TEMPORARY: (&str, &str) = (".paraphe-", ".tmp");
/// Held while a build writes, so that two builds do not mix their files.
const LOCK: &str = ".paraphe.lock";

/// Why something could not be written.
#[derive(Debug)]
pub enum PublishFault {
    /// A folder that a build may not write into, with the reason's message id.
    Refused {
        path: PathBuf,
        reason: &'static str,
    },
    Io {
        path: PathBuf,
        error: io::Error,
    },
    /// A source that somebody changed after it was read.
    Meanwhile {
        path: PathBuf,
    },
    /// Something stands where a new file was to be written.
    Exists {
        path: PathBuf,
    },
}

/// The folder into which a build writes, held for this build alone.
pub struct Publication {
    folder: PathBuf,
    /// Released when the publication is dropped.
    _lock: File,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    New,
    Changed,
    Unchanged,
}

impl Publication {
    /// Opens the folder, waiting for another build to end; `on_wait` is called when there is one.
    pub fn open(project: &Path, folder: &Path, on_wait: impl FnOnce()) -> Result<Self, PublishFault> {
        let folder = check_folder(project, folder)?;
        create_folder(&folder)?;
        let path = folder.join(LOCK);
        refuse_link(&path)?;
        let at = |error| PublishFault::Io { path: path.clone(), error };
        let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(at)?;
        if lock.try_lock().is_err() {
            on_wait();
            lock.lock().map_err(at)?;
        }
        Ok(Self { folder, _lock: lock })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file of a dossier.
    pub fn write(&self, dossier: &str, name: &str, bytes: &[u8]) -> Result<Written, PublishFault> {
        let folder = self.folder.join(dossier);
        refuse_link(&folder)?;
        create_folder(&folder)?;
        sweep(&folder);
        let target = folder.join(name);
        let written = match read_regular(&target) {
            Some(old) if old == bytes => return Ok(Written::Unchanged),
            Some(_) => Written::Changed,
            None => Written::New,
        };
        replace(&folder, &target, bytes).map_err(|error| PublishFault::Io { path: target, error })?;
        Ok(written)
    }
}

/// The old content of a file; nothing when it is missing or no regular file.
fn read_regular(path: &Path) -> Option<Vec<u8>> {
    let regular = fs::symlink_metadata(path).ok()?.is_file();
    regular.then(|| fs::read(path).ok()).flatten()
}

/// Writes through a temporary sibling.
fn replace(folder: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    temporary(folder, bytes)?.persist(target).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// A temporary file with its content on disk, with the rights of an ordinary file (never writable by all).
fn temporary(folder: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// The rename itself is on disk only once its folder is.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Removes our own leftovers of a build that was killed.
fn sweep(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1));
        if ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            // A leftover that cannot be removed harms nothing: the next build tries again.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn create_folder(folder: &Path) -> Result<(), PublishFault> {
    fs::create_dir_all(folder).map_err(|error| PublishFault::Io { path: folder.to_owned(), error })
}

fn refuse_link(path: &Path) -> Result<(), PublishFault> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Err(PublishFault::Refused { path: path.to_owned(), reason: "out-is-link" }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    #[test]
    fn a_file_is_new_then_unchanged_then_changed() {
        let project = project();
        let out = Publication::open(project.path(), &project.path().join("out"), || ()).expect("opens");
        assert_eq!(out.write("d", "a.pdf", b"1").expect("writes"), Written::New);
        assert_eq!(out.write("d", "a.pdf", b"1").expect("writes"), Written::Unchanged);
        assert_eq!(out.write("d", "a.pdf", b"2").expect("writes"), Written::Changed);
    }

    #[test]
    fn leftovers_go_and_foreign_files_stay() {
        let project = project();
        let folder = project.path().join("out/d");
        fs::create_dir_all(&folder).expect("creates");
        fs::write(folder.join(".paraphe-xyz.tmp"), "half").expect("writes");
        fs::write(folder.join("notes.txt"), "mine").expect("writes");
        let out = Publication::open(project.path(), &project.path().join("out"), || ()).expect("opens");
        out.write("d", "a.pdf", b"1").expect("writes");
        assert!(!folder.join(".paraphe-xyz.tmp").exists());
        assert!(folder.join("notes.txt").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_planted_link_is_not_followed() {
        let project = project();
        let victim = project.path().join("victim");
        fs::write(&victim, "untouched").expect("writes");
        let folder = project.path().join("out/d");
        fs::create_dir_all(&folder).expect("creates");
        std::os::unix::fs::symlink(&victim, folder.join("a.pdf")).expect("links");
        let out = Publication::open(project.path(), &project.path().join("out"), || ()).expect("opens");
        out.write("d", "a.pdf", b"1").expect("writes");
        assert_eq!(fs::read(&victim).expect("reads"), b"untouched");
        std::os::unix::fs::symlink(project.path(), project.path().join("out/e")).expect("links");
        assert!(matches!(out.write("e", "a.pdf", b"1"), Err(PublishFault::Refused { .. })));
    }
}
