//! French as documents write it: numbers, amounts, dates, agreement, typography.
//!
//! Pure functions on text. The words of a document are in `templates/`; these only give the forms that depend on values.

mod agreement;
mod amounts;
mod citation;
mod dates;
mod elision;
mod label;
mod lists;
mod numbers;
mod typography;

pub use agreement::{agree, together};
pub use amounts::{amount_figures, amount_words, grouped};
pub use citation::{cite, cite_short};
pub use dates::{
    date_figures, date_with_weekday, date_words, duration_both, duration_figures, duration_words, month_year,
};
pub use elision::{de, of_place, que, to_place};
pub use label::Label;
pub use lists::{join_and, join_or};
pub use numbers::{cardinal, cardinal_feminine, ordinal, ordinal_figures, rank_figures};
pub use typography::typeset;

/// The space that neither breaks nor stretches, before « : » and « € ».
pub const NO_BREAK_SPACE: char = '\u{a0}';
/// The narrow one, between thousands and before « ; ! ? ».
pub const NARROW_NO_BREAK_SPACE: char = '\u{202f}';
