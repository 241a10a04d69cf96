//! What a person reads on the screen, in French and in English.
//!
//! A [`Message`] names a sentence and carries its values; a [`Catalogue`] puts it into words.
//! The language is always an argument: nothing here looks at the environment.

mod catalogue;

use chrono::NaiveDate;

pub use catalogue::Catalogue;

/// A language in which messages exist. Documents themselves are always French.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
#[value(rename_all = "lower")]
pub enum Language {
    #[value(name = "fr")]
    French,
    #[value(name = "en")]
    English,
}

/// A sentence to be said: the id of a Fluent message and the values it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub id: &'static str,
    pub values: Vec<(&'static str, Argument)>,
}

/// A value inside a message. Numbers stay numbers so that plurals can agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    Text(String),
    Number(u64),
    /// A YAML key: printed with its French word beside it.
    Key(String),
    /// A day, written as the language writes it: « 15 juin 2026 ».
    Day(NaiveDate),
}

impl Message {
    pub fn new(id: &'static str) -> Self {
        Self { id, values: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Argument {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}
