//! A new source in the project: written once, and never over anything that is there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{PublishFault, create_folder, refuse_link, sync_folder, temporary};
use crate::source::RelativePath;

/// Writes the first file of a folder that does not exist yet or is empty, and says where it is.
///
/// Refused: a link in any part of the path, a folder that holds something already. The file is whole or not there.
pub fn create(project: &Path, folder: &RelativePath, name: &str, bytes: &[u8]) -> Result<PathBuf, PublishFault> {
    let mut place = project.to_owned();
    for part in folder.parts() {
        place.push(part);
        refuse_link(&place)?;
    }
    if holds_something(&place) {
        return Err(PublishFault::Exists { path: place });
    }
    create_folder(&place)?;
    let target = place.join(name);
    let at = |error| PublishFault::Io { path: target.clone(), error };
    let file = temporary(&place, bytes).map_err(at)?;
    match file.persist_noclobber(&target).map_err(|error| error.error) {
        Ok(_) => sync_folder(&place).map(|()| target.clone()).map_err(at),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(PublishFault::Exists { path: target }),
        Err(error) => Err(at(error)),
    }
}

fn holds_something(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        // A file stands there; a folder that is missing or closed to us is told when it is written into.
        Err(_) => folder.is_file(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(project: &Path, folder: &str) -> Result<PathBuf, PublishFault> {
        let folder = RelativePath::read(folder).expect("a path inside");
        create(project, &folder, "partnership.yaml", b"title: a\n")
    }

    #[test]
    fn a_file_is_written_once() {
        let project = tempfile::tempdir().expect("a folder");
        let written = make(project.path(), "conventions/a").expect("writes");
        assert_eq!(fs::read(&written).expect("reads"), b"title: a\n");
        assert!(matches!(make(project.path(), "conventions/a"), Err(PublishFault::Exists { .. })));
        fs::create_dir(project.path().join("conventions/b")).expect("creates");
        make(project.path(), "conventions/b").expect("writes into an empty folder");
        fs::write(project.path().join("conventions/c"), "a file").expect("writes");
        assert!(matches!(make(project.path(), "conventions/c"), Err(PublishFault::Exists { .. })));
        let left: Vec<_> = fs::read_dir(project.path().join("conventions/a")).expect("reads").flatten().collect();
        assert_eq!(left.len(), 1, "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let project = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), project.path().join("conventions")).expect("links");
        let reason = match make(project.path(), "conventions/a") {
            Err(PublishFault::Refused { reason, .. }) => reason,
            other => panic!("{other:?}"),
        };
        assert_eq!(reason, "out-is-link");
        assert_eq!(fs::read_dir(elsewhere.path()).expect("reads").count(), 0);
    }
}
