//! What a type does to read itself from the text of one scalar.

use super::{Format, Reading, Refusal};
use crate::source::{Code, Span};

/// A type that reads itself from the raw text of a scalar, and tells what it takes.
pub trait ReadScalar: Sized {
    /// The code under which a wrong text is reported.
    const CODE: Code;
    /// Whether the text may hold line breaks.
    const LINES: bool = false;

    /// Reads the trimmed text of a scalar.
    fn read_scalar(text: &str) -> Result<Self, Refusal>;

    /// How the text is written.
    fn format() -> Format;

    /// Called with each value that was read, so that identifiers can be declared and references recorded.
    fn note(&self, _span: Span, _reading: &mut Reading<'_>) {}
}
