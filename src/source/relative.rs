//! A path inside the project, as a source writes it: folders and a file name, nothing that leads elsewhere.

use super::forbidden::Forbidden;
use super::{Diagnostic, codes};
use crate::language::Message;

/// A path relative to a folder, with `/` between its parts, without `.`, `..`, links to other machines or disguises.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelativePath(String);

impl RelativePath {
    /// Reads a path; `.` alone is the folder itself.
    ///
    /// Refused, before anything is opened: `..`, absolute paths, `~`, addresses (`file://`, `https:`), drive letters,
    /// backslashes, percent-encoded dots and separators, control and invisible characters, more than 4,096 bytes.
    pub fn read(written: &str) -> Result<Self, Diagnostic> {
        match reason_against(written) {
            Some(reason) => Err(refusal(written, reason)),
            None => Ok(Self(parts(written).collect::<Vec<_>>().join("/"))),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders and the file name, in order.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        parts(&self.0)
    }
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty() && *part != ".")
}

/// Why a path is refused, as the word by which the message chooses its sentence.
fn reason_against(path: &str) -> Option<&'static str> {
    let lower = path.to_ascii_lowercase();
    if path.is_empty() || path.len() > 4096 || path.chars().any(|c| Forbidden::of(c).is_some() || c.is_control()) {
        Some("unusable")
    } else if path.contains('\\') {
        Some("backslash")
    } else if path.contains(':') {
        Some("address")
    } else if path.starts_with('/') || path.starts_with('~') {
        Some("absolute")
    } else if path.split('/').any(|part| part == "..") {
        Some("parent")
    } else if ["%2e", "%2f", "%5c", "%00", "%25"].iter().any(|code| lower.contains(code)) {
        Some("encoded")
    } else {
        None
    }
}

fn refusal(path: &str, reason: &'static str) -> Diagnostic {
    let shown: String = path.chars().take(120).flat_map(shown).collect();
    let message = Message::new("path-outside-project").with("path", shown).with("reason", reason);
    Diagnostic::of_run(codes::OUTSIDE, message).help(Message::new("path-outside-project-help"))
}

/// A character as a message may print it.
fn shown(character: char) -> Vec<char> {
    if Forbidden::of(character).is_some() || character.is_control() {
        format!("<{}>", super::number_of(character)).chars().collect()
    } else {
        vec![character]
    }
}

/// A file name or a path as a message may print it, whatever it holds.
pub(super) fn printable(path: &str) -> String {
    path.chars().flat_map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_inside_are_kept() {
        for (written, kept) in [("needs.md", "needs.md"), ("./a/é b.md", "a/é b.md"), ("a//b", "a/b"), (".", "")] {
            assert_eq!(RelativePath::read(written).ok().map(|path| path.0).as_deref(), Some(kept));
        }
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused() {
        for written in [
            "",
            "..",
            "../x",
            "a/../../x",
            "/etc/passwd",
            "~/x",
            "file:///etc/passwd",
            "FILE://x",
            "https://x",
            "C:/x",
            "C:x",
            "a:b",
            "\\\\localhost\\x",
            "..\\x",
            "%2e%2e/x",
            "a/%2E%2E/x",
            "%252e",
            "a\0b",
            "a\nb",
            "a\tb",
            "a\u{202e}b",
        ] {
            assert_eq!(RelativePath::read(written).err().map(|fault| fault.code), Some(codes::OUTSIDE), "{written:?}");
        }
        assert!(RelativePath::read(&"a/".repeat(3000)).is_err());
    }
}
