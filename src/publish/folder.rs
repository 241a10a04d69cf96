//! Folders that a build may write into.

use std::path::{Path, PathBuf};

use super::{PublishFault, refuse_link};

/// Folders of a project that hold sources, into which nothing generated goes.
const SOURCES: &[&str] = &["conventions", "templates", "law", "src", ".git"];

/// The folder as an absolute path, unless writing there could harm the project or what lies around it.
///
/// Refused: the project itself and the folders around it, its sources, a link, a folder that holds a repository or a
/// dossier.
pub fn check_folder(project: &Path, folder: &Path) -> Result<PathBuf, PublishFault> {
    let refused = |reason| Err(PublishFault::Refused { path: folder.to_owned(), reason });
    refuse_link(folder)?;
    let folder = resolved(folder)?;
    let project = resolved(project)?;
    if project.starts_with(&folder) {
        return refused("out-around-project");
    }
    if SOURCES.iter().any(|source| folder.starts_with(project.join(source))) {
        return refused("out-in-sources");
    }
    if folder.join(".git").exists() || folder.join("partnership.yaml").exists() {
        return refused("out-holds-sources");
    }
    if folder.is_file() {
        return refused("out-is-file");
    }
    Ok(folder)
}

/// The path with its existing part made canonical, so that `..` and links show where they lead.
fn resolved(path: &Path) -> Result<PathBuf, PublishFault> {
    let at = |error| PublishFault::Io { path: path.to_owned(), error };
    let absolute = std::path::absolute(path).map_err(at)?;
    let mut existing = absolute.as_path();
    let mut missing = Vec::new();
    loop {
        match existing.canonicalize() {
            Ok(canonical) => return Ok(missing.iter().rev().fold(canonical, |path, part| path.join(part))),
            Err(error) => match (existing.parent(), existing.file_name()) {
                (Some(parent), Some(name)) => {
                    missing.push(name.to_owned());
                    existing = parent;
                }
                // `..` behind a folder that does not exist.
                _ => return Err(at(error)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(project: &Path, folder: &str) -> Option<&'static str> {
        match check_folder(project, &project.join(folder)) {
            Err(PublishFault::Refused { reason, .. }) => Some(reason),
            _ => None,
        }
    }

    #[test]
    fn dangerous_folders_are_refused() {
        let around = tempfile::tempdir().expect("a folder");
        let project = around.path().join("project");
        std::fs::create_dir_all(project.join("conventions/a")).expect("creates");
        std::fs::create_dir_all(project.join("site/.git")).expect("creates");
        assert_eq!(reason(&project, "."), Some("out-around-project"));
        assert_eq!(reason(&project, ".."), Some("out-around-project"));
        assert_eq!(reason(&project, "conventions"), Some("out-in-sources"));
        assert_eq!(reason(&project, "conventions/a/out"), Some("out-in-sources"));
        assert_eq!(reason(&project, "site"), Some("out-holds-sources"));
        assert_eq!(reason(&project, "out"), None);
        assert_eq!(reason(&project, "../elsewhere"), None);
    }
}
