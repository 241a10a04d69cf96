//! The way to a place by the words of the dossier, `partners.ccas.authority.1.dates.1`: it stays the same when lines are
//! moved, so that a finding is known again, and a person can name a place.
//!
//! A part is a key, or for the element of a list its `id`, else its number, counted from 1. A full stop, a per cent sign
//! and what a screen does not show are written by their bytes (`%2E`); a key too long to be written stands as its number
//! in the mapping (`#3`).

use std::collections::HashSet;

use super::{Content, Entry, Node};
use crate::source::{Forbidden, Span};

/// A key or an `id` of more characters is not written into a route.
const LONGEST: usize = 80;

/// The routes of a tree, ready to be asked for many places.
pub struct Routes<'tree> {
    tree: &'tree Node,
    /// Elements of lists that their `id` names: the first of those that have it.
    named: HashSet<Span>,
}

impl<'tree> Routes<'tree> {
    pub fn of(tree: &'tree Node) -> Self {
        let mut named = HashSet::new();
        name_elements(tree, &mut named);
        Self { tree, named }
    }

    /// The route to the deepest value that holds a place. Nothing is written for the tree itself, and for a place
    /// outside it (a Markdown file).
    pub fn route(&self, span: Span) -> String {
        let mut parts = Vec::new();
        let mut node = self.tree;
        while let Some((part, below)) = self.step(node, span) {
            parts.push(part);
            node = below;
        }
        parts.join(".")
    }

    fn step(&self, node: &'tree Node, span: Span) -> Option<(String, &'tree Node)> {
        match &node.content {
            Content::Mapping(_) => {
                let (number, entry) = entry_at(node, span)?;
                Some((part_of_key(&entry.key, number), &entry.value))
            }
            Content::Sequence(items) => {
                let number = items.partition_point(|item| item.span.start <= span.start);
                let item = items.get(number.checked_sub(1)?).filter(|item| item.span.contains(span))?;
                let id = usable_id(item).filter(|_| self.named.contains(&item.span));
                Some((id.map_or_else(|| number.to_string(), written), item))
            }
            Content::Scalar { .. } | Content::Nothing => None,
        }
    }
}

/// The route to one place, as [`Routes::route`] gives it.
pub fn route(tree: &Node, span: Span) -> String {
    Routes::of(tree).route(span)
}

/// The place of the value at the end of a route; nothing when the tree has no such value.
pub fn span_of(tree: &Node, route: &str) -> Option<Span> {
    if route.is_empty() {
        return Some(tree.span);
    }
    let mut node = tree;
    for part in route.split('.') {
        node = match &node.content {
            Content::Mapping(entries) => &entry_of(entries, part)?.value,
            Content::Sequence(items) => item_of(items, part)?,
            Content::Scalar { .. } | Content::Nothing => return None,
        };
    }
    Some(node.span)
}

fn name_elements(node: &Node, named: &mut HashSet<Span>) {
    match &node.content {
        Content::Sequence(items) => {
            let mut taken = HashSet::new();
            for item in items {
                if usable_id(item).is_some_and(|id| taken.insert(id)) {
                    named.insert(item.span);
                }
                name_elements(item, named);
            }
        }
        Content::Mapping(entries) => entries.iter().for_each(|entry| name_elements(&entry.value, named)),
        Content::Scalar { .. } | Content::Nothing => {}
    }
}

/// The entry of a mapping in which a place stands, key included, and its number from 1. The entries of a file stand in
/// its order; those that come from other files, behind them.
fn entry_at(node: &Node, span: Span) -> Option<(usize, &Entry)> {
    let entries = node.entries();
    let own = entries.partition_point(|entry| entry.key_span.file == node.span.file);
    let (own, joined) = entries.split_at_checked(own)?;
    let nearest = own.partition_point(|entry| entry.key_span.start <= span.start).saturating_sub(1);
    let near = own.get(nearest).map(|entry| (nearest, entry));
    let joined = joined.iter().enumerate().map(|(index, entry)| (own.len() + index, entry));
    let mut candidates = near.into_iter().chain(joined);
    // A mapping of one entry covers the same bytes as the entry: the place is then that of the mapping.
    let holds = |entry: &Entry| entry.key_span.contains(span) || (span != node.span && extent(entry).contains(span));
    candidates.find(|(_, entry)| holds(entry)).map(|(index, entry)| (index + 1, entry))
}

/// A key and its value.
fn extent(entry: &Entry) -> Span {
    let (key, value) = (entry.key_span, entry.value.span);
    if key.file != value.file {
        return value;
    }
    Span { file: key.file, start: key.start.min(value.start), end: key.end.max(value.end) }
}

fn entry_of<'tree>(entries: &'tree [Entry], part: &str) -> Option<&'tree Entry> {
    if let Some(number) = part.strip_prefix('#') {
        return entries.get(number.parse::<usize>().ok()?.checked_sub(1)?);
    }
    let key = read(part)?;
    entries.iter().find(|entry| entry.key == key)
}

