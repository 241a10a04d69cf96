//! From text to tree: the events of the parser, one after the other, with every fault on the way.

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use super::build::{Builder, Scalar};
use super::syntax;
use super::{Node, escapes, spaces};
use crate::language::Message;
use crate::source::{Diagnostic, Faults, FileId, Span, codes, in_source_order, inspect, limits};

/// How large a file may be.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub bytes: usize,
    pub depth: usize,
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let bytes = usize::try_from(limits::TEXT_FILE_BYTES).unwrap_or(usize::MAX);
        Self { bytes, depth: limits::YAML_DEPTH, nodes: limits::YAML_NODES }
    }
}

/// What was read of a file: the tree as far as it is sure, and every fault, in source order.
#[derive(Debug, Default)]
pub struct Parsed {
    /// Nothing when the structure could not be known (a fault of syntax, a limit, an empty file). Otherwise the tree
    /// may lack what was refused: of two equal keys the first is kept, an alias reads as nothing.
    pub tree: Option<Node>,
    pub faults: Vec<Diagnostic>,
    /// How many values were met.
    pub nodes: usize,
}

impl Parsed {
    /// These faults and those found in the values, in source order. What is found at the place of an alias is left out:
    /// it only repeats that the alias is refused.
    pub fn and(mut self, structure: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let aliases: Vec<Span> =
            self.faults.iter().filter(|fault| fault.code == codes::ALIAS).filter_map(Diagnostic::span).collect();
        let is_echo = |fault: &Diagnostic| fault.span().is_some_and(|span| aliases.contains(&span));
        self.faults.extend(structure.into_iter().filter(|fault| !is_echo(fault)));
        in_source_order(&mut self.faults);
        self.faults
    }
}

/// Reads strict YAML. Spans are bytes of `text`; that of a scalar covers its quotes.
///
/// Faults: characters that do not show (written plainly or as escapes), tags, anchors, aliases, merge keys, directives,
/// several documents, equal keys (also when equal only once composed, Unicode NFC), keys that are not text, more depth,
/// values or bytes than `limits`, an empty file, and the first fault of syntax, behind which nothing is known.
pub fn parse(file: FileId, text: &str, limits: Limits) -> Parsed {
    let mut reader = Reader::new(file, text, limits);
    if text.len() > limits.bytes {
        reader.stop(too_large(Span::new(file, 0..0), limits.bytes));
    } else {
        reader.faults.extend(inspect(file, text));
        reader.read();
    }
    let mut faults = reader.faults.into_vec();
    in_source_order(&mut faults);
    Parsed { tree: if reader.stopped { None } else { reader.builder.root }, faults, nodes: reader.builder.nodes }
}

pub(super) struct Reader<'text> {
    pub file: FileId,
    pub text: &'text str,
    pub limits: Limits,
    pub faults: Faults,
    pub builder: Builder,
    documents: usize,
    /// The bytes of the last scalar, by which faults of syntax are explained.
    pub last_scalar: std::ops::Range<usize>,
    /// The last no-break space that was reported.
    pub last_space: Option<std::ops::Range<usize>>,
    pub stopped: bool,
}

impl<'text> Reader<'text> {
    fn new(file: FileId, text: &'text str, limits: Limits) -> Self {
        let builder = Builder::new(file);
        Self {
            file,
            text,
            limits,
            faults: Faults::default(),
            builder,
            documents: 0,
            last_scalar: 0..0,
            last_space: None,
            stopped: false,
        }
    }

    /// Ends the reading: the tree is not to be used.
    pub fn stop(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
        self.stopped = true;
    }

    fn read(&mut self) {
        let mut options = granit_parser::options! {
            strict_indentation: true,
            disallow_directives: true,
            emit_unresolved_aliases: true,
            emit_anchor_events: true,
            emit_comments: false,
        };
        // Two more than ours, so that ours is the one that is told.
        options.block_nesting_limit = self.limits.depth.saturating_add(2);
        options.flow_nesting_limit = self.limits.depth.saturating_add(2);
        for event in Parser::new_from_str_with_options(self.text, options) {
            match event {
                Ok((event, place)) => self.take(event, &place),
                Err(error) => syntax::report(self, &error),
            }
            if self.stopped || self.documents > 1 {
                return;
            }
        }
        if self.builder.root.is_none() {
            let span = Span::new(self.file, 0..0);
            let message = Message::new("empty-yaml");
            self.stop(Diagnostic::error(codes::EMPTY_FILE, span, message).help(Message::new("empty-file-help")));
        }
    }

