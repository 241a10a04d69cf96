//! Keys that a mapping should have and has not.

use super::Case;
use crate::source::Span;

/// The keys of a mapping (its place is the `at` of its record) that are absent, as messages list them; nothing when none
/// is, or when a misspelt key could be the one.
pub fn unwritten(case: &Case<'_>, record: Span, keys: &[(&'static str, bool)]) -> Option<String> {
    let absent = keys.iter().filter(|(_, is_absent)| *is_absent).map(|(key, _)| *key);
    let absent: Vec<&str> = absent.filter(|key| case.sound_at(record, &[key])).collect();
    (!absent.is_empty()).then(|| absent.join(", "))
}
