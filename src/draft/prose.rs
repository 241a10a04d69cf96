//! The faults of a dossier's prose, found once, wherever the prose is printed.

use std::collections::BTreeSet;

use super::markdown::{self, Fault, FaultKind};
use crate::document::{Block, Inline};
use crate::language::Message;
use crate::model::Dossier;
use crate::source::{Code, Diagnostic, Span, codes};
use crate::yaml::shortened;

/// Raw HTML, foreign pictures, refused addresses, excess of nesting in every prose text of a dossier.
pub fn prose_faults(dossier: &Dossier) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, text) in &dossier.proses {
        let (blocks, faults) = markdown::parse(text);
        let pictures = missing_pictures(&blocks, dossier);
        for fault in faults.into_iter().chain(pictures) {
            let span = place(dossier, *at, text, &fault);
            // A file that two keys name has its faults once.
            if seen.insert((span, format!("{:?}", fault.kind))) {
                found.push(diagnostic(span, fault));
            }
        }
    }
    found
}

/// Where a fault stands: exactly, when the source holds the text as it was parsed; else the whole scalar.
fn place(dossier: &Dossier, at: Span, text: &str, fault: &Fault) -> Span {
    let source = dossier.files.slice(at).unwrap_or_default();
    let needle = text.get(fault.range.clone()).unwrap_or_default();
    let exact = source.find(text).map(|start| start + fault.range.start);
    // An indented block is not found as a whole; its line is, when it stands there once.
    let line = needle.lines().next().unwrap_or_default().trim();
    let near = || (!line.is_empty() && source.matches(line).count() == 1).then(|| source.find(line)).flatten();
    match exact.or_else(near) {
        Some(start) => {
            let start = at.range().start + start;
            Span::new(at.file, start..start + line.len().max(1))
        }
        None => at,
    }
}

fn missing_pictures(blocks: &[Block], dossier: &Dossier) -> Vec<Fault> {
    let mut faults = Vec::new();
    for block in blocks {
        match block {
            Block::Picture { name, .. } if !dossier.pictures.contains_key(name) => {
                faults.push(Fault { range: 0..0, kind: FaultKind::ForeignPicture(name.clone()) });
            }
            Block::Quote(blocks) => faults.extend(missing_pictures(blocks, dossier)),
            Block::List { items, .. } => items.iter().for_each(|item| faults.extend(missing_pictures(item, dossier))),
            Block::Paragraph(content) => {
                for inline in content {
                    if let Inline::Footnote(blocks) = inline {
                        faults.extend(missing_pictures(blocks, dossier));
                    }
                }
            }
            _ => {}
        }
    }
    faults
}

fn diagnostic(span: Span, fault: Fault) -> Diagnostic {
    let (code, id, help, text): (Code, _, _, String) = match fault.kind {
        FaultKind::RawHtml(html) => (codes::RAW_HTML, "raw-html", "raw-html-help", html),
        FaultKind::ForeignPicture(name) => {
            (codes::PICTURE, "picture-not-in-dossier", "picture-not-in-dossier-help", name)
        }
        FaultKind::PictureWithoutText(name) => {
            (codes::PICTURE, "picture-without-text", "picture-without-text-help", name)
        }
        FaultKind::MisplacedPicture(name) => (codes::PICTURE, "picture-misplaced", "picture-misplaced-help", name),
        FaultKind::BadAddress(address) => (codes::ADDRESS, "refused-address", "refused-address-help", address),
        FaultKind::TooDeep => (codes::MARKDOWN_LIMIT, "markdown-too-deep", "markdown-too-deep-help", String::new()),
        FaultKind::TooLong => (codes::MARKDOWN_LIMIT, "markdown-too-long", "markdown-too-long-help", String::new()),
        FaultKind::NestedFootnote(label) => (codes::FOOTNOTE, "nested-footnote", "nested-footnote-help", label),
        FaultKind::BrokenValue => (codes::TEMPLATE, "broken-value", "broken-value-help", String::new()),
    };
    let message = Message::new(id).with("text", shortened(&text));
    Diagnostic::error(code, span, message).help(Message::new(help).with("text", shortened(&text)))
}
