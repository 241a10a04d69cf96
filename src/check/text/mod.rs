//! How texts are searched: what people wrote and what documents print, folded so that words are found however they were
//! typed, with the place of each word, and without reading what cannot hold it.

pub mod folded;
mod lexicon;
pub mod need;
pub mod number_words;
#[cfg(test)]
pub(crate) mod patterns;
pub mod printed;
pub mod spelled;
mod tokens;
pub mod wording;
pub mod words;
pub mod written;
