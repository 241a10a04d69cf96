//! A document as the text that Typst reads, and the files that this text names.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use tera::{Context, Map, Value};

use super::markup::{Pictures, Writer, in_one_line};
use super::{Fault, Style, extent};
use crate::document::{Annex, Article, Attachment, Block, Document, Section, Signatures, plain_inlines};

/// The text of one document, ready for Typst. Plain data: it crosses to the worker as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct TypstText {
    /// What stands at `/main.typ`.
    pub main: String,
    /// The document's own files by virtual path (`/asset-0`…, `/attachment`). The paths are the same in all documents:
    /// Typst keeps every path for ever, and has room for 65,535.
    pub files: Vec<(String, Arc<[u8]>)>,
    /// By what the PDF is identified, the same from one build to the next.
    pub ident: String,
    /// The time that the PDF bears, in universal time: the date of the document, unless the caller sets another.
    pub stamp: NaiveDateTime,
    /// The template that made the text (`documents/charter.typ`), for messages.
    pub template: String,
}

/// The longest title that the head of a page holds beside the reference, in characters.
const RUNNING_TITLE: usize = 64;

/// An annex of fewer lines stays in one piece and may share a page; a page holds a little more.
const SHORT_ANNEX: usize = 45;

/// The files and the names by which the markup calls them.
pub(super) struct Assets<'a> {
    pub(super) pictures: Pictures<'a>,
    pub(super) files: Vec<(String, Arc<[u8]>)>,
}

impl<'a> Assets<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let mut assets = Self { pictures: Pictures::new(), files: Vec::new() };
        for (index, picture) in document.pictures.iter().enumerate() {
            let path = format!("/asset-{index}");
            assets.pictures.insert(&picture.name, path.clone());
            assets.files.push((path, Arc::clone(&picture.bytes)));
        }
        if let Some(attachment) = &document.attachment {
            assets.files.push((ATTACHMENT.to_owned(), attachment.bytes.as_slice().into()));
        }
        assets
    }
}

const ATTACHMENT: &str = "/attachment";

/// The time of the PDF: the document's date at midnight. PDF/A-3 wants a date on every attached file, so a document
/// without one bears the first day of computers, which nobody takes for a date of signature.
pub(super) fn stamp(date: Option<NaiveDate>) -> NaiveDateTime {
    date.unwrap_or(NaiveDate::from_ymd_opt(1970, 1, 1).unwrap_or_default()).and_time(NaiveTime::MIN)
}

/// What a template sees of a document: texts as they are, blocks as markup that is already safe.
pub(super) fn context(document: &Document, style: &Style, pictures: &Pictures<'_>) -> Result<Context, Fault> {
    let mut writer = Writer::new(pictures);
    let mut context = Context::new();
    for (name, value) in words(document) {
        context.insert_value(name, value);
    }
    context.insert_value("style", house(style)?);
    let ends_in_articles = !document.articles.is_empty();
    let signed = document.signatures.is_some();
    // « DÉCIDE : » stays with the first article, as the formula of signature stays with the last.
    let kept = if ends_in_articles { announces_articles(&document.opening) } else { signed };
    let opening = parts(&document.opening, kept, |part, last| section(part, last, &mut writer))?;
    let articles = parts(&document.articles, signed, |part, last| article(part, last, &mut writer))?;
    context.insert_value("opening", opening);
    context.insert_value("articles", articles);
    let signatures = document.signatures.as_ref().map(|signatures| signature_boxes(signatures, &mut writer));
    context.insert_value("signatures", signatures.transpose()?.into());
    let mut first = true;
    let annexes = parts(&document.annexes, false, |part, _| {
        let short = !std::mem::take(&mut first) && extent::lines(&part.blocks) <= SHORT_ANNEX;
        annex(part, short, &mut writer)
    })?;
    context.insert_value("annexes", annexes);
    Ok(context)
}

