//! Files of a dossier, templates and settings: where they come from, where a place in them is,
//! and findings about them as plain data.

mod code;
mod diagnostic;
mod span;

pub use code::{ALL as ALL_CODES, Code};
pub use diagnostic::{Diagnostic, Place, Severity};
pub use span::{FileId, Files, Position, SourceFile, Span};

/// Every code by its constant name, for the wings that find faults.
pub mod codes {
    pub use super::code::*;
}
