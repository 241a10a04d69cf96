//! Blocks and inlines as Typst markup: calls of functions of `lib.typ` with string literals, each closed by `;`.
//!
//! No text of the document is ever markup itself, so nothing in it can change the structure of the page.

use std::collections::BTreeMap;

use super::Fault;
use super::escape::{literal, markup};
use super::{drawing, table};
use crate::document::{Block, Inline, plain_inlines};

/// The pictures that blocks may name, with the virtual path of each.
pub(super) type Pictures<'a> = BTreeMap<&'a str, String>;

/// Writes blocks, and remembers how deep the last heading stood: PDF/UA-1 (ISO 14289-1, 7.4.2) forbids to jump
/// over a level, which prose does freely.
pub(super) struct Writer<'a> {
    pictures: &'a Pictures<'a>,
    heading: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(pictures: &'a Pictures<'a>) -> Self {
        Self { pictures, heading: 0 }
    }

    /// Called before the blocks of a part that the template gives a heading of the first level.
    pub(super) fn titled(&mut self) {
        self.heading = 1;
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Result<String, Fault> {
        let mut written = Vec::with_capacity(blocks.len());
        for (at, block) in blocks.iter().enumerate() {
            let markup = self.block(block)?;
            let kept = blocks.get(at + 1).is_some_and(|next| introduces(block, next));
            written.push(if kept { format!("#keep[{markup}];") } else { markup });
        }
        Ok(written.join("\n\n"))
    }

    /// Blocks of which the last must stay on the page of what follows them.
    pub(super) fn blocks_kept_with_next(&mut self, blocks: &[Block]) -> Result<String, Fault> {
        let Some((last, before)) = blocks.split_last() else { return Ok(String::new()) };
        let mut out = self.blocks(before)?;
        let kept = match last {
            // Of a list only the last item is kept, so that a long one may still flow over the page.
            Block::List { start, tight, items } if items.len() > 1 => {
                let (flowing, kept) = items.split_at(items.len() - 1);
                let flowing = Block::List { start: *start, tight: *tight, items: flowing.to_vec() };
                out.push_str("\n\n");
                out.push_str(&self.block(&flowing)?);
                let next = start.map(|start| start.saturating_add((items.len() - 1) as u64));
                let item = Block::List { start: next, tight: *tight, items: kept.to_vec() };
                format!("#keep(list-item: {tight})[{}];", self.block(&item)?)
            }
            last => format!("#keep[{}];", self.block(last)?),
        };
        out.push_str("\n\n");
        out.push_str(&kept);
        Ok(out)
    }

    fn block(&mut self, block: &Block) -> Result<String, Fault> {
        Ok(match block {
            Block::Paragraph(content) => format!("#par[{}];", self.inlines(content)?),
            Block::Heading { level, content } => self.heading(*level, content)?,
            Block::List { start, tight, items } => self.list(*start, *tight, items)?,
            Block::Quote(blocks) => format!("#quote(block: true)[{}];", self.blocks(blocks)?),
            Block::Code(code) => format!("#raw(block: true, {});", literal(code)),
            Block::Table(table) => table::call(table, |cell| self.inlines(cell))?,
            Block::Rule => "#separator();".to_owned(),
            Block::Picture { name, description } => {
                let path = self.pictures.get(name.as_str());
                let path = path.ok_or_else(|| Fault::MissingPicture { name: name.clone() })?;
                format!("#picture({}, {});", literal(path), literal(description))
            }
            Block::Timeline(timeline) => drawing::timeline(timeline),
        })
    }

    fn heading(&mut self, level: u8, content: &[Inline]) -> Result<String, Fault> {
        self.heading = (usize::from(level) + 1).min(self.heading + 1);
        let level = self.heading;
        Ok(format!("#heading(level: {level})[{}];", self.inlines(content)?))
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block>]) -> Result<String, Fault> {
        let items: Result<Vec<_>, _> = items.iter().map(|item| self.item(item, tight)).collect();
        let items: String = items?.iter().map(|item| format!(", [{item}]")).collect();
        Ok(match start {
            Some(start) => format!("#enum(start: {start}, tight: {tight}{items});"),
            None => format!("#list(tight: {tight}{items});"),
        })
    }

    /// An item of a tight list begins with bare text: a paragraph there would take the space of paragraphs.
    fn item(&mut self, blocks: &[Block], tight: bool) -> Result<String, Fault> {
        match blocks.split_first() {
            Some((Block::Paragraph(content), rest)) if tight => {
                Ok(format!("{}\n{}", self.inlines(content)?, self.blocks(rest)?))
            }
            _ => self.blocks(blocks),
        }
    }

    pub(super) fn inlines(&mut self, content: &[Inline]) -> Result<String, Fault> {
        content.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline) -> Result<String, Fault> {
        Ok(match inline {
            Inline::Text(text) => markup(&in_one_line(text)),
            Inline::Strong(content) => format!("#strong[{}];", self.inlines(content)?),
            Inline::Emphasis(content) => format!("#emph[{}];", self.inlines(content)?),
            Inline::Strike(content) => format!("#strike[{}];", self.inlines(content)?),
            Inline::Superscript(text) => format!("#super[{}];", markup(&in_one_line(text))),
            Inline::Code(code) => format!("#raw({});", literal(&in_one_line(code))),
            Inline::Link { address, content } if can_be_followed(address) => {
                format!("#link({})[{}];", literal(address), self.inlines(content)?)
            }
            Inline::Link { content, .. } => self.inlines(content)?,
            Inline::Footnote(blocks) => format!("#footnote[{}];", self.note(blocks)?),
            Inline::LineBreak => "#linebreak();".to_owned(),
            Inline::Blank(note) => format!("#blank({});", literal(&in_one_line(note))),
        })
    }

    /// The blocks of a footnote. The first paragraph stands on the line of its number.
    fn note(&mut self, blocks: &[Block]) -> Result<String, Fault> {
        // A footnote stands outside the order of headings, which goes on after it as if it were not there.
        let heading = self.heading;
        let note = self.item(blocks, true)?;
        self.heading = heading;
        Ok(note)
    }
}

