//! The tree of a strict YAML file: text and places, no guess about types.

use crate::source::Span;

/// A node with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub span: Span,
    pub content: Content,
}

/// What a node holds. A scalar keeps its raw text: what `012` or `no` mean is decided by the field that reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    Scalar {
        text: String,
        style: Style,
    },
    Sequence(Vec<Node>),
    Mapping(Vec<Entry>),
    /// A key with nothing behind it, `~` or `null` written plainly.
    Nothing,
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Plain,
    Quoted,
    Block,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    pub key_span: Span,
    pub value: Node,
}

impl Node {
    /// The value behind a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    pub fn entries(&self) -> &[Entry] {
        match &self.content {
            Content::Mapping(entries) => entries,
            _ => &[],
        }
    }

    pub fn items(&self) -> &[Node] {
        match &self.content {
            Content::Sequence(items) => items,
            _ => &[],
        }
    }

    pub fn scalar(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// All scalars below this node, in source order.
    pub fn scalars<'tree>(&'tree self, visit: &mut impl FnMut(&'tree str, Span)) {
        match &self.content {
            Content::Scalar { text, .. } => visit(text, self.span),
            Content::Sequence(items) => items.iter().for_each(|item| item.scalars(visit)),
            Content::Mapping(entries) => entries.iter().for_each(|entry| entry.value.scalars(visit)),
            Content::Nothing => {}
        }
    }
}
