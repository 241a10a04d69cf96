//! Strict YAML: text to a tree with places, tree to typed values with every fault in one pass.
//!
//! The subset is small on purpose (no tag, anchor, alias, merge key, second document or duplicate key), because
//! outside partners propose changes to these files and what a reviewer sees must be what is read.

mod at_least_one;
mod build;
mod dossier;
mod escapes;
mod format;
mod near;
mod node;
mod parse;
mod quote;
mod reading;
pub(crate) mod record;
mod refusal;
mod route;
mod scalar;
mod spaces;
mod syntax;

pub use at_least_one::AtLeastOne;
pub use dossier::read_dossier;
pub use format::{Format, Key, Look, Record, Scalar, Terms};
pub use near::{nearest, same_word, shortened};
pub use node::{Content, Entry, Node, Style};
pub use parse::{Limits, Parsed, parse};
pub use quote::{quoted, write_quoted};
pub use reading::{FromYaml, Keys, Reading, Shape, Species, empty_value};
pub use refusal::Refusal;
pub use route::{Routes, route, span_of};
pub use scalar::ReadScalar;

use crate::language::Message;

/// The refusal of a word that is not in a closed list, with the one that was meant.
pub fn unknown_term(text: &str, known: &[&str], french: Option<&str>) -> Refusal {
    let is_longer = |term: &&str| term.strip_prefix(text).is_some_and(|rest| rest.starts_with('-'));
    let longer = || known.iter().copied().find(is_longer);
    let help = match french.or_else(longer).or_else(|| nearest(text, known.iter().copied())) {
        Some(near) => Message::new("write-instead").with("text", near),
        None => Message::new("unknown-term-known").with("known", known.join(", ")),
    };
    let refusal = Refusal::new("unknown-term").with("text", shortened(text)).help(help);
    // The French name of a term is that term; a word that is only near may be another.
    match french {
        Some(term) => refusal.instead(term),
        None => refusal,
    }
}
