//! Long prose: Markdown, written in place or in a file beside the dossier.

use serde::{Serialize, Serializer};

use super::field::{BLANK_END, BLANK_START, blank_note};
use crate::language::Message;
use crate::source::{Diagnostic, Span, codes};
use crate::yaml::{Content, Format, FromYaml, Key, Look, Node, Reading, Record, Scalar, Shape};

/// Markdown text. Faults inside it are reported against `at`, which for a file is the whole file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prose {
    pub at: Span,
    pub text: String,
}

/// Templates see the Markdown itself; the filter `prose` turns it into blocks.
impl Serialize for Prose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl FromYaml for Prose {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        match &node.content {
            Content::Scalar { text, .. } => Some(Self::written(text.trim(), node.span, reading)),
            Content::Mapping(_) => Self::from_file(node, reading),
            Content::Nothing => {
                let message = Message::new("empty-value");
                reading.report(
                    Diagnostic::error(codes::EMPTY_VALUE, node.span, message).help(Message::new("empty-value-help")),
                );
                None
            }
            Content::Sequence(_) => {
                reading.wrong_type(node, Shape::Text);
                None
            }
        }
    }

    fn format() -> Format {
        let text = Scalar::of::<super::Text>("prose").looking(&[Look::Text, Look::Number, Look::Boolean]);
        let keys = || Self::KEYS.iter().map(|key| Key::of::<super::Field<super::Text>>(key)).collect();
        Format::TextOrRecord(text, Record { name: "Prose", keys })
    }
}

impl Prose {
    /// The key of a prose that stands in a file of its own.
    pub const KEYS: &'static [&'static str] = &["file"];

    fn written(text: &str, at: Span, reading: &mut Reading<'_>) -> Self {
        if let Some(note) = blank_note(text) {
            reading.blanks.push((at, note.to_owned()));
            let index = reading.blanks.len() - 1;
            return Self { at, text: format!("{BLANK_START}{index}{BLANK_END}") };
        }
        reading.proses.push((at, text.to_owned()));
        Self { at, text: text.to_owned() }
    }

    fn from_file(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let keys = reading.record(node, Self::KEYS)?;
        let name: super::Field<super::Text> = keys.take("file", reading)?;
        if let Some(index) = match name.state {
            super::State::Blank(index) => Some(index),
            _ => None,
        } {
            return Some(Self { at: name.at, text: format!("{BLANK_START}{index}{BLANK_END}") });
        }
        let name_text = name.given()?;
        if let Some((at, text)) = (reading.files)(name_text) {
            return Some(Self::written(text.trim(), at, reading));
        }
        let message = Message::new("file-missing").with("file", name_text.0.as_str());
        reading
            .report(Diagnostic::error(codes::MISSING_FILE, name.at, message).help(Message::new("file-missing-help")));
        None
    }
}
