//! Partnership and clauses to document: choice, wording, numbering, references, French.

mod assemble;
mod attachment;
mod clause;
mod compose;
mod context;
mod encode;
mod filters;
pub mod french;
mod library;
pub mod markdown;
mod marks;
mod outline;
mod prose;
mod render;
mod scaffold;
mod signing;
mod timeline;

use std::fmt::Display;

pub use attachment::attach;
pub use compose::{Drafted, Drafter, status_of};
pub use context::{Parties, date_of, kind_of, meetings, reviews, span_of, term_of};
pub use library::Library;
pub use prose::prose_faults;
pub use scaffold::{Answers, Scaffolds};

use crate::model::{BLANK_END, BLANK_START, Field, State};

/// The text of a field as templates see it: its value, or the marks of its blank.
pub fn field_text<T: Display>(field: &Field<T>) -> String {
    match &field.state {
        State::Given(value) => value.to_string(),
        State::Blank(index) => format!("{BLANK_START}{index}{BLANK_END}"),
        State::Faulty => String::new(),
    }
}
