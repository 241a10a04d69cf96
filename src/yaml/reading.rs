//! From the tree to typed values, every fault in one pass.
//!
//! Each type reads itself from a node ([`FromYaml`]) and reports its faults to the [`Reading`]; nothing stops
//! at the first fault. A record with a faulty field still stands, so that its identifier can be referred to.

use std::collections::HashMap;

use super::near::{nearest, shortened, translated_key};
use super::{Content, Format, Node, Refusal};
use crate::language::{Argument, Message};
use crate::source::{Code, Diagnostic, Fix, Span, codes};

/// A type that reads itself from a node of the tree, and tells what it takes.
pub trait FromYaml: Sized {
    /// Reads the node; faults go to `reading`, and `None` says that nothing usable was there.
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self>;

    /// What stands for a key that is not written: nothing means that the key is required.
    fn absent() -> Option<Self> {
        None
    }

    /// What is read in the place of a required key that is missing, so that what stands around it is still of use.
    fn in_place() -> Option<Self> {
        None
    }

    /// How the value is written.
    fn format() -> Format;
}

impl<T: FromYaml> FromYaml for Option<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        match node.content {
            Content::Nothing => Some(None),
            _ => Some(T::read(node, reading)),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn format() -> Format {
        T::format()
    }
}

/// A list. One value alone is refused, with the words that make it a list.
impl<T: FromYaml> FromYaml for Vec<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        match &node.content {
            Content::Sequence(items) => Some(items.iter().filter_map(|item| T::read(item, reading)).collect()),
            Content::Nothing => Some(Vec::new()),
            _ => {
                reading.wrong_type(node, Shape::List);
                Some(Vec::new())
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn format() -> Format {
        Format::List(Box::new(T::format()))
    }
}

impl<T: FromYaml> FromYaml for Box<T> {
    fn read(node: &Node, reading: &mut Reading<'_>) -> Option<Self> {
        T::read(node, reading).map(Box::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }

    fn format() -> Format {
        T::format()
    }
}

/// The three shapes of a node, as they are named to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Text,
    List,
    Mapping,
    Nothing,
}

impl Shape {
    pub fn of(node: &Node) -> Self {
        match node.content {
            Content::Scalar { .. } => Self::Text,
            Content::Sequence(_) => Self::List,
            Content::Mapping(_) => Self::Mapping,
            Content::Nothing => Self::Nothing,
        }
    }

    /// The word by which the messages choose their sentence.
    fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Mapping => "mapping",
            Self::Nothing => "nothing",
        }
    }
}

/// What an identifier names (`partner`, `person`…); messages choose their words by it.
pub type Species = &'static str;

/// Faults that are answered with the word that was meant; to look for it behind each of a hostile file's faults would
/// take minutes.
const ANSWERED_FAULTS: usize = 200;

/// The state of one pass over the tree of a dossier.
pub struct Reading<'a> {
    pub faults: Vec<Diagnostic>,
    /// Places left open by « à compléter », in order of reading, with the note behind the words.
    pub blanks: Vec<(Span, String)>,
    /// Long prose, in order of reading.
    pub proses: Vec<(Span, String)>,
    declared: HashMap<(Species, String), Span>,
    used: Vec<(Species, String, Span)>,
    /// Answers the text of a Markdown file beside the YAML, by the name that the dossier gives it.
    pub files: &'a dyn Fn(&str) -> Option<(Span, String)>,
}

impl<'a> Reading<'a> {
    pub fn new(files: &'a dyn Fn(&str) -> Option<(Span, String)>) -> Self {
        Self {
            faults: Vec::new(),
            blanks: Vec::new(),
            proses: Vec::new(),
            declared: HashMap::new(),
            used: Vec::new(),
            files,
        }
    }

