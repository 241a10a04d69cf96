//! A list that has at least one entry.

use std::ops::{Deref, DerefMut};

use super::{Content, Format, FromYaml, Node, Reading, empty_value};

/// A list that is required and not empty. One that is missing is told and read as empty, so that the rest of the dossier is
/// still checked.
#[derive(Debug, Clone, serde::Serialize)]
#[serde(transparent)]
pub struct AtLeastOne<T>(Vec<T>);

impl<T: FromYaml> FromYaml for AtLeastOne<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        if matches!(&node.content, Content::Sequence(items) if items.is_empty()) {
            reading.report(empty_value(node.span));
        }
        Vec::read(node, reading).map(Self)
    }

    fn in_place() -> Option<Self> {
        Some(Self(Vec::new()))
    }

    fn format() -> Format {
        Format::FilledList(Box::new(T::format()))
    }
}

impl<T> Deref for AtLeastOne<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> DerefMut for AtLeastOne<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<'list, T> IntoIterator for &'list AtLeastOne<T> {
    type Item = &'list T;
    type IntoIter = std::slice::Iter<'list, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
