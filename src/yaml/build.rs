//! The tree as it grows: the lists and mappings that are open, and the keys that wait for a value.

use std::collections::HashMap;
use std::ops::Range;

use granit_parser::ScalarStyle;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{Content, Entry, Node, Style, shortened};
use crate::language::Message;
use crate::source::{Diagnostic, Faults, FileId, Span, codes};

/// The tree under construction. Nothing here recurses, so that depth costs no stack.
pub(super) struct Builder {
    file: FileId,
    open: Vec<Open>,
    pub root: Option<Node>,
    pub nodes: usize,
}

/// A list or mapping that is not closed yet.
struct Open {
    start: usize,
    /// Written with brackets or braces: its end is where they close, not where its last value ends.
    is_flow: bool,
    content: Contents,
}

enum Contents {
    Sequence(Vec<Node>),
    Mapping { entries: Vec<Entry>, seen: HashMap<String, Span>, key: Key },
}

/// The key of a mapping that waits for its value.
enum Key {
    None,
    Text(String, Span),
    /// A refused key, whose value is read for its own faults and then dropped.
    Refused,
    Merge,
}

/// A scalar as the parser met it.
pub(super) struct Scalar<'text> {
    pub text: String,
    pub style: ScalarStyle,
    /// The source, quotes included.
    pub written: &'text str,
    pub range: Range<usize>,
}

impl Builder {
    pub fn new(file: FileId) -> Self {
        Self { file, open: Vec::new(), root: None, nodes: 0 }
    }

    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether the next node is a key.
    pub fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Contents::Mapping { key: Key::None, .. }, .. }))
    }

    /// Whether the next node is the value of `<<`, of which the key already was refused.
    pub fn is_under_merge_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Contents::Mapping { key: Key::Merge, .. }, .. }))
    }

    /// Where the innermost list or mapping written with brackets begins, while it is open.
    pub fn open_bracket(&self) -> Option<Span> {
        self.open.last().filter(|open| open.is_flow).map(|open| Span::new(self.file, open.start..open.start + 1))
    }

    pub fn open_sequence(&mut self, range: Range<usize>, is_flow: bool) {
        self.open.push(Open { start: range.start, is_flow, content: Contents::Sequence(Vec::new()) });
    }

    pub fn open_mapping(&mut self, range: Range<usize>, is_flow: bool) {
        let content = Contents::Mapping { entries: Vec::new(), seen: HashMap::new(), key: Key::None };
        self.open.push(Open { start: range.start, is_flow, content });
    }

    pub fn close(&mut self, range: Range<usize>, faults: &mut Faults) {
        let Some(Open { start, is_flow, content }) = self.open.pop() else { return };
        let last = match &content {
            Contents::Sequence(items) => items.last().map(|item| item.span),
            Contents::Mapping { entries, .. } => entries.last().map(|entry| entry.value.span),
        };
        let end = if is_flow { range.end } else { last.map_or(start, |last| last.range().end.max(start)) };
        let content = match content {
            Contents::Sequence(items) => Content::Sequence(items),
            Contents::Mapping { entries, .. } => Content::Mapping(entries),
        };
        self.put(Node { span: Span::new(self.file, start..end), content }, faults);
    }

    pub fn scalar(&mut self, scalar: Scalar<'_>, faults: &mut Faults) {
        let span = Span::new(self.file, scalar.range.clone());
        if self.awaits_key() {
            self.key(scalar, span, faults);
            return;
        }
        let is_nothing = scalar.style == ScalarStyle::Plain && matches!(scalar.written, "" | "~" | "null");
        let content = match scalar.style {
            _ if is_nothing => Content::Nothing,
            ScalarStyle::Plain => Content::Scalar { text: scalar.text, style: Style::Plain },
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
                Content::Scalar { text: scalar.text, style: Style::Quoted }
            }
            _ => Content::Scalar { text: scalar.text, style: Style::Block },
        };
        self.put(Node { span: self.shown(span), content }, faults);
    }

    /// Where a value is shown: one that is not written has no place of its own but that of its key.
    fn shown(&self, span: Span) -> Span {
        match self.open.last() {
            Some(Open { content: Contents::Mapping { key: Key::Text(_, key), .. }, .. }) if span.range().is_empty() => {
                *key
            }
            _ => span,
        }
    }

    fn key(&mut self, scalar: Scalar<'_>, span: Span, faults: &mut Faults) {
        let is_block = matches!(scalar.style, ScalarStyle::Literal | ScalarStyle::Folded);
        let next = if scalar.text == "<<" {
            let message = Message::new("yaml-merge-key");
            faults.push(Diagnostic::error(codes::MERGE_KEY, span, message).help(Message::new("yaml-merge-key-help")));
            Key::Merge
        } else if is_block || scalar.text.contains('\n') {
            faults.push(complex_key(span));
            Key::Refused
        } else {
            let is_empty = scalar.style == ScalarStyle::Plain && scalar.written.is_empty();
            self.once(if is_empty { String::new() } else { scalar.text }, span, faults)
        };
        self.wait_for(next);
    }

    /// Refuses a key that the mapping already holds, also when the two are equal only once composed.
    fn once(&mut self, text: String, span: Span, faults: &mut Faults) -> Key {
        let Some(Open { content: Contents::Mapping { seen, .. }, .. }) = self.open.last_mut() else {
            return Key::Refused;
        };
        let composed = if is_nfc(&text) { text.clone() } else { text.nfc().collect() };
        if let Some(first) = seen.get(&composed) {
            let message = Message::new("duplicate-key").with("key", shortened(&text));
            let fault = Diagnostic::error(codes::DUPLICATE_KEY, span, message)
                .related(*first, Message::new("duplicate-key-first"))
                .help(Message::new("duplicate-key-help"));
            faults.push(fault);
            return Key::Refused;
        }
        seen.insert(composed, span);
        Key::Text(text, span)
    }

    /// An alias reads as nothing; as a key it drops its value.
    pub fn alias(&mut self, span: Span) {
        if self.awaits_key() {
            self.wait_for(Key::Refused);
        } else {
            self.put(Node { span, content: Content::Nothing }, &mut Faults::default());
        }
    }

    fn wait_for(&mut self, next: Key) {
        if let Some(Open { content: Contents::Mapping { key, .. }, .. }) = self.open.last_mut() {
            *key = next;
        }
    }

    /// Puts a finished node where it belongs.
    fn put(&mut self, node: Node, faults: &mut Faults) {
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Contents::Sequence(items)) => items.push(node),
            Some(Contents::Mapping { entries, key, .. }) => match std::mem::replace(key, Key::None) {
                Key::Text(key, key_span) => entries.push(Entry { key, key_span, value: node }),
                Key::Refused | Key::Merge => {}
                Key::None => {
                    faults.push(complex_key(node.span));
                    *key = Key::Refused;
                }
            },
        }
    }
}

fn complex_key(span: Span) -> Diagnostic {
    Diagnostic::error(codes::COMPLEX_KEY, span, Message::new("complex-key")).help(Message::new("complex-key-help"))
}
