//! A walk through folders in the order of their names, which never follows a link and never hides that there was one.

use walkdir::WalkDir;

use super::relative::printable;
use super::root::{file_name, link, unreadable};
use super::{Diagnostic, RelativePath, Root, codes, limits};
use crate::language::Message;

/// Folders of programs, which hold no source; hidden files and folders are passed over too.
const PASSED_OVER: [&str; 3] = ["target", "node_modules", "out"];

/// A file or folder met on the way.
pub(super) struct Met {
    /// Relative to the project, `/` between its parts.
    pub path: String,
    pub is_folder: bool,
}

impl Met {
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

/// Whether a walk goes into a folder.
#[derive(PartialEq, Eq)]
pub(super) enum Step {
    Enter,
    Pass,
}

/// Shows each file and folder below a folder (and itself) to `visit`; links and unreadable folders become faults.
pub(super) fn walk(root: &Root, folder: &RelativePath, mut visit: impl FnMut(Met) -> Step) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let start = root.locate(folder);
    let mut entries = WalkDir::new(&start)
        .follow_links(false)
        .follow_root_links(false)
        .max_depth(limits::FOLDER_DEPTH)
        .sort_by_file_name()
        .into_iter();
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                faults.push(broken(root, folder, error));
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        let inside = entry.path().strip_prefix(root.folder()).unwrap_or(entry.path());
        let shown = printable(&inside.to_string_lossy().replace('\\', "/"));
        if entry.depth() > 0 && is_passed_over(&entry.file_name().to_string_lossy(), is_folder) {
            skip(is_folder, &mut entries);
        } else if entry.path_is_symlink() {
            faults.push(link(&shown, entry.path(), root.folder()));
        } else if inside.to_str().is_none() {
            faults.push(file_name(&shown));
            skip(is_folder, &mut entries);
        } else if is_folder && entry.depth() == limits::FOLDER_DEPTH {
            faults.push(too_deep(&shown));
        } else {
            let path = inside.iter().filter_map(|part| part.to_str()).collect::<Vec<_>>().join("/");
            if visit(Met { path, is_folder }) == Step::Pass {
                skip(is_folder, &mut entries);
            }
        }
    }
    faults
}

fn is_passed_over(name: &str, is_folder: bool) -> bool {
    name.starts_with('.') || (is_folder && PASSED_OVER.contains(&name))
}

fn skip(is_folder: bool, entries: &mut walkdir::IntoIter) {
    if is_folder {
        entries.skip_current_dir();
    }
}

fn broken(root: &Root, folder: &RelativePath, error: walkdir::Error) -> Diagnostic {
    let place = error.path().and_then(|path| path.strip_prefix(root.folder()).ok());
    let path = place.map_or_else(|| folder.as_str().to_owned(), |place| place.to_string_lossy().into_owned());
    let error = error.into_io_error().unwrap_or_else(|| std::io::Error::other("a loop of folders"));
    unreadable(&path, &error)
}

fn too_deep(path: &str) -> Diagnostic {
    let message = Message::new("folder-too-deep").with("path", path).with("most", limits::FOLDER_DEPTH);
    Diagnostic::in_file(codes::TOO_LARGE, path, message).help(Message::new("folder-too-deep-help"))
}

impl Root {
    /// The files below a folder that have one of these extensions, by their path inside it; none when the folder is
    /// missing. Links and unreadable folders are faults.
    pub fn list(&self, folder: &str, extensions: &[&str]) -> (Vec<String>, Vec<Diagnostic>) {
        let mut names = Vec::new();
        let folder = match RelativePath::read(folder) {
            Ok(folder) => folder,
            Err(fault) => return (names, vec![fault]),
        };
        if !self.locate(&folder).exists() {
            return (names, Vec::new());
        }
        let faults = walk(self, &folder, |met| {
            let name = met.path.strip_prefix(folder.as_str()).map(|name| name.trim_start_matches('/'));
            let extension = met.path.rsplit_once('.').map_or("", |(_, extension)| extension);
            if let (false, true, Some(name)) = (met.is_folder, extensions.contains(&extension), name) {
                names.push(name.to_owned());
            }
            Step::Enter
        });
        (names, faults)
    }
}
