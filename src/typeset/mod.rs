//! Typesetting: a document becomes the text that Typst reads (Tera templates, every value escaped), and this text a
//! PDF, in worker processes that can be ended.
//!
//! This wing does not know what a convention is; it knows blocks, and how they look.

#![allow(clippy::disallowed_methods, reason = "the wing that starts processes and sets their deadlines")]

mod drawing;
mod engine;
mod escape;
mod extent;
mod fault;
mod frames;
mod glyphs;
mod limits;
mod markup;
mod pool;
mod process;
mod protocol;
mod style;
mod table;
mod templates;
mod text;
mod worker;
mod world;

pub use engine::{CACHED_GENERATIONS, Pdf, compile_here, lay_out_here, pdf_options};
pub use fault::{Fault, diagnostic};
pub use frames::{Lines, lines_of_pages, text_in_order};
pub use limits::Limits;
pub use pool::{Pool, Program};
pub use style::{Logo, Style};
pub use templates::Templates;
pub use text::TypstText;
pub use worker::serve;
pub use world::{Desk, Press};
