//! A source of the project rewritten with corrections: only when it still is what was read.

use std::fs;
use std::path::Path;

use super::{PublishFault, refuse_link, replace};
use crate::source::RelativePath;

/// Puts a new text in the place of the old one. The marks of Windows (byte order, `\r\n`) stay as they are.
///
/// Refused: a link in any part of the path; a file that somebody has changed meanwhile.
pub fn amend(project: &Path, path: &RelativePath, old: &str, new: &str) -> Result<(), PublishFault> {
    let mut place = project.to_owned();
    for part in path.parts() {
        place.push(part);
        refuse_link(&place)?;
    }
    let at = |error| PublishFault::Io { path: place.clone(), error };
    let bytes = fs::read(&place).map_err(at)?;
    let Some(written) = as_written(&bytes, old, new) else { return Err(PublishFault::Meanwhile { path: place }) };
    let folder = place.parent().unwrap_or(project);
    replace(folder, &place, written.as_bytes()).map_err(at)
}

/// The new text with the marks of the old bytes; nothing when these are not the old text.
fn as_written(bytes: &[u8], old: &str, new: &str) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (mark, body) = match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    };
    let returns = body.matches("\r\n").count();
    let new = match returns {
        0 => new.to_owned(),
        _ if returns == body.matches('\n').count() => new.replace('\n', "\r\n"),
        // Lines that end in both ways cannot be told apart any more.
        _ => return None,
    };
    (body.replace("\r\n", "\n") == old).then(|| format!("{mark}{new}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amended(written: &str, old: &str, new: &str) -> Result<String, PublishFault> {
        let project = tempfile::tempdir().expect("a folder");
        fs::write(project.path().join("a.yaml"), written).expect("writes");
        let path = RelativePath::read("a.yaml").expect("a path inside");
        amend(project.path(), &path, old, new)?;
        Ok(fs::read_to_string(project.path().join("a.yaml")).expect("reads"))
    }

    #[test]
    fn marks_of_windows_stay() {
        assert_eq!(amended("a: 1\n", "a: 1\n", "a: 2\n").expect("amends"), "a: 2\n");
        assert_eq!(
            amended("\u{feff}a: 1\r\nb: 1\r\n", "a: 1\nb: 1\n", "a: 2\nb: 1\n").expect("amends"),
            "\u{feff}a: 2\r\nb: 1\r\n"
        );
    }

    #[test]
    fn what_changed_meanwhile_is_left_alone() {
        assert!(matches!(amended("a: 3\n", "a: 1\n", "a: 2\n"), Err(PublishFault::Meanwhile { .. })));
        assert!(matches!(
            amended("a: 1\r\nb: 1\n", "a: 1\nb: 1\n", "a: 2\nb: 1\n"),
            Err(PublishFault::Meanwhile { .. })
        ));
    }
}
