//! A stack of open elements, filled by the parser's events; closed ones go to the element around them.

use std::collections::BTreeMap;
use std::ops::{ControlFlow, Range};

use pulldown_cmark::{Event, Tag};

use super::element::{Element, Open, alignment};
use super::footnotes::{Footnotes, call};
use super::{DEEPEST, Fault, FaultKind, is_safe_address};
use crate::document::{Block, Inline, Table, plain_inlines};
use crate::draft::encode::decode;

pub struct Builder {
    encoded: bool,
    stack: Vec<Open>,
    footnotes: BTreeMap<String, Vec<Block>>,
    faults: Vec<Fault>,
}

impl Builder {
    pub fn new(encoded: bool) -> Self {
        let root = Open { element: Element::Root, blocks: Vec::new(), inlines: Vec::new(), range: 0..0 };
        Self { encoded, stack: vec![root], footnotes: BTreeMap::new(), faults: Vec::new() }
    }

    pub fn fault(&mut self, range: Range<usize>, kind: FaultKind) {
        self.faults.push(Fault { range, kind });
    }

    /// Takes one event; breaks when the text cannot be read further.
    pub fn take(&mut self, event: Event<'_>, range: Range<usize>) -> ControlFlow<()> {
        match event {
            Event::Start(tag) => return self.start(tag, range),
            Event::End(_) => self.close(),
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => {
                let code = self.decoded(&code, &range);
                self.inline(Inline::Code(code));
            }
            Event::SoftBreak => self.text(" ", range),
            Event::HardBreak => self.inline(Inline::LineBreak),
            Event::Rule => self.block(Block::Rule),
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = self.decoded(&html, &range);
                self.fault(range, FaultKind::RawHtml(html.trim().to_owned()));
            }
            Event::FootnoteReference(label) => {
                let label = self.decoded(&label, &range);
                self.inline(call(&label));
            }
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
        ControlFlow::Continue(())
    }

    pub fn finish(mut self) -> (Vec<Block>, Vec<Fault>) {
        while self.stack.len() > 1 {
            self.close();
        }
        let mut blocks = self.stack.pop().map(|root| root.blocks).unwrap_or_default();
        let notes = std::mem::take(&mut self.footnotes);
        Footnotes::new(&notes, &mut self.faults).in_blocks(&mut blocks);
        (blocks, self.faults)
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) -> ControlFlow<()> {
        if self.stack.len() > DEEPEST {
            self.fault(range, FaultKind::TooDeep);
            return ControlFlow::Break(());
        }
        let element = match tag {
            Tag::Paragraph => Element::Paragraph,
            Tag::Heading { level, .. } => Element::Heading(level as u8),
            Tag::BlockQuote(_) => Element::Quote,
            Tag::CodeBlock(_) => Element::Code,
            Tag::HtmlBlock => Element::Html,
            Tag::List(start) => Element::List { start, items: Vec::new(), tight: true },
            Tag::Item => Element::Item,
            Tag::FootnoteDefinition(label) => Element::Footnote(self.decoded(&label, &range)),
            Tag::Table(columns) => Element::Table {
                alignments: columns.iter().copied().map(alignment).collect(),
                header: Vec::new(),
                rows: Vec::new(),
            },
            Tag::TableHead => Element::Row { head: true, cells: Vec::new() },
            Tag::TableRow => Element::Row { head: false, cells: Vec::new() },
            Tag::TableCell => Element::Cell,
            Tag::Emphasis => Element::Emphasis,
            Tag::Strong => Element::Strong,
            Tag::Strikethrough => Element::Strike,
            Tag::Link { dest_url, .. } => Element::Link(self.decoded(&dest_url, &range)),
            Tag::Image { dest_url, .. } => Element::Picture(self.decoded(&dest_url, &range)),
            // Extensions that are not enabled.
            _ => Element::Quote,
        };
        if element.is_block() {
            self.end_loose();
        } else {
            self.begin_loose(&range);
        }
        self.stack.push(Open { element, blocks: Vec::new(), inlines: Vec::new(), range });
        ControlFlow::Continue(())
    }

    /// Text directly inside an item or a quote opens an implicit paragraph.
    fn begin_loose(&mut self, range: &Range<usize>) {
        let holds_blocks = self.stack.last().is_some_and(|open| open.element.holds_blocks());
        if holds_blocks {
            let range = range.clone();
            self.stack.push(Open { element: Element::Loose, blocks: Vec::new(), inlines: Vec::new(), range });
        }
    }

    fn end_loose(&mut self) {
        if matches!(self.stack.last().map(|open| &open.element), Some(Element::Loose)) {
            self.close_one();
        }
    }

    fn close(&mut self) {
        self.end_loose();
        self.close_one();
    }

