//! The source format as data: what each type takes, told by the same definitions that read it.
//!
//! Editors (JSON Schema) and documentation are written from here, so that nothing is listed twice.

use super::{FromYaml, ReadScalar};

/// How a value is written.
#[derive(Debug, Clone)]
pub enum Format {
    Scalar(Scalar),
    Terms(Terms),
    List(Box<Format>),
    /// A list of at least one entry.
    FilledList(Box<Format>),
    Record(Record),
    /// Long prose: a text in place, or the mapping that names its file.
    TextOrRecord(Scalar, Record),
}

/// A mapping and its keys, in the order in which they are documented.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    pub name: &'static str,
    pub keys: fn() -> Vec<Key>,
}

/// A key of a mapping.
#[derive(Debug, Clone)]
pub struct Key {
    pub name: &'static str,
    /// Whether reading reports its absence.
    pub required: bool,
    pub format: Format,
}

impl Key {
    /// The key whose value is a `T`.
    pub fn of<T: FromYaml>(name: &'static str) -> Self {
        Self { name, required: T::absent().is_none(), format: T::format() }
    }
}

/// A closed list: each term as it is written, with its French name.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    pub name: &'static str,
    pub terms: &'static [(&'static str, &'static str)],
}

/// What tools that type YAML by its looks take a scalar for, when it stands without quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    Text,
    /// `26620999800019` or `012` are numbers for an editor, and digits for the field.
    Number,
    /// `true` is an answer for an editor, and may be an identifier for the field.
    Boolean,
}

/// A text that a field reads itself from.
#[derive(Debug, Clone, Copy)]
pub struct Scalar {
    /// The name by which messages speak of it (`date`, `siret`).
    pub kind: &'static str,
    pub looks: &'static [Look],
    /// A regular expression (ECMA 262, without anchors) of the trimmed text, which every text that is read fulfils.
    pub pattern: Option<&'static str>,
    /// Texts as they stand in a dossier: none or several, since an editor writes a single one of its own accord.
    pub examples: &'static [&'static str],
    /// Whether the field reads a text, so that tests can compare.
    pub reads: fn(&str) -> bool,
}

impl Scalar {
    /// The texts from which a `T` reads itself.
    pub fn of<T: ReadScalar>(kind: &'static str) -> Self {
        Self { kind, looks: &[Look::Text], pattern: None, examples: &[], reads: |text| T::read_scalar(text).is_ok() }
    }

    pub fn looking(self, looks: &'static [Look]) -> Self {
        Self { looks, ..self }
    }

    pub fn pattern(self, pattern: &'static str) -> Self {
        Self { pattern: Some(pattern), ..self }
    }

    pub fn examples(self, examples: &'static [&'static str]) -> Self {
        Self { examples, ..self }
    }
}

impl From<Scalar> for Format {
    fn from(scalar: Scalar) -> Self {
        Self::Scalar(scalar)
    }
}