fn item_of<'tree>(items: &'tree [Node], part: &str) -> Option<&'tree Node> {
    if is_number(part) {
        return items.get(part.parse::<usize>().ok()?.checked_sub(1)?);
    }
    let id = read(part)?;
    items.iter().find(|item| usable_id(item) == Some(&id))
}

/// The `id` of an element, unless it could be taken for a number or is too long.
fn usable_id(item: &Node) -> Option<&str> {
    item.get("id")?.scalar().filter(|id| !id.is_empty() && !is_number(id) && id.chars().count() <= LONGEST)
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn part_of_key(key: &str, number: usize) -> String {
    if key.is_empty() || key.chars().count() > LONGEST { format!("#{number}") } else { written(key) }
}

/// A key or an `id` as a part of a route.
fn written(text: &str) -> String {
    let mut part = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        let is_mark = matches!(character, '.' | '%') || (index == 0 && character == '#');
        if is_mark || character.is_control() || Forbidden::of(character).is_some() {
            let mut bytes = [0; 4];
            character.encode_utf8(&mut bytes).bytes().for_each(|byte| part.push_str(&format!("%{byte:02X}")));
        } else {
            part.push(character);
        }
    }
    part
}

/// The key or the `id` that a part of a route means.
fn read(part: &str) -> Option<String> {
    let mut pieces = part.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let (code, rest) = piece.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::FileId;
    use crate::yaml::{Limits, parse};

    const DOSSIER: &str = "\
title: Lire
partners:
  - id: ccas
    authority:
      - {deliberation: \"2026-41\", dates: [2026-06-18, 2026-06-19]}
  - id: ccas
    name: Le même
  - id: \"7\"
  - name: Sans id
clé.à%points: x
#suite: y
vide:
";

    fn tree(text: &str) -> Node {
        parse(FileId(0), text, Limits::default()).tree.expect("is read")
    }

    fn place(text: &str, words: &str) -> Span {
        let start = text.find(words).expect("the words are there");
        Span::new(FileId(0), start..start + words.len())
    }

    #[test]
    fn a_place_has_the_keys_that_lead_to_it() {
        let text = DOSSIER.replace("#suite", "\"#suite\"");
        let tree = tree(&text);
        for (words, expected) in [
            ("Lire", "title"),
            ("title: Lire", "title"),
            ("title", "title"),
            ("2026-06-19", "partners.ccas.authority.1.dates.2"),
            ("6-18, 2", "partners.ccas.authority.1.dates"),
            ("Le même", "partners.2.name"),
            ("\"7\"", "partners.3.id"),
            ("Sans id", "partners.4.name"),
            ("x\n\"#s", ""),
            ("x", "clé%2Eà%25points"),
            ("y\n", ""),
            ("\"#suite\"", "%23suite"),
            ("vide", "vide"),
        ] {
            assert_eq!(route(&tree, place(&text, words)), expected, "{words:?}");
        }
        assert_eq!(route(&tree, Span::new(FileId(1), 0..4)), "", "another file");
    }

    #[test]
    fn a_route_leads_to_its_value() {
        let text = DOSSIER.replace("#suite", "\"#suite\"");
        let tree = tree(&text);
        let found = |route| span_of(&tree, route).and_then(|span| text.get(span.range()));
        assert_eq!(found("partners.ccas.authority.1.dates.2"), Some("2026-06-19"));
        assert_eq!(found("partners.1.authority.1.dates.2"), Some("2026-06-19"), "a number does too");
        assert_eq!(found("partners.2.name"), Some("Le même"));
        assert_eq!(found("clé%2Eà%25points"), Some("x"));
        assert_eq!(found("%23suite"), Some("y"));
        assert_eq!(found("#1"), Some("Lire"));
        for lost in ["nowhere", "partners.0", "partners.9", "title.x", "partners.ccas.", "%", "%ZZ", "%é", "#0", "#x"]
        {
            assert_eq!(found(lost), None, "{lost}");
        }
    }

    #[test]
    fn a_hostile_key_does_not_make_every_route_long() {
        let text = format!("? {}\n: {{a: b}}\n\"\": c\n", "k".repeat(900));
        let tree = tree(&text);
        assert_eq!(route(&tree, place(&text, "b}")), "#1");
        assert_eq!(route(&tree, place(&text, "a: b")), "#1.a");
        assert_eq!(span_of(&tree, "#1.a").map(|span| &text[span.range()]), Some("b"));
        assert_eq!(route(&tree, place(&text, "\"\"")), "#2");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in any::<String>()) {
            let part = written(&text);
            prop_assert!(!part.contains('.') && !part.starts_with('#'));
            prop_assert_eq!(read(&part), Some(text));
        }
    }
}
