//! A scalar of the source format: its value, the place where it stands, and the right to be left open.

use std::ops::Deref;

use serde::{Serialize, Serializer};

use crate::language::Message;
use crate::source::{Code, Diagnostic, Span, codes};
use crate::yaml::{
    Content, Format, FromYaml, Look, Node, ReadScalar, Reading, Refusal, Scalar, Shape, Species, Style, empty_value,
    shortened,
};

/// A scalar with its place. A person may leave it open with « à compléter ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    pub at: Span,
    pub state: State<T>,
}

/// What a scalar holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State<T> {
    Given(T),
    /// Left open: the index of the blank in its dossier.
    Blank(usize),
    /// Written wrongly, and reported; checks keep silent about it.
    Faulty,
}

impl<T> Field<T> {
    /// The value, where one is given.
    pub fn given(&self) -> Option<&T> {
        match &self.state {
            State::Given(value) => Some(value),
            State::Blank(_) | State::Faulty => None,
        }
    }

    pub fn is_blank(&self) -> bool {
        matches!(self.state, State::Blank(_))
    }
}

impl<T: Deref<Target = str>> Field<T> {
    /// The text of the value, empty where none is given.
    pub fn text(&self) -> &str {
        self.given().map_or("", |text| text)
    }
}

/// The value of a field that may be left out, where one is given.
pub fn given<T>(field: &Option<Field<T>>) -> Option<&T> {
    field.as_ref()?.given()
}

/// Marks around the index of a blank inside a text: private-use characters, which sources may not contain.
pub const BLANK_START: char = '\u{F8F0}';
pub const BLANK_END: char = '\u{F8F1}';

/// A value as templates see it; a blank as its marks, which drafting turns into a visible blank.
impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.state {
            State::Given(value) => value.serialize(serializer),
            State::Blank(index) => serializer.collect_str(&format_args!("{BLANK_START}{index}{BLANK_END}")),
            State::Faulty => serializer.serialize_none(),
        }
    }
}

impl<T: ReadScalar> FromYaml for Field<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        let at = node.span;
        let faulty = Some(Self { at, state: State::Faulty });
        let Content::Scalar { text, style } = &node.content else {
            match node.content {
                Content::Nothing => reading.report(empty_value(at)),
                _ => reading.wrong_type(node, Shape::Text),
            }
            return faulty;
        };
        let text = text.trim();
        if text.is_empty() {
            reading.report(empty_value(at));
            return faulty;
        }
        if let Some(note) = blank_note(text) {
            reading.blanks.push((at, note.to_owned()));
            return Some(Self { at, state: State::Blank(reading.blanks.len() - 1) });
        }
        if !T::LINES && *style != Style::Plain && text.contains('\n') {
            let message = Message::new("several-lines").with("text", shortened(text));
            reading
                .report(Diagnostic::error(codes::SEVERAL_LINES, at, message).help(Message::new("several-lines-help")));
            return faulty;
        }
        match T::read_scalar(text) {
            Ok(value) => {
                value.note(at, reading);
                Some(Self { at, state: State::Given(value) })
            }
            Err(refusal) => {
                reading.refuse(T::CODE, at, refusal);
                faulty
            }
        }
    }

    fn format() -> Format {
        T::format()
    }
}

/// The words that leave a value open.
pub const BLANK_WORDS: [&str; 7] =
    ["à compléter", "a completer", "À compléter", "À COMPLÉTER", "A COMPLETER", "A compléter", "à completer"];

/// The note behind « à compléter », when the text begins with these words (with or without accents and capitals).
pub fn blank_note(text: &str) -> Option<&str> {
    BLANK_WORDS
        .iter()
        .find_map(|words| text.strip_prefix(words))
        .filter(|rest| !rest.starts_with(char::is_alphanumeric))
        .map(|rest| without_parentheses(rest.trim_start_matches([':', ' ', '\u{a0}', '\u{202f}'])))
}

/// The note without the parentheses that stand around all of it.
fn without_parentheses(note: &str) -> &str {
    let inside = note.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inside.filter(|inside| !inside.contains(['(', ')'])).unwrap_or(note).trim()
}

/// One line of text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Text(pub String);

impl std::fmt::Display for Text {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl ReadScalar for Text {
    const CODE: Code = codes::WRONG_TYPE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        Ok(Self(text.to_owned()))
    }

    fn format() -> Format {
        text_format().into()
    }
}

/// A text is whatever is written, whatever an editor takes it for.
fn text_format() -> Scalar {
    Scalar::of::<Text>("text").looking(&[Look::Text, Look::Number, Look::Boolean]).pattern(r"[\s\S]+")
}

/// An identifier inside a dossier, of one species: small letters, digits, hyphens and underscores, at most 64.
fn identifier(text: &str) -> Result<String, Refusal> {
    let fits = text.len() <= 64
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new("wrong-identifier").with("text", shortened(text)).help(Message::new("wrong-identifier-help")))
    }
}

/// A kind of thing that has identifiers.
pub trait Named {
    const SPECIES: Species;
}

/// The identifier that something declares for itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id<K>(pub String, std::marker::PhantomData<K>);

/// The identifier by which something else is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref<K>(pub String, std::marker::PhantomData<K>);

macro_rules! identifiers {
    ($($Name:ident $deed:ident)*) => {$(
        impl<K> Deref for $Name<K> {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl<K> std::fmt::Display for $Name<K> {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl<K> Serialize for $Name<K> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<K: Named> ReadScalar for $Name<K> {
            const CODE: Code = codes::IDENTIFIER;

            fn read_scalar(text: &str) -> Result<Self, Refusal> {
                identifier(text).map(|id| Self(id, std::marker::PhantomData))
            }

            fn format() -> Format {
                let looks = &[Look::Text, Look::Number, Look::Boolean];
                Scalar::of::<Self>("identifier").looking(looks).pattern("[A-Za-z0-9][A-Za-z0-9_-]*").into()
            }

            fn note(&self, span: Span, reading: &mut Reading<'_>) {
                reading.$deed(K::SPECIES, &self.0, span);
            }
        }
    )*};
}

identifiers! { Id declare  Ref refer }

#[cfg(test)]
mod tests {
    use super::blank_note;

    #[test]
    fn the_note_of_a_blank_keeps_parentheses_of_its_own() {
        for (text, note) in [
            ("à compléter : le montant", "le montant"),
            ("A COMPLETER (le montant)", "le montant"),
            ("à compléter", ""),
            ("à compléter : durée (en mois)", "durée (en mois)"),
            ("à compléter (durée) (mois)", "(durée) (mois)"),
        ] {
            assert_eq!(blank_note(text), Some(note), "{text}");
        }
        assert_eq!(blank_note("à complétera"), None);
    }
}
