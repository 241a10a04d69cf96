//! A dossier read, checked and drafted: everything short of typesetting.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Project;
use crate::check::{self, Case, Checked, Weights};
use crate::document;
use crate::draft::{Drafter, Library, attach, prose_faults};
use crate::model::{Document, Dossier, Partnership};
use crate::source::{
    Diagnostic, DossierPath, Files, Severity, Span, Unchecked, codes, in_source_order, load, told_once,
};

/// What is known of a dossier before it is typeset.
pub struct Examined {
    pub path: DossierPath,
    pub files: Arc<Files>,
    /// Nothing when its structure could not be read.
    pub dossier: Option<Dossier>,
    /// Every finding, in source order.
    pub findings: Vec<Diagnostic>,
    /// What rules could not check, and why.
    pub unchecked: Vec<Unchecked>,
    pub documents: Vec<DraftedDocument>,
    /// Documents (their id) that could not be drafted.
    pub undrafted: Vec<String>,
}

/// A drafted document.
pub struct DraftedDocument {
    pub tree: document::Document,
    /// The name of its PDF.
    pub file: String,
    /// Whether an error concerns it.
    pub blocked: bool,
}

impl Examined {
    /// Attaches to each document that may be published the data that it prints: only a PDF needs it.
    pub fn attach_data(&mut self, library: &Library) {
        let Some(dossier) = &self.dossier else { return };
        let ready = self.documents.iter_mut().filter(|drafted| !drafted.blocked);
        ready.for_each(|drafted| attach(dossier, library, &mut drafted.tree));
    }
}

/// Reads, checks and drafts a dossier.
pub fn examine(project: &Project, path: &DossierPath) -> Examined {
    let Read { files, dossier, findings } = read(project, path);
    let judged = match &dossier {
        Some(dossier) => judge(dossier, findings, &project.library, &project.weights),
        None => Judged { findings, ..Judged::default() },
    };
    let Judged { findings, unchecked, documents, undrafted } = judged;
    Examined { path: path.clone(), files, dossier, findings, unchecked, documents, undrafted }
}

/// What is known of a dossier that could be read.
#[derive(Default)]
pub struct Judged {
    /// Every finding, in source order.
    pub findings: Vec<Diagnostic>,
    pub unchecked: Vec<Unchecked>,
    pub documents: Vec<DraftedDocument>,
    /// Documents (their id) that could not be drafted.
    pub undrafted: Vec<String>,
}

/// Checks and drafts a dossier; `findings` are the faults that reading found.
pub fn judge(dossier: &Dossier, findings: Vec<Diagnostic>, library: &Library, weights: &Weights) -> Judged {
    let mut judged = Judged { findings, ..Judged::default() };
    let case = Case::new(dossier, &judged.findings);
    judged.take(check::partnership(&case, weights));
    judged.findings.extend(prose_faults(dossier));
    if let Some(excess) = check::excess(dossier) {
        judged.findings.push(excess);
        let ids = dossier.partnership.documents.iter().map(|document| document.id.text().to_owned());
        judged.undrafted.extend(ids);
    } else {
        (judged.documents, judged.undrafted) = draft(library, dossier, &mut judged.findings);
        judged.take(check::texts(&case, judged.documents.iter().map(|drafted| &drafted.tree), weights));
    }
    check::suppress(dossier, &mut judged.findings, weights);
    for drafted in &mut judged.documents {
        drafted.blocked = is_blocked(&drafted.tree.id, &dossier.partnership, &judged.findings);
    }
    in_source_order(&mut judged.findings);
    judged
}

impl Judged {
    fn take(&mut self, checked: Checked) {
        self.findings.extend(checked.findings);
        self.unchecked.extend(checked.unchecked);
    }
}

/// A dossier as it was read, with the faults of its files and of their structure.
pub struct Read {
    pub files: Arc<Files>,
    /// Nothing when its structure could not be read.
    pub dossier: Option<Dossier>,
    pub findings: Vec<Diagnostic>,
}

/// Reads a dossier from disk into typed values.
pub fn read(project: &Project, path: &DossierPath) -> Read {
    let mut sources = load(&project.root, path);
    let (dossier, findings) = Dossier::read(&mut sources);
    let files = Arc::new(sources.files.clone());
    Read { files, dossier, findings }
}

fn draft(library: &Library, dossier: &Dossier, findings: &mut Vec<Diagnostic>) -> (Vec<DraftedDocument>, Vec<String>) {
    let drafter = Drafter::new(dossier, library);
    let (mut drafted_documents, mut undrafted) = (Vec::new(), Vec::new());
    let (mut faults, mut shown) = (Vec::new(), Vec::new());
    let faulty = findings.iter().any(|finding| finding.severity == Severity::Error);
    for document in &dossier.partnership.documents {
        let mut drafted = drafter.draft(document);
        if faulty {
            // A clause may be empty because of the fault that is already told.
            drafted.faults.retain(|fault| fault.code != codes::MISSING_CLAUSE);
        }
        faults.extend(drafted.faults);
        shown.push((document, drafted.blanks));
        match drafted.document {
            Some(tree) => drafted_documents.push(DraftedDocument { file: file_name(document), tree, blocked: false }),
            None => undrafted.push(document.id.text().to_owned()),
        }
    }
    forget_changes_of_unknown_clauses(findings, &faults);
    findings.extend(told_once(faults));
    findings.extend(check::blanks(dossier, &shown));
    findings.extend(check::open_blanks(dossier, findings));
    findings.extend(same_outputs(dossier));
    (drafted_documents, undrafted)
}

/// A change of a clause that the document does not have changes nothing: it is told as a fault, not as a change.
fn forget_changes_of_unknown_clauses(findings: &mut Vec<Diagnostic>, faults: &[Diagnostic]) {
    let unknown = faults.iter().filter(|fault| fault.code == codes::UNKNOWN_CLAUSE);
    let places: BTreeSet<Span> = unknown.filter_map(Diagnostic::span).collect();
    let changes_nothing = |span: Option<Span>| span.is_some_and(|span| places.contains(&span));
    findings.retain(|finding| finding.code != codes::CLAUSE_CHANGED || !changes_nothing(finding.span()));
}

/// Whether an error concerns a document: it names the document, or names none and stands in its entry, or in what all
/// documents share.
fn is_blocked(id: &str, partnership: &Partnership, findings: &[Diagnostic]) -> bool {
    let entry_of = |span| partnership.documents.iter().find(|document| document.at.contains(span));
    findings.iter().filter(|finding| finding.blocks()).any(|finding| match finding.span().and_then(entry_of) {
        _ if !finding.documents.is_empty() => finding.documents.iter().any(|document| document == id),
        Some(entry) => entry.id.text() == id,
        None => true,
    })
}

/// `<kind>[-<number>].pdf`; of a number the characters that every file system takes.
fn file_name(document: &Document) -> String {
    let kind = document.kind.given().map_or("document", |kind| kind.spelling());
    match document.number.as_ref().map(|number| slug(number.text())).filter(|number| !number.is_empty()) {
        Some(number) => format!("{kind}-{number}.pdf"),
        None => format!("{kind}.pdf"),
    }
}

fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars().take(80) {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Two documents that would be written to one file.
fn same_outputs(dossier: &Dossier) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<String, &Document> = BTreeMap::new();
    let mut faults = Vec::new();
    for document in &dossier.partnership.documents {
        let name = file_name(document);
        match taken.get(&name) {
            Some(first) => faults.push(check::same_output(document, first, &name)),
            None => {
                taken.insert(name, document);
            }
        }
    }
    faults
}

#[cfg(test)]
#[path = "patterns_tests.rs"]
mod tests;
