//! `paraphe` turns the plain-text description of a partnership into the documents that found it, as PDFs fit to be
//! signed and archived.
//!
//! # Steps
//!
//! A dossier passes through these wings in the order in which they stand below; each step has its own type.
//!
//! 1. **Reading.** [`source`] finds the files of a dossier ([`source::DossierFiles`]) and knows where a place in them is.
//! 2. **Parsing.** [`yaml`] makes a tree with places ([`yaml::Node`]), and from it typed values, every fault in one pass.
//! 3. **Understanding.** [`model`] is the partnership in the words of those who write it ([`model::Partnership`]).
//! 4. **Checking.** [`check`] holds it against the rules, with [`law`] and [`schedule`] ([`source::Diagnostic`]).
//! 5. **Drafting.** [`draft`] chooses, words and numbers clauses into a plain tree ([`document::Document`]).
//! 6. **Typesetting.** `typeset` makes Typst text of the tree, and of the text a PDF, in processes of its own.
//! 7. **Publishing.** [`publish`] writes each PDF whole or not at all ([`publish::Publication`]).
//!
//! `pipeline` is the recipe that calls them; [`report`] draws findings; `cli` is arguments in, exit code out;
//! [`language`] says everything in French and in English.

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
pub mod law;
pub mod schedule;
pub mod document;
pub mod draft;
pub mod check;
pub mod publish;
pub mod report;