    fn take(&mut self, event: Event<'text>, place: &granit_parser::Span) {
        let range = self.range_of(place);
        let span = Span::new(self.file, range.clone());
        if event.is_node() {
            self.count(span, matches!(event, Event::SequenceStart(..) | Event::MappingStart(..)));
        }
        if event.tag().is_some() {
            self.refuse_tag(place, span);
        }
        match event {
            Event::DocumentStart(..) => self.open_document(span),
            Event::Scalar(text, style, _, _) => self.scalar(text.into_owned(), style, range),
            Event::SequenceStart(style, ..) => self.builder.open_sequence(range, style == StructureStyle::Flow),
            Event::MappingStart(style, ..) => self.builder.open_mapping(range, style == StructureStyle::Flow),
            Event::SequenceEnd | Event::MappingEnd => self.builder.close(range, &mut self.faults),
            Event::Anchor(..) => self.faults.push(alias(self.text, span, "yaml-anchor")),
            Event::Alias(_) | Event::UnresolvedAlias(_) => self.alias(span),
            _ => {}
        }
    }

    /// The bytes of an event, within the text and at the borders of its characters, whatever the parser says.
    fn range_of(&self, place: &granit_parser::Span) -> std::ops::Range<usize> {
        place.byte_range().filter(|range| self.text.get(range.clone()).is_some()).unwrap_or_default()
    }

    fn count(&mut self, span: Span, opens: bool) {
        self.builder.nodes = self.builder.nodes.saturating_add(1);
        if self.builder.nodes > self.limits.nodes {
            let message = Message::new("too-many-values").with("most", self.limits.nodes);
            self.stop(Diagnostic::error(codes::TOO_LARGE, span, message).help(Message::new("file-too-large-help")));
        } else if opens && self.builder.depth() >= self.limits.depth {
            self.stop(too_deep(span, self.limits.depth));
        }
    }

    fn open_document(&mut self, span: Span) {
        self.documents = self.documents.saturating_add(1);
        if self.documents == 2 {
            let message = Message::new("several-yaml-documents");
            let help = Message::new("several-yaml-documents-help");
            self.faults.push(Diagnostic::error(codes::SEVERAL_DOCUMENTS, span, message).help(help));
        }
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, range: std::ops::Range<usize>) {
        self.last_scalar = range.clone();
        let source = self.text.get(range.clone()).unwrap_or_default();
        if style == ScalarStyle::DoubleQuoted {
            escapes::inspect(self.file, range.start, source, &text, &mut self.faults);
        }
        let space = spaces::disturbing(self.text, range.clone()).filter(|_| style == ScalarStyle::Plain);
        let text = if space.is_some() { text.trim().to_owned() } else { text };
        self.faults.extend(space.clone().map(|space| spaces::fault(self.file, self.text, space)));
        self.last_space = space.or_else(|| self.last_space.take());
        let end = range.start + source.trim_end().len();
        self.builder.scalar(Scalar { text, style, written: source, range: range.start..end }, &mut self.faults);
    }

    fn alias(&mut self, span: Span) {
        if !self.builder.is_under_merge_key() {
            self.faults.push(alias(self.text, span, "yaml-alias"));
        }
        self.builder.alias(span);
    }

    fn refuse_tag(&mut self, place: &granit_parser::Span, span: Span) {
        let range = place.tag_span().map(|tag| self.range_of(&tag)).unwrap_or(span.range());
        let written = self.text.get(range.clone()).unwrap_or_default();
        let message = Message::new("yaml-tag").with("tag", super::shortened(written));
        let fault = Diagnostic::error(codes::TAG, Span::new(self.file, range), message);
        self.faults.push(fault.help(Message::new("yaml-tag-help")));
    }
}

fn alias(text: &str, span: Span, id: &'static str) -> Diagnostic {
    let written = text.get(span.range()).unwrap_or_default();
    let message = Message::new(id).with("name", super::shortened(written));
    Diagnostic::error(codes::ALIAS, span, message).help(Message::new("yaml-alias-help"))
}

fn too_large(span: Span, most: usize) -> Diagnostic {
    let message = Message::new("yaml-too-large").with("most", most / 1_000_000);
    Diagnostic::error(codes::TOO_LARGE, span, message).help(Message::new("file-too-large-help"))
}

/// The fault of lists and mappings inside each other beyond the limit.
pub(super) fn too_deep(span: Span, most: usize) -> Diagnostic {
    let message = Message::new("nested-too-deep").with("most", most);
    Diagnostic::error(codes::TOO_DEEP, span, message).help(Message::new("nested-too-deep-help"))
}
