//! Files of a dossier, templates and settings: where they come from, where a place in them is,
//! and findings about them as plain data.

#![allow(clippy::disallowed_methods, reason = "the wing that reads the disk")]

mod code;
mod codes_of_law;
mod codes_of_method;
mod codes_of_reading;
mod correction;
mod decode;
mod diagnostic;
mod dossier;
mod faults;
mod find;
mod forbidden;
pub mod limits;
mod relative;
mod root;
mod span;
mod walk;

pub use code::{ALL as ALL_CODES, Code};
pub use correction::{Correction, corrections};
pub use decode::{decode, refuse_pointer};
pub use diagnostic::{Diagnostic, Edit, Fix, Place, Severity, Suppression, Unchecked, told_once};
pub use dossier::{DossierFiles, load};
pub use faults::{Faults, in_source_order};
pub use find::{DossierPath, PARTNERSHIP, find, is_safe_name};
pub use forbidden::{Forbidden, inspect, number_of};
pub use relative::RelativePath;
pub use root::Root;
pub use span::{FileId, Files, Position, SourceFile, Span};

/// Every code by its constant name, for the wings that find faults.
pub mod codes {
    pub use super::codes_of_law::*;
    pub use super::codes_of_method::*;
    pub use super::codes_of_reading::*;
}
