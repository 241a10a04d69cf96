//! One document, from its outline to its tree.

use std::collections::{BTreeMap, BTreeSet};

use tera::Context;

use super::assemble::Assembler;
use super::context::{self, date_of, kind_of};
use super::french;
use super::library::Library;
use super::outline::{Outline, Part, Wording, plan};
use super::render::Rendered;
use super::timeline;
use crate::document::{self, Annex, Article, Block, Inline, Picture, Section, plain_inlines};
use crate::language::Message;
use crate::law;
use crate::model::{Document, Dossier, Kind, Status};
use crate::source::{Diagnostic, codes};

/// A drafted document, with what was found on the way.
pub struct Drafted {
    /// Nothing when a template failed or the kind has no outline.
    pub document: Option<document::Document>,
    pub faults: Vec<Diagnostic>,
    /// The blanks that the document shows, by index in the dossier.
    pub blanks: BTreeSet<usize>,
}

/// Drafts the documents of one dossier.
pub struct Drafter<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) library: &'a Library,
    base: Context,
}

impl<'a> Drafter<'a> {
    /// Prepares what all documents of the dossier share.
    pub fn new(dossier: &'a Dossier, library: &'a Library) -> Self {
        // The model serialises into maps, lists and texts only, which Tera always takes.
        let base = context::of_dossier(&dossier.partnership).unwrap_or_default();
        Self { dossier, library, base }
    }

    /// Drafts a document.
    pub fn draft(&self, document: &'a Document) -> Drafted {
        let mut faults = Vec::new();
        let mut blanks = BTreeSet::new();
        let kind = context::kind_of(document);
        let outline = kind.and_then(|kind| self.library.outline(kind));
        let tree = match (kind, outline) {
            (Some(kind), Some(outline)) => self.compose(document, kind, outline, &mut faults, &mut blanks),
            (Some(kind), None) => {
                let message = Message::new("kind-without-outline").with("kind", kind.spelling());
                faults.push(Diagnostic::error(codes::NO_OUTLINE, document.kind.at, message));
                None
            }
            (None, _) => None,
        };
        for fault in &mut faults {
            fault.documents = vec![document.id.text().to_owned()];
        }
        Drafted { document: tree, faults, blanks }
    }

    fn compose(
        &self,
        document: &'a Document,
        kind: Kind,
        outline: &'a Outline,
        faults: &mut Vec<Diagnostic>,
        blanks: &mut BTreeSet<usize>,
    ) -> Option<document::Document> {
        let mut context = context::of_document(&self.base, &self.dossier.partnership, document);
        let planned = plan(document, outline, self.library, faults);
        let rendered = self.render_all(planned, document, &mut context, faults)?;
        self.require(outline, &rendered, document, faults);
        let numbers = numbers(&rendered);
        let timeline = timeline::of_document(&self.dossier.partnership, document);
        let mut assembler = Assembler {
            blanks: &self.dossier.blanks,
            numbers: &numbers,
            timeline: timeline.as_ref(),
            shown_blanks: BTreeSet::new(),
            unresolved: BTreeSet::new(),
            pictures: BTreeSet::new(),
        };
        let mut tree = self.empty_tree(document, kind, outline, &mut assembler);
        for clause in rendered {
            add_clause(&mut tree, clause, &numbers, &mut assembler);
        }
        tree.signatures = self.signatures(outline, &mut context, &mut assembler, faults);
        tree.pictures = self.pictures(&assembler.pictures);
        for clause in &assembler.unresolved {
            let message = Message::new("unresolved-reference").with("clause", clause.as_str());
            let help = Message::new("unresolved-reference-help")
                .with("known", numbers.keys().cloned().collect::<Vec<_>>().join(", "));
            faults.push(Diagnostic::error(codes::UNRESOLVED, document.id.at, message).help(help));
        }
        blanks.append(&mut assembler.shown_blanks);
        Some(tree)
    }