    pub fn report(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// Reports that a node has the wrong shape.
    pub fn wrong_type(&mut self, node: &Node, expected: Shape) {
        let found = Shape::of(node);
        let mut message = Message::new("wrong-type").with("expected", expected.word()).with("found", found.word());
        if let Some(text) = node.scalar() {
            message = message.with("text", shortened(text));
        }
        let help = Message::new("wrong-type-help").with("expected", expected.word());
        self.report(Diagnostic::error(codes::WRONG_TYPE, node.span, message).help(help));
    }

    /// Reports a value that its type refuses, with the reason and what to write instead.
    pub fn refuse(&mut self, code: Code, span: Span, refusal: Refusal) {
        let mut fault = Diagnostic::error(code, span, refusal.message);
        fault.help = refusal.help;
        fault.fix = refusal.instead.map(|replacement| Fix::of(span, replacement));
        self.report(fault);
    }

    /// Records an identifier; a second one of the same name is a fault.
    pub fn declare(&mut self, species: Species, id: &str, span: Span) {
        if let Some(first) = self.declared.get(&(species, id.to_owned())) {
            let message = Message::new("duplicate-id").with("species", species).with("id", id);
            let fault = Diagnostic::error(codes::DUPLICATE_ID, span, message)
                .related(*first, Message::new("duplicate-id-first"))
                .help(Message::new("duplicate-id-help"));
            self.report(fault);
        } else {
            self.declared.insert((species, id.to_owned()), span);
        }
    }

    /// Records the use of an identifier, resolved at the end by [`Reading::resolve`].
    pub fn refer(&mut self, species: Species, id: &str, span: Span) {
        self.used.push((species, id.to_owned(), span));
    }

    /// Looks up every reference, once all identifiers are known.
    pub fn resolve(&mut self) {
        for (species, id, span) in std::mem::take(&mut self.used) {
            if self.declared.contains_key(&(species, id.clone())) {
                continue;
            }
            // Where nothing of the kind could be read, the fault that hid them all is told, and not each use.
            if !self.faults.is_empty() && !self.declared.keys().any(|(kind, _)| *kind == species) {
                continue;
            }
            let message = Message::new("unknown-reference").with("species", species).with("id", id.as_str());
            let mut fault = Diagnostic::error(codes::UNKNOWN_REFERENCE, span, message);
            fault.help = (self.faults.len() < ANSWERED_FAULTS).then(|| self.meant(species, &id));
            self.report(fault);
        }
    }

    fn meant(&self, species: Species, id: &str) -> Message {
        let known = self.ids(species);
        match nearest(id, known.iter().copied()) {
            Some(near) => Message::new("write-instead").with("text", near),
            None if known.is_empty() => Message::new("unknown-reference-none").with("species", species),
            None => Message::new("unknown-reference-known").with("known", shortened(&known.join(", "))),
        }
    }

    fn ids(&self, species: Species) -> Vec<&str> {
        let mut ids: Vec<&str> =
            self.declared.keys().filter(|(kind, _)| *kind == species).map(|(_, id)| id.as_str()).collect();
        ids.sort_unstable();
        ids
    }

    /// Opens a mapping whose keys are known; unknown keys are reported here, each with its near name.
    pub fn record<'tree>(&mut self, node: &'tree Node, keys: &'static [&'static str]) -> Option<Keys<'tree>> {
        let Content::Mapping(entries) = &node.content else {
            self.wrong_type(node, Shape::Mapping);
            return None;
        };
        for entry in entries {
            if !keys.contains(&entry.key.as_str()) {
                let is_free = |key: &str| entries.iter().all(|other| other.key != key);
                self.unknown_key(&entry.key, entry.key_span, keys, is_free);
            }
        }
        Some(Keys { node })
    }

    fn unknown_key(&mut self, key: &str, span: Span, keys: &'static [&'static str], is_free: impl Fn(&str) -> bool) {
        let message = Message::new("unknown-key").with("key", shortened(key));
        let mut fault = Diagnostic::error(codes::UNKNOWN_KEY, span, message);
        if self.faults.len() < ANSWERED_FAULTS {
            // The French word of a key is that key; a word that is only near may be another.
            let translated = translated_key(key, keys);
            fault.help = Some(match translated.or_else(|| nearest(key, keys.iter().copied())) {
                Some(near) => Message::new("write-key").with("key", Argument::Key(near.to_owned())),
                None => Message::new("unknown-key-known").with("known", keys.join(", ")),
            });
            fault.fix = translated.filter(|key| is_free(key)).map(|key| Fix::of(span, key));
        }
        self.report(fault);
    }
}

/// The keys of one mapping, taken one by one by the record that reads itself.
pub struct Keys<'tree> {
    node: &'tree Node,
}

impl Keys<'_> {
    /// The value of a key; `None` when it is required and missing, or unusable (both are reported).
    pub fn take<T: FromYaml>(&self, key: &'static str, reading: &mut Reading<'_>) -> Option<T> {
        match self.node.get(key) {
            Some(value) if value.content == Content::Nothing => {
                reading.report(empty_value(value.span));
                T::absent().or_else(T::in_place)
            }
            Some(value) => T::read(value, reading).or_else(T::absent).or_else(T::in_place),
            None => T::absent().or_else(|| {
                let message = Message::new("missing-key").with("key", Argument::Key(key.to_owned()));
                let help = Message::new("missing-key-help").with("key", key);
                reading.report(Diagnostic::error(codes::MISSING_KEY, first_line(self.node), message).help(help));
                T::in_place()
            }),
        }
    }
}

/// The fault of a place where nothing stands and something is asked for.
pub fn empty_value(at: Span) -> Diagnostic {
    Diagnostic::error(codes::EMPTY_VALUE, at, Message::new("empty-value")).help(Message::new("empty-value-help"))
}

/// Where a missing key is shown: the first key of the mapping that lacks it, not its hundred lines.
fn first_line(node: &Node) -> Span {
    node.entries().first().map_or(node.span, |entry| entry.key_span)
}
