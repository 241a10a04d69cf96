//! How sure a value of law is.

/// The confidence of a value: whether its text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
pub enum Confidence {
    /// General knowledge, not read again.
    #[serde(rename = "L")]
    Low,
    /// One secondary source.
    #[serde(rename = "M")]
    Medium,
    /// Read in a copy of the text, or several concordant sources.
    #[serde(rename = "H")]
    High,
}
