//! The manual of the rules: the page of each, in the words of the messages, and the list of all.
//!
//! What a page says comes from the register, from `law/` and from the cases in `tests/rules/`; nothing is written twice.

mod page;
mod register;

pub use page::{Examples, address, compose, page, page_name, title};
pub use register::register;
