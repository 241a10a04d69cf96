//! Which dossiers a person means by the paths that were named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::root::file_name;
use super::walk::{Met, Step, walk};
use super::{Diagnostic, RelativePath, Root, codes};
use crate::language::Message;

/// The file that makes a folder a dossier.
pub const PARTNERSHIP: &str = "partnership.yaml";

/// Where dossiers are when nothing else is said.
const CONVENTIONS: &str = "conventions";

/// The folder of a dossier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DossierPath {
    /// Relative to the project, `/` between its parts; empty when the project itself is the dossier.
    pub folder: String,
    /// The name of the folder, which names what a build writes.
    pub name: String,
}

/// The dossiers below the named paths, in the order of their paths; `conventions/` when none is named.
///
/// A path is a dossier, its `partnership.yaml`, or a folder that contains dossiers at any depth. Faults: a path outside
/// the project or missing, a link, a folder without dossier, a name that no file can have, two dossiers of one name.
pub fn find(root: &Root, paths: &[PathBuf]) -> (Vec<DossierPath>, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut folders = BTreeSet::new();
    let usual = [root.folder().join(CONVENTIONS)];
    for path in if paths.is_empty() { &usual } else { paths } {
        match root.relative(path) {
            Ok(path) => faults.extend(search(root, &path, &mut folders)),
            Err(fault) => faults.push(fault),
        }
    }
    let mut dossiers = Vec::new();
    for folder in folders {
        match named(root, folder) {
            Ok(dossier) => dossiers.push(dossier),
            Err(fault) => faults.push(fault),
        }
    }
    faults.extend(same_names(&dossiers));
    (dossiers, faults)
}

fn search(root: &Root, path: &RelativePath, folders: &mut BTreeSet<String>) -> Vec<Diagnostic> {
    let found = match root.look(if path.as_str().is_empty() { "." } else { path.as_str() }) {
        Ok(found) => found,
        Err(fault) => return vec![fault],
    };
    if !found.is_dir() {
        return match split(path.as_str()) {
            (folder, PARTNERSHIP) => {
                folders.insert(folder.to_owned());
                Vec::new()
            }
            _ => vec![no_dossier(path.as_str())],
        };
    }
    search_below(root, path, folders)
}

fn search_below(root: &Root, path: &RelativePath, folders: &mut BTreeSet<String>) -> Vec<Diagnostic> {
    let mut any = false;
    let mut misnamed = Vec::new();
    let mut faults = walk(root, path, |met| {
        if met.is_folder && holds_partnership(root, &met.path) {
            any = true;
            folders.insert(met.path);
            return Step::Pass;
        }
        if is_nearly_partnership(&met) {
            misnamed.push(file_name(&met.path).help(Message::new("write-instead").with("text", PARTNERSHIP)));
        }
        Step::Enter
    });
    faults.append(&mut misnamed);
    if !any && faults.is_empty() {
        faults.push(no_dossier(path.as_str()));
    }
    faults
}

fn holds_partnership(root: &Root, folder: &str) -> bool {
    root.folder().join(folder).join(PARTNERSHIP).symlink_metadata().is_ok()
}

/// `partnership.yml` or `Partnership.yaml`, which some machines take for the real one.
fn is_nearly_partnership(met: &Met) -> bool {
    let lower = met.name().to_ascii_lowercase();
    !met.is_folder && (lower == PARTNERSHIP || lower == "partnership.yml")
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

fn named(root: &Root, folder: String) -> Result<DossierPath, Diagnostic> {
    let name = match split(&folder).1 {
        "" => root.folder().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        name => name.to_owned(),
    };
    if is_safe_name(&name) { Ok(DossierPath { folder, name }) } else { Err(unsafe_name(&folder, &name)) }
}

/// Whether a name can be that of a file on every machine, and inside a URL without escapes.
pub fn is_safe_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && ["COM", "LPT"].iter().any(|port| stem.starts_with(port)) && stem.ends_with(is_digit));
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    name.len() <= 100
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(allowed)
        && !name.ends_with('.')
        && !device
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

fn unsafe_name(folder: &str, name: &str) -> Diagnostic {
    let name = super::relative::printable(name);
    let message = Message::new("unusable-dossier-name").with("name", name);
    Diagnostic::in_file(codes::FILE_NAME, super::relative::printable(folder), message)
        .help(Message::new("unusable-dossier-name-help"))
}

fn no_dossier(path: &str) -> Diagnostic {
    let message = Message::new("no-dossier").with("path", if path.is_empty() { "." } else { path });
    Diagnostic::in_file(codes::NO_DOSSIER, path, message).help(Message::new("no-dossier-help"))
}

/// Two dossiers of one name would write the same files; names that differ by capitals are one name on some disks.
fn same_names(dossiers: &[DossierPath]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for dossier in dossiers {
        let name = dossier.name.to_ascii_lowercase();
        if let Some(other) = first.get(&name) {
            let message = Message::new("same-dossier-name")
                .with("name", dossier.name.as_str())
                .with("path", dossier.folder.as_str())
                .with("other", *other);
            let fault = Diagnostic::in_file(codes::SAME_OUTPUT, dossier.folder.as_str(), message);
            faults.push(fault.help(Message::new("same-dossier-name-help")));
        } else {
            first.insert(name, &dossier.folder);
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::is_safe_name;

    #[test]
    fn names_that_every_machine_can_write() {
        for name in ["reussite-educative", "CPO_2026.v2", "a", "console", "com", "COMMUNE1"] {
            assert!(is_safe_name(name), "{name}");
        }
        let long = "a".repeat(101);
        for name in ["", "..", "../evil", ".git", "-x", "a:b", "CON", "nul.txt", "com1", "réussite", "a b", "a.", &long]
        {
            assert!(!is_safe_name(name), "{name}");
        }
    }
}