    /// Clauses that a text to be signed cannot do without.
    fn require(&self, outline: &Outline, rendered: &[Rendered<'_>], document: &Document, faults: &mut Vec<Diagnostic>) {
        let present: BTreeSet<&str> = rendered.iter().map(|clause| clause.planned.id).collect();
        let omissions = document.clauses.as_ref().map(|changes| changes.omit.as_slice()).unwrap_or_default();
        let date = date_of(document, &self.dossier.partnership);
        let in_force = |id: &str| self.library.clause(id).is_none_or(|clause| clause.in_force(date));
        for required in outline.required.iter().map(|id| id.text()) {
            if present.contains(required) || !in_force(required) {
                continue;
            }
            if let Some(omission) = omissions.iter().find(|omission| omission.clause.text() == required) {
                // A reason is given; the lawyer who signs is told all the same, unless the text is read for what it says.
                let is_read = || {
                    let kind = kind_of(document).map_or("", Kind::spelling);
                    law::mentions().iter().any(|one| one.is_said_by(required) && one.bearing(kind).is_some())
                };
                if status_of(document) != Status::Draft && !is_read() {
                    let message = Message::new("required-clause-omitted").with("clause", required);
                    faults.push(Diagnostic::warning(codes::MISSING_CLAUSE, omission.clause.at, message));
                }
                continue;
            }
            let needs = self.library.clause(required).map(|clause| clause.needs.as_slice()).unwrap_or_default();
            let missing: Vec<&str> =
                needs.iter().map(String::as_str).filter(|key| !self.is_written(key, document)).collect();
            let message = Message::new("required-clause-empty").with("clause", required);
            let help = match missing.as_slice() {
                // What is written is not enough.
                [] => Message::new("required-clause-incomplete-help").with("needs", needs.join(", ")),
                _ => Message::new("required-clause-empty-help").with("needs", missing.join(", ")),
            };
            let fault = match status_of(document) {
                Status::Draft => Diagnostic::information(codes::MISSING_CLAUSE, document.id.at, message),
                _ => Diagnostic::error(codes::MISSING_CLAUSE, document.id.at, message),
            };
            faults.push(fault.help(help));
        }
    }

    /// Whether a key that a clause needs is written, in the dossier or in the document.
    fn is_written(&self, key: &str, document: &Document) -> bool {
        match key {
            "approves" => document.approves.is_some(),
            "sitting" => document.sitting.is_some(),
            _ => self.dossier.tree.get(key.split('.').next().unwrap_or(key)).is_some(),
        }
    }

    fn empty_tree(
        &self,
        document: &Document,
        kind: Kind,
        outline: &Outline,
        assembler: &mut Assembler<'_>,
    ) -> document::Document {
        let partnership = &self.dossier.partnership;
        let mut line = |text: String| plain_inlines(&assembler.line(&text));
        let title = document.title.as_ref().map_or_else(|| outline.title.text().to_owned(), super::field_text);
        let reference = super::field_text(&partnership.reference);
        let number = document.number.as_ref().map(super::field_text);
        let version = document.version.as_ref().or(partnership.version.as_ref()).map(super::field_text);
        document::Document {
            kind: kind.spelling().to_owned(),
            id: document.id.text().to_owned(),
            reference: match number {
                Some(number) => line(format!("{reference} – n° {number}")),
                None => line(reference),
            },
            version: version.map(&mut line),
            title: line(title),
            subtitle: Some(line(super::field_text(&partnership.title))),
            subject: outline
                .subject
                .as_ref()
                .map(|subject| french::typeset(subject.text()).into_owned())
                .unwrap_or_default(),
            draft: status_of(document) == Status::Draft,
            date: date_of(document, partnership),
            opening: Vec::new(),
            articles: Vec::new(),
            signatures: None,
            annexes: Vec::new(),
            attachment: None,
            pictures: Vec::new(),
        }
    }

    fn pictures(&self, named: &BTreeSet<String>) -> Vec<Picture> {
        let known = named
            .iter()
            .filter_map(|name| Some(Picture { name: name.clone(), bytes: self.dossier.pictures.get(name)?.clone() }));
        known.collect()
    }
}

/// A line of a clause that is bold (or italic) as a whole is a title: said so, it shows in the structure of the PDF.
fn as_heading(block: Block) -> Block {
    let Block::Paragraph(content) = block else { return block };
    let (level, inner) = match content.as_slice() {
        [Inline::Strong(inner)] => (1, inner),
        [Inline::Emphasis(inner)] => (2, inner),
        _ => return Block::Paragraph(content),
    };
    let is_sentence = plain_inlines(inner).trim_end().ends_with(['.', ':', ';', ',']);
    if is_sentence { Block::Paragraph(content) } else { Block::Heading { level, content: inner.clone() } }
}

/// The status of a document; a draft when nothing is said.
pub fn status_of(document: &Document) -> Status {
    document.status.as_ref().and_then(|status| status.given()).copied().unwrap_or(Status::Draft)
}

/// The numbers of articles and annexes, by clause.
fn numbers(rendered: &[Rendered<'_>]) -> BTreeMap<String, (&'static str, usize)> {
    let mut numbers = BTreeMap::new();
    let (mut articles, mut annexes) = (0, 0);
    for clause in rendered {
        let (word, count) = match clause.planned.part {
            Part::Opening => continue,
            Part::Article => ("article", &mut articles),
            Part::Annex => ("annexe", &mut annexes),
        };
        *count += 1;
        numbers.insert(clause.planned.id.to_owned(), (word, *count));
    }
    numbers
}

fn add_clause(
    tree: &mut document::Document,
    rendered: Rendered<'_>,
    numbers: &BTreeMap<String, (&'static str, usize)>,
    assembler: &mut Assembler<'_>,
) {
    let Rendered { planned, title, blocks } = rendered;
    let clause = planned.id.to_owned();
    let title = title.map(|title| plain_inlines(&assembler.line(&title)));
    let titled = matches!(planned.wording, Wording::Library(_)) && planned.part != Part::Opening;
    let blocks = if titled { blocks.into_iter().map(as_heading).collect() } else { blocks };
    let blocks = assembler.blocks(blocks);
    let number = numbers.get(planned.id).map_or(0, |(_, number)| *number);
    match planned.part {
        Part::Opening => tree.opening.push(Section { clause, title, blocks }),
        Part::Article => tree.articles.push(Article { clause, number, title: title.unwrap_or_default(), blocks }),
        Part::Annex => tree.annexes.push(Annex { clause, number, title: title.unwrap_or_default(), blocks }),
    }
}
