//! A generated file among the sources of a project, brought up to date.

use std::path::{Path, PathBuf};

use super::{PublishFault, Written, check_folder, create_folder, read_regular, refuse_link, replace};

/// Writes a generated file into a folder, unless it holds the same already, and says where it is and what became of it.
///
/// Refused: a folder in which nothing generated may stand ([`check_folder`]), a link.
pub fn write_generated(
    project: &Path,
    folder: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<(PathBuf, Written), PublishFault> {
    let folder = check_folder(project, folder)?;
    let target = folder.join(name);
    refuse_link(&target)?;
    let written = match read_regular(&target) {
        Some(old) if old == bytes => return Ok((target, Written::Unchanged)),
        Some(_) => Written::Changed,
        None => Written::New,
    };
    create_folder(&folder)?;
    replace(&folder, &target, bytes).map_err(|error| PublishFault::Io { path: target.clone(), error })?;
    Ok((target, written))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_that_holds_the_same_is_left_alone() {
        let project = tempfile::tempdir().expect("a folder");
        let folder = project.path().join("schema");
        let write = |bytes| write_generated(project.path(), &folder, "a.json", bytes).expect("writes").1;
        assert_eq!([write(b"1"), write(b"1"), write(b"2")], [Written::New, Written::Unchanged, Written::Changed]);
        assert_eq!(fs::read(folder.join("a.json")).expect("reads"), b"2");
        assert_eq!(fs::read_dir(&folder).expect("reads").count(), 1, "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let project = tempfile::tempdir().expect("a folder");
        let elsewhere = tempfile::tempdir().expect("a folder");
        let folder = project.path().join("schema");
        std::os::unix::fs::symlink(elsewhere.path(), &folder).expect("links");
        let written = write_generated(project.path(), &folder, "a.json", b"1");
        assert!(matches!(written, Err(PublishFault::Refused { reason: "out-is-link", .. })));
        assert_eq!(fs::read_dir(elsewhere.path()).expect("reads").count(), 0);
    }
}
