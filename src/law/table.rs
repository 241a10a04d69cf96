//! Reads the built-in tables. They are part of the program, not input: a table that does not read is a fault of the
//! program, which the tests of each table find.

use chrono::NaiveDate;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};

/// Reads a built-in table; `name` is its file, for the message of a fault of the program.
#[allow(clippy::panic, reason = "the tables are compiled in, and the tests of each read it")]
pub(super) fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match serde_yaml::from_str(text) {
        Ok(table) => table,
        Err(fault) => panic!("the built-in table law/{name} does not read: {fault}"),
    }
}

/// Reads a day written `2026-09-01`.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| D::Error::custom(format!("{text} is not a day written 2026-09-01")))
}

/// Reads a day that may be left out.
pub(super) fn optional_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}