/// Whether a paragraph must not be left alone at the foot of a page: it announces a list or a table, or stands as a
/// title above what follows.
fn introduces(block: &Block, next: &Block) -> bool {
    let Block::Paragraph(content) = block else { return false };
    match content.as_slice() {
        [Inline::Strong(_) | Inline::Emphasis(_)] => true,
        _ => {
            let announced = matches!(next, Block::List { .. } | Block::Table(_) | Block::Timeline(_));
            announced && plain_inlines(content).trim_end().ends_with(':')
        }
    }
}

/// A newline or tab in a text is a space, as in Markdown; line breaks are inlines of their own.
pub(super) fn in_one_line(text: &str) -> String {
    text.replace(|character: char| is_break(character) || character == '\t', " ")
}

fn is_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Only addresses that a reader of a PDF may open: a document that is signed carries no script and no local file.
fn can_be_followed(address: &str) -> bool {
    const LONGEST: usize = 2_000;
    let schemes = ["http://", "https://", "mailto:", "tel:"];
    let lower = address.get(..8.min(address.len())).unwrap_or_default().to_ascii_lowercase();
    address.len() <= LONGEST
        && !address.contains(char::is_control)
        && schemes.iter().any(|scheme| lower.starts_with(scheme) && address.len() > scheme.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Vec<Inline> {
        vec![Inline::Text(words.to_owned())]
    }

    fn written(blocks: &[Block]) -> String {
        Writer::new(&Pictures::new()).blocks(blocks).unwrap()
    }

    #[test]
    fn each_call_is_closed() {
        let content = vec![Inline::Strong(text("a")), Inline::Text("(b)[c].d".into()), Inline::Blank("x".into())];
        assert_eq!(written(&[Block::Paragraph(content)]), "#par[#strong[#\"a\";];#\"(b)[c].d\";#blank(\"x\");];");
    }

    #[test]
    fn headings_never_jump_over_a_level() {
        let blocks = [3, 5, 1, 2].map(|level| Block::Heading { level, content: text("t") });
        let pictures = Pictures::new();
        let mut writer = Writer::new(&pictures);
        writer.titled();
        let written = writer.blocks(&blocks).unwrap();
        let levels: Vec<_> = written.match_indices("level: ").map(|(at, _)| &written[at + 7..at + 8]).collect();
        assert_eq!(levels, ["2", "3", "2", "3"]);
    }

    #[test]
    fn a_link_that_no_one_should_follow_is_its_text() {
        for address in ["", "javascript:alert(1)", "file:///etc/passwd", "#ancre", "https://"] {
            let link = Inline::Link { address: address.into(), content: text("ici") };
            assert_eq!(written(&[Block::Paragraph(vec![link])]), "#par[#\"ici\";];", "{address}");
        }
    }

    #[test]
    fn a_picture_that_is_not_there_is_named() {
        let picture = Block::Picture { name: "plan".into(), description: "Plan".into() };
        let fault = Writer::new(&Pictures::new()).blocks(&[picture]).unwrap_err();
        assert_eq!(fault, Fault::MissingPicture { name: "plan".into() });
    }

    #[test]
    fn only_the_last_item_of_a_list_is_kept_with_what_follows() {
        let items: Vec<_> = ["a", "b", "c"].map(|word| vec![Block::Paragraph(text(word))]).to_vec();
        let list = Block::List { start: Some(4), tight: true, items };
        let written = Writer::new(&Pictures::new()).blocks_kept_with_next(&[list]).unwrap();
        assert!(written.contains("#keep(list-item: true)[#enum(start: 6, tight: true, [#\"c\";\n])"), "{written}");
    }
}
