//! No-break spaces where YAML wants plain ones: French keyboards and word processors put them before and after colons,
//! and YAML then reads a line of text where the eye sees a key.

use std::ops::Range;

use crate::language::Message;
use crate::source::{Diagnostic, FileId, Span, codes, number_of};

/// The no-break space that hides a key, in a scalar without quotes: at either end of the key, or behind its colon.
pub(super) fn disturbing(text: &str, scalar: Range<usize>) -> Option<Range<usize>> {
    let found = in_line_at(text, scalar.start).filter(|found| scalar.contains(&found.start))?;
    let behind_colon = text.get(..found.start)?.ends_with(':');
    let before_colon = text.get(scalar.end..)?.trim_start_matches([' ', '\t']).starts_with(':');
    (behind_colon || before_colon).then_some(found)
}

/// The no-break space that disturbs the line around a byte: in its indentation, or beside the colon of its key.
pub(super) fn in_line_at(text: &str, byte: usize) -> Option<Range<usize>> {
    let start = line_start(text, byte)?;
    let line = text.get(start..)?;
    let indent = line.len() - line.trim_start_matches([' ', '\t', '-', '?']).len();
    let rest = line.get(indent..)?;
    if let Some(range) = leading(rest) {
        return Some(start + indent..start + indent + range);
    }
    let key = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_').len();
    let behind = rest.get(key..).filter(|_| key > 0)?;
    let from = start + indent + key;
    if let Some(length) = leading(behind) {
        return behind.get(length..)?.starts_with(':').then_some(from..from + length);
    }
    let length = leading(behind.strip_prefix(':')?)?;
    Some(from + 1..from + 1 + length)
}

/// Where the line of a byte begins. Nothing when that is far: no key stands there, and a hostile line of megabytes must
/// not be searched once for each of its values.
fn line_start(text: &str, byte: usize) -> Option<usize> {
    const FAR: usize = 200;
    let near = byte.saturating_sub(FAR);
    let before = text.as_bytes().get(near..byte)?;
    match before.iter().rposition(|byte| *byte == b'\n') {
        Some(newline) => Some(near + newline + 1),
        None => (near == 0).then_some(0),
    }
}

/// How many bytes of spaces that are no plain spaces a text begins with.
fn leading(text: &str) -> Option<usize> {
    let length = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() && !c.is_ascii()).len();
    (length > 0).then_some(length)
}

/// The fault of a space that YAML does not take for one.
pub(super) fn fault(file: FileId, text: &str, found: Range<usize>) -> Diagnostic {
    let code = text.get(found.clone()).and_then(|spaces| spaces.chars().next()).map(number_of).unwrap_or_default();
    let message = Message::new("yaml-no-break-space").with("code", code);
    Diagnostic::error(codes::SYNTAX, Span::new(file, found), message).help(Message::new("yaml-no-break-space-help"))
}
