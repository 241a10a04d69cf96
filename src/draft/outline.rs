//! The outline of a kind: which clauses, in what order; and what a document changes in it.

use super::clause::Clause;
use super::library::Library;
use crate::language::Message;
use crate::model::{ClauseChanges, Document, Field, Lines, Optional, Prose, Text};
use crate::source::{Diagnostic, codes};
use crate::yaml::nearest;
use crate::yaml::record::record;

record! {
    /// `templates/documents/<kind>.yaml`.
    pub struct Outline {
        pub title: Field<Text>,
        pub subject: Optional<Text>,
        pub opening: Lines,
        pub articles: Lines,
        pub signatures: Optional<Text>,
        pub signature_box: Optional<Text>,
        pub annexes: Lines,
        pub required: Lines,
    }
}

impl Outline {
    /// The clauses that the outline names, with its keys for them.
    pub fn clauses(&self) -> impl Iterator<Item = &str> {
        let listed = self.opening.iter().chain(&self.articles).chain(&self.annexes);
        listed.chain(&self.signatures).chain(&self.signature_box).map(|id| id.text())
    }
}

/// Where a clause stands in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Opening,
    Article,
    Annex,
}

/// A clause of one document.
#[derive(Debug, Clone)]
pub struct Planned<'a> {
    pub id: &'a str,
    pub part: Part,
    pub wording: Wording<'a>,
}

/// Where the words come from.
#[derive(Debug, Clone, Copy)]
pub enum Wording<'a> {
    Library(&'a Clause),
    /// The dossier's own text, with its title.
    Own {
        title: Option<&'a str>,
        text: &'a Prose,
    },
    /// An annex that is joined separately.
    Separate {
        title: &'a str,
        how: &'a str,
    },
}

/// The clauses of a document, in order: its outline with the changes that the dossier asks for.
pub fn plan<'a>(
    document: &'a Document,
    outline: &'a Outline,
    library: &'a Library,
    faults: &mut Vec<Diagnostic>,
) -> Vec<Planned<'a>> {
    let mut planned = Vec::new();
    for (part, ids) in
        [(Part::Opening, &outline.opening), (Part::Article, &outline.articles), (Part::Annex, &outline.annexes)]
    {
        let clauses = ids.iter().filter_map(|id| library.clause(id.text()));
        planned.extend(clauses.map(|clause| Planned { id: &clause.id, part, wording: Wording::Library(clause) }));
    }
    if let Some(changes) = &document.clauses {
        Change { planned: &mut planned, faults, document }.apply(changes);
    }
    planned.extend(document.annexes.iter().filter_map(|annex| {
        let title = annex.title.text();
        let wording = match (&annex.text, &annex.separate) {
            (Some(text), _) => Wording::Own { title: Some(title), text },
            (None, Some(how)) => Wording::Separate { title, how: how.text() },
            (None, None) => return None,
        };
        Some(Planned { id: annex.id.text(), part: Part::Annex, wording })
    }));
    planned
}

struct Change<'p, 'a> {
    planned: &'p mut Vec<Planned<'a>>,
    faults: &'p mut Vec<Diagnostic>,
    document: &'a Document,
}

impl<'a> Change<'_, 'a> {
    fn apply(&mut self, changes: &'a ClauseChanges) {
        for replaced in &changes.replace {
            let found = self.find(&replaced.clause).and_then(|index| self.planned.get_mut(index));
            if let Some(planned) = found {
                let title = replaced.title.as_ref().map(|title| title.text());
                let title = title.or(match planned.wording {
                    Wording::Own { title, .. } => title,
                    _ => None,
                });
                planned.wording = Wording::Own { title, text: &replaced.text };
            }
        }
        for added in &changes.add {
            let wording = Wording::Own { title: Some(added.title.text()), text: &added.text };
            let clause = Planned { id: added.id.text(), part: Part::Article, wording };
            let at = match &added.after {
                Some(after) => self.find(after).map(|index| index + 1),
                None => self.end_of_articles(),
            };
            let at = at.unwrap_or(self.planned.len());
            let part = at.checked_sub(1).and_then(|before| self.planned.get(before)).map_or(Part::Article, |p| p.part);
            self.planned.insert(at, Planned { part, ..clause });
        }
        for moved in &changes.reorder {
            self.reorder(&moved.clause, &moved.after);
        }
        for omitted in &changes.omit {
            if let Some(index) = self.find(&omitted.clause) {
                self.planned.remove(index);
            }
        }
    }

    /// Where an added clause goes when nothing is said: behind the articles, but before the list of annexes.
    fn end_of_articles(&self) -> Option<usize> {
        let list = self.planned.iter().position(|planned| planned.id == "annexes-list");
        list.or_else(|| self.planned.iter().rposition(|planned| planned.part == Part::Article).map(|last| last + 1))
    }

    fn reorder(&mut self, clause: &Field<Text>, after: &Field<Text>) {
        let Some(from) = self.find(clause) else { return };
        let moved = self.planned.remove(from);
        let to = if after.text() == "first" {
            self.planned.iter().position(|planned| planned.part == moved.part)
        } else {
            self.find(after).map(|index| index + 1)
        };
        self.planned.insert(to.unwrap_or(from), moved);
    }

    /// The place of a clause in the plan; a clause that is not there is a fault.
    fn find(&mut self, id: &Field<Text>) -> Option<usize> {
        let written = id.given()?;
        let place = self.planned.iter().position(|planned| planned.id == &**written);
        if place.is_none() {
            let ids: Vec<&str> = self.planned.iter().map(|planned| planned.id).collect();
            let message = Message::new("unknown-clause").with("clause", written.0.as_str());
            let help = match nearest(written, ids.iter().copied()) {
                Some(near) => Message::new("write-instead").with("text", near),
                None => Message::new("unknown-clause-known").with("known", ids.join(", ")),
            };
            let fault = Diagnostic::error(codes::UNKNOWN_CLAUSE, id.at, message).help(help);
            self.faults.push(fault.of_document(self.document.id.text()));
        }
        place
    }
}
