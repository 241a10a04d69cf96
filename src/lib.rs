//! From the plain-text description of a partnership to documents fit to be signed and archived.
//!
//! # Steps
//!
//! 1. [`source`] reads the files of a dossier ([`source::DossierFiles`]), and nothing outside the project.
//! 2. [`yaml`] makes a tree with places of them ([`yaml::Node`]), and typed values, every fault in one pass.
//! 3. [`model`] is the partnership ([`model::Partnership`]): values that parse themselves.
//!    [`schema`] tells editors what it takes.
//! 4. [`law`] holds what the law sets, by date; [`schedule`] reckons dates.
//! 5. [`draft`] chooses and words clauses into a [`document::Document`], a plain tree.
//! 6. [`check`] finds what is wrong ([`source::Diagnostic`]).
//! 7. [`typeset`] turns the document into Typst text ([`typeset::TypstText`]) and into a PDF ([`typeset::Pdf`]).
//! 8. [`publish`] writes it, whole or not at all; [`report`] shows findings.
//!
//! [`pipeline`] is the recipe, and [`cli`] calls it. A module uses only those above it.

// What the program promises and its tests need not: no panic on any input, nothing printed but by `cli`, and the doors
// to the world shut (`clippy.toml`).
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::indexing_slicing,
        clippy::dbg_macro,
        clippy::print_stdout,
        clippy::print_stderr,
        clippy::exit,
        clippy::disallowed_methods
    )
)]

pub mod language;
pub mod source;
pub mod yaml;
pub mod model;
pub mod schema;
pub mod law;
pub mod schedule;
pub mod document;
pub mod draft;
pub mod check;
pub mod manual;
pub mod typeset;
pub mod publish;
pub mod report;
pub mod pipeline;
pub mod cli;