/// The texts of a document that stand outside its blocks.
fn words(document: &Document) -> [(&'static str, Value); 10] {
    let optional = |text: &Option<String>| text.as_deref().map(in_one_line).into();
    [
        ("kind", document.kind.as_str().into()),
        ("id", document.id.as_str().into()),
        ("reference", in_one_line(&document.reference).into()),
        ("version", optional(&document.version)),
        ("title", in_one_line(&document.title).into()),
        ("running_title", shortened(&in_one_line(&document.title)).into()),
        ("subtitle", optional(&document.subtitle)),
        ("subject", in_one_line(&document.subject).into()),
        ("draft", document.draft.into()),
        ("attachment", document.attachment.as_ref().map(attachment).into()),
    ]
}

/// A title cut at a word, for the head of the page.
fn shortened(title: &str) -> String {
    if title.chars().count() <= RUNNING_TITLE {
        return title.to_owned();
    }
    let cut: String = title.chars().take(RUNNING_TITLE).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", cut.trim_end_matches([' ', ',', ';', ':', '\u{a0}', '\u{202f}']))
}

fn house(style: &Style) -> Result<Value, Fault> {
    Ok(map([
        ("accent", style.accent.as_str().into()),
        ("fonts", style.families()?.into()),
        ("organisation", style.organisation.as_deref().map(in_one_line).into()),
        ("logo", style.logo.is_some().into()),
        ("logo_description", style.logo.as_ref().map(|logo| in_one_line(&logo.description)).into()),
    ]))
}

fn attachment(attachment: &Attachment) -> Value {
    map([
        ("name", attachment.name.as_str().into()),
        ("description", in_one_line(&attachment.description).into()),
        ("path", ATTACHMENT.into()),
        ("mime", mime(&attachment.name).into()),
    ])
}

/// The media type of an attached file, which PDF/A-3 wants to be told (ISO 19005-3, 6.8).
fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("yaml" | "yml") => "application/yaml",
        Some("json") => "application/json",
        Some("md") => "text/markdown",
        _ => "application/octet-stream",
    }
}

/// Parts as a list; `last` is true for the one whose end must stay with the signatures.
fn parts<T>(
    parts: &[T],
    keep_last: bool,
    mut write: impl FnMut(&T, bool) -> Result<Value, Fault>,
) -> Result<Value, Fault> {
    let written: Result<Vec<_>, _> =
        parts.iter().enumerate().map(|(at, part)| write(part, keep_last && at + 1 == parts.len())).collect();
    Ok(written?.into())
}

/// Whether the opening ends in a line that announces what follows.
fn announces_articles(opening: &[Section]) -> bool {
    match opening.last().and_then(|section| section.blocks.last()) {
        Some(Block::Paragraph(content)) => plain_inlines(content).trim_end().ends_with(':'),
        _ => false,
    }
}

fn section(section: &Section, last: bool, writer: &mut Writer<'_>) -> Result<Value, Fault> {
    if section.title.is_some() {
        writer.titled();
    }
    Ok(map([
        ("clause", section.clause.as_str().into()),
        ("title", section.title.as_deref().map(in_one_line).into()),
        ("body", body(&section.blocks, last, writer)?),
    ]))
}

fn article(article: &Article, last: bool, writer: &mut Writer<'_>) -> Result<Value, Fault> {
    writer.titled();
    Ok(map([
        ("clause", article.clause.as_str().into()),
        ("number", article.number.into()),
        ("title", in_one_line(&article.title).into()),
        ("body", body(&article.blocks, last, writer)?),
    ]))
}

fn annex(annex: &Annex, short: bool, writer: &mut Writer<'_>) -> Result<Value, Fault> {
    writer.titled();
    Ok(map([
        ("clause", annex.clause.as_str().into()),
        ("number", annex.number.into()),
        ("title", in_one_line(&annex.title).into()),
        ("short", short.into()),
        ("body", body(&annex.blocks, false, writer)?),
    ]))
}

fn body(blocks: &[Block], last: bool, writer: &mut Writer<'_>) -> Result<Value, Fault> {
    let written = if last { writer.blocks_kept_with_next(blocks)? } else { writer.blocks(blocks)? };
    Ok(Value::safe_string(&written))
}

fn signature_boxes(signatures: &Signatures, writer: &mut Writer<'_>) -> Result<Value, Fault> {
    let formula = writer.blocks(&signatures.formula)?;
    let mut boxes = Vec::new();
    for space in &signatures.boxes {
        let mut signers = Vec::new();
        for signer in &space.signatories {
            let lines: Result<Vec<_>, _> = signer.lines.iter().map(|line| writer.inlines(line)).collect();
            signers.push(Value::from(lines?.iter().map(|line| Value::safe_string(line)).collect::<Vec<_>>()));
        }
        let party = Value::safe_string(&writer.inlines(&space.party)?);
        boxes.push(map([("party", party), ("signers", signers.into())]));
    }
    Ok(map([("formula", Value::safe_string(&formula)), ("boxes", boxes.into())]))
}

fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    entries.into_iter().map(|(name, value)| (name.into(), value)).collect::<Map>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_running_title_is_cut_at_a_word() {
        let title = "Convention de partenariat relative à la mise en œuvre du programme de réussite éducative";
        let cut = shortened(title);
        assert!(cut.chars().count() <= RUNNING_TITLE + 1);
        assert_eq!(cut, "Convention de partenariat relative à la mise en œuvre du…");
        assert_eq!(shortened("Charte"), "Charte");
    }
}
