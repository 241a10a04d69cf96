//! From the bytes of a file to its text: UTF-8 only, without the mark of byte order, with `\n` between lines.
//!
//! Lines ended by `\r\n` are read as lines ended by `\n`, so that a file saved on Windows gives the same document.

use super::{Diagnostic, codes};
use crate::language::Message;

/// The text of a file; `path` is the name by which a person knows it.
///
/// Faults: not UTF-8 (with the place of the first wrong byte), UTF-16, a Git LFS pointer, an empty file.
pub fn decode(path: &str, bytes: &[u8]) -> Result<String, Diagnostic> {
    refuse_pointer(path, bytes)?;
    if is_utf16(bytes) {
        return Err(fault(path, "utf-16").help(Message::new("not-utf8-help")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(path, bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        let message = Message::new("empty-file").with("path", path);
        return Err(Diagnostic::in_file(codes::EMPTY_FILE, path, message).help(Message::new("empty-file-help")));
    }
    Ok(text.replace("\r\n", "\n"))
}

/// Refuses what Git LFS leaves in place of a file that was not fetched.
pub fn refuse_pointer(path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
    if !bytes.starts_with(b"version https://git-lfs.github.com/spec/") {
        return Ok(());
    }
    let message = Message::new("lfs-pointer").with("path", path);
    Err(Diagnostic::in_file(codes::LFS_POINTER, path, message).help(Message::new("lfs-pointer-help")))
}

/// UTF-16 is told by its mark of byte order, or by a zero byte beside the first letter.
fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=255, ..] | [1..=255, 0, ..])
}

fn not_utf8(path: &str, bytes: &[u8], byte: usize) -> Diagnostic {
    let before = bytes.get(..byte).unwrap_or_default();
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let column = String::from_utf8_lossy(before.get(line_start..).unwrap_or_default()).chars().count() + 1;
    let value = bytes.get(byte).copied().unwrap_or_default();
    let message = Message::new("not-utf8")
        .with("path", path)
        .with("byte", byte.to_string())
        .with("value", format!("{value:02X}"))
        .with("line", line.to_string())
        .with("column", column.to_string());
    Diagnostic::in_file(codes::NOT_UTF8, path, message).help(Message::new("not-utf8-help"))
}

fn fault(path: &str, id: &'static str) -> Diagnostic {
    Diagnostic::in_file(codes::NOT_UTF8, path, Message::new(id).with("path", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> &'static str {
        decode("x.yaml", bytes).map_or_else(|fault| fault.code.id, |_| "")
    }

    #[test]
    fn line_ends_and_byte_order_mark_do_not_change_the_text() {
        assert_eq!(decode("x", "\u{feff}a: é\r\nb: 1\r\n".as_bytes()).ok().as_deref(), Some("a: é\nb: 1\n"));
    }

    #[test]
    fn other_encodings_are_named() {
        assert_eq!(code(b"\xff\xfeo\0b\0"), "P0006");
        assert_eq!(code(b"o\0b\0"), "P0006");
        assert_eq!(code(b"\0o\0b"), "P0006");
        assert_eq!(code(b"version https://git-lfs.github.com/spec/v1\noid sha256:00\n"), "P0012");
        assert_eq!(code(b""), "P0109");
        assert_eq!(code("\u{feff}\r\n".as_bytes()), "P0109");
    }

    #[test]
    fn the_first_wrong_byte_has_its_place() {
        let Err(fault) = decode("x.yaml", b"a: 1\n\xc3\xa9nom: Ch\xe2teau\n") else { panic!("accepted") };
        let value = |name| fault.message.values.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
        assert_eq!(value("byte"), Some("14".into()));
        assert_eq!(value("line"), Some("2".into()));
        assert_eq!(value("column"), Some("9".into()));
    }
}