    fn close_one(&mut self) {
        if self.stack.len() <= 1 {
            return;
        }
        let Some(open) = self.stack.pop() else { return };
        let Open { element, blocks, inlines, range } = open;
        match element {
            Element::Root | Element::Html => {}
            Element::Paragraph | Element::Loose => {
                self.paragraph(inlines, blocks, matches!(element, Element::Paragraph));
            }
            Element::Heading(level) => self.block(Block::Heading { level, content: inlines }),
            Element::Quote => self.block(Block::Quote(blocks)),
            Element::Code => {
                let code = plain_inlines(&inlines);
                self.block(Block::Code(code.trim_end_matches('\n').to_owned()));
            }
            Element::List { start, items, tight } => self.block(Block::List { start, tight, items }),
            Element::Item => {
                if let Some(Element::List { items, .. }) = self.stack.last_mut().map(|open| &mut open.element) {
                    items.push(blocks);
                }
            }
            Element::Footnote(label) => {
                self.footnotes.entry(label).or_insert(blocks);
            }
            Element::Table { alignments, header, rows } => {
                self.block(Block::Table(Table { alignments, header, rows }));
            }
            Element::Row { head, cells } => {
                if let Some(Element::Table { header, rows, .. }) = self.stack.last_mut().map(|open| &mut open.element) {
                    if head { *header = cells } else { rows.push(cells) }
                }
            }
            Element::Cell => {
                if let Some(Element::Row { cells, .. }) = self.stack.last_mut().map(|open| &mut open.element) {
                    cells.push(inlines);
                }
            }
            Element::Strong => self.inline(Inline::Strong(inlines)),
            Element::Emphasis => self.inline(Inline::Emphasis(inlines)),
            Element::Strike => self.inline(Inline::Strike(inlines)),
            Element::Link(address) => self.link(address, inlines, range),
            Element::Picture(name) => self.picture(name, &inlines, range),
        }
    }

    fn paragraph(&mut self, inlines: Vec<Inline>, pictures: Vec<Block>, explicit: bool) {
        // An explicit paragraph inside an item says that the list is loose.
        if explicit
            && let [.., list, item] = self.stack.as_mut_slice()
            && matches!(item.element, Element::Item)
            && let Element::List { tight, .. } = &mut list.element
        {
            *tight = false;
        }
        let says_something =
            inlines.iter().any(|inline| !matches!(inline, Inline::Text(text) if text.trim().is_empty()));
        if says_something {
            self.block(Block::Paragraph(inlines));
        }
        for picture in pictures {
            self.block(picture);
        }
    }

    fn link(&mut self, address: String, content: Vec<Inline>, range: Range<usize>) {
        if address.starts_with('#') || is_safe_address(&address) {
            self.inline(Inline::Link { address, content });
        } else {
            self.fault(range, FaultKind::BadAddress(address));
        }
    }

    fn picture(&mut self, name: String, alternative: &[Inline], range: Range<usize>) {
        let description = plain_inlines(alternative).trim().to_owned();
        if name.is_empty() || name.contains(':') || name.starts_with(['/', '\\']) || name.contains("..") {
            return self.fault(range, FaultKind::ForeignPicture(name));
        }
        if description.is_empty() {
            return self.fault(range, FaultKind::PictureWithoutText(name));
        }
        let paragraph = self
            .stack
            .iter_mut()
            .rev()
            .take_while(|open| !open.element.holds_blocks())
            .find(|open| matches!(open.element, Element::Paragraph | Element::Loose));
        match paragraph {
            Some(open) => open.blocks.push(Block::Picture { name, description }),
            None => self.fault(range, FaultKind::MisplacedPicture(name)),
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let text = self.decoded(text, &range);
        if matches!(self.stack.last().map(|open| &open.element), Some(Element::Html)) {
            return;
        }
        self.begin_loose(&range);
        let Some(open) = self.stack.last_mut() else { return };
        // Neighbouring runs are joined, so that typography sees « l'été » and not its three pieces.
        if let Some(Inline::Text(last)) = open.inlines.last_mut() {
            last.push_str(&text);
        } else {
            open.inlines.push(Inline::Text(text));
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.begin_loose(&(0..0));
        if let Some(open) = self.stack.last_mut() {
            open.inlines.push(inline);
        }
    }

    fn block(&mut self, block: Block) {
        self.end_loose();
        if let Some(open) = self.stack.last_mut() {
            open.blocks.push(block);
        }
    }

    fn decoded(&mut self, text: &str, range: &Range<usize>) -> String {
        if !self.encoded {
            return text.to_owned();
        }
        match decode(text) {
            Ok(text) => text.into_owned(),
            Err(_) => {
                self.fault(range.clone(), FaultKind::BrokenValue);
                String::new()
            }
        }
    }
}
