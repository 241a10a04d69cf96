//! The recipe: from the files of a dossier to its PDFs.

mod examine;
mod mend;
mod places;
mod project;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

pub use examine::{Examined, Judged, Read, examine, judge, read};
pub use mend::{Mended, mend};
pub use project::Project;

use chrono::NaiveDateTime;

use crate::model::Kind;
use crate::publish::{self, Publication, PublishFault, Written};
use crate::source::{Diagnostic, DossierPath, Files, Span};
use crate::typeset::{self, Fault, Limits, Pdf, Pool, Program, TypstText};

/// What a build is asked to do.
pub struct Order {
    pub out: PathBuf,
    pub jobs: usize,
    pub kind: Option<Kind>,
    pub limits: Limits,
    /// The time that every PDF bears instead of its own date (`SOURCE_DATE_EPOCH`).
    pub stamp: Option<NaiveDateTime>,
    /// The program that typesets, and its arguments.
    pub program: Program,
}

/// What happens during a build, in the order in which it happens.
#[allow(clippy::large_enum_variant, reason = "told one at a time, never kept")]
pub enum Event<'a> {
    /// Another build is writing into the same folder.
    Waiting,
    /// A dossier was read, checked and drafted; so many documents of it will be typeset.
    Examined { dossier: &'a Examined, documents: usize },
    /// A document is written.
    Built { path: &'a str, pages: usize, written: Written },
    /// A document has no PDF; an older one may still stand there.
    Failed { dossier: &'a str, document: &'a str, files: &'a Files, finding: Diagnostic },
    /// A document was not tried, because of errors that concern it.
    Blocked { dossier: &'a str, document: &'a str },
}

/// A document on its way through the workers.
struct Journey {
    dossier: String,
    document: String,
    file: String,
    source: String,
    files: Arc<Files>,
    /// Kept when the project has looks of its own, in which a fault may lie.
    text: Option<TypstText>,
}

/// Builds the documents of dossiers. Each dossier is read, checked and drafted while the workers typeset those before;
/// whatever goes wrong in one leaves the others alone.
pub fn build(
    project: &Project,
    dossiers: &[DossierPath],
    order: &Order,
    on_event: &mut (dyn FnMut(Event<'_>) + Send),
) -> Result<(), PublishFault> {
    let on_event = Mutex::new(on_event);
    let tell = |event: Event<'_>| (on_event.lock().unwrap_or_else(PoisonError::into_inner))(event);
    let publication = Publication::open(project.root.folder(), &order.out, || tell(Event::Waiting))?;
    let press = match project.templates.press(&project.style) {
        Ok(press) => press,
        Err(fault) => {
            let finding = typeset::diagnostic(&fault, "paraphe.yaml", "");
            tell(Event::Failed { dossier: "", document: "", files: &project.files, finding });
            return Ok(());
        }
    };
    let journeys: Mutex<Vec<Option<Journey>>> = Mutex::new(Vec::new());
    let texts = dossiers.iter().flat_map(|path| {
        let mut examined = examine(project, path);
        examined.attach_data(&project.library);
        let ready = drafted_texts(project, &examined, order, &tell);
        let mut journeys = journeys.lock().unwrap_or_else(PoisonError::into_inner);
        let (started, texts): (Vec<_>, Vec<_>) = ready.into_iter().map(|(journey, text)| (Some(journey), text)).unzip();
        journeys.extend(started);
        texts
    });
    let pool = Pool::new(order.program.clone(), order.jobs, order.limits, press);
    pool.run(texts, |index, result| {
        let journey = journeys.lock().unwrap_or_else(PoisonError::into_inner).get_mut(index).and_then(Option::take);
        if let Some(journey) = journey {
            arrive(&journey, result, &publication, project, &tell);
        }
    });
    Ok(())
}

/// The Typst texts of the documents of a dossier that no error blocks.
fn drafted_texts(
    project: &Project,
    examined: &Examined,
    order: &Order,
    tell: &impl Fn(Event<'_>),
) -> Vec<(Journey, TypstText)> {
    let (kind, stamp) = (order.kind, order.stamp);
    let wanted = |drafted: &&examine::DraftedDocument| kind.is_none_or(|kind| drafted.tree.kind == kind.spelling());
    let (blocked, ready): (Vec<_>, Vec<_>) =
        examined.documents.iter().filter(wanted).partition(|drafted| drafted.blocked);
    tell(Event::Examined { dossier: examined, documents: ready.len() });
    let dossier = examined.path.name.as_str();
    for document in &examined.undrafted {
        tell(Event::Blocked { dossier, document });
    }
    for drafted in blocked {
        tell(Event::Blocked { dossier, document: &drafted.tree.id });
    }
    let mut texts = Vec::new();
    for drafted in ready {
        let mut journey = Journey {
            dossier: dossier.to_owned(),
            document: drafted.tree.id.clone(),
            file: drafted.file.clone(),
            source: format!("{}/partnership.yaml", examined.path.folder),
            files: Arc::clone(&examined.files),
            text: None,
        };
        match project.templates.text(&drafted.tree, &project.style) {
            Ok(mut text) => {
                text.stamp = stamp.unwrap_or(text.stamp);
                journey.text = project.own_looks.then(|| text.clone());
                texts.push((journey, text));
            }
            Err(fault) => fail(&journey, &fault, tell),
        }
    }
    texts
}

/// A document comes back from the workers: it is published, or its fault is told.
fn arrive(
    journey: &Journey,
    result: Result<Pdf, Fault>,
    publication: &Publication,
    project: &Project,
    tell: &impl Fn(Event<'_>),
) {
    let pdf = match result {
        Ok(pdf) => pdf,
        Err(fault) => {
            let traced = journey.text.as_ref().map(|text| project.templates.trace(fault.clone(), text));
            return fail(journey, &traced.unwrap_or(fault), tell);
        }
    };
    match publication.write(&journey.dossier, &journey.file, &pdf.bytes) {
        Ok(written) => {
            let path = publication.folder().join(&journey.dossier).join(&journey.file);
            let shown = path.strip_prefix(project.root.folder()).unwrap_or(&path).display().to_string();
            tell(Event::Built { path: &shown, pages: pdf.pages, written });
        }
        Err(fault) => {
            let finding = publish::diagnostic(&fault);
            let (dossier, document) = (journey.dossier.as_str(), journey.document.as_str());
            tell(Event::Failed { dossier, document, files: &journey.files, finding });
        }
    }
}

fn fail(journey: &Journey, fault: &Fault, tell: &impl Fn(Event<'_>)) {
    let mut finding = typeset::diagnostic(fault, &journey.source, &journey.document);
    // A character that no font has is shown where it was typed.
    if let Fault::MissingGlyph { character } = fault
        && let Some(span) = first_place(&journey.files, *character)
    {
        finding.place = crate::source::Place::At(span);
    }
    let (dossier, document) = (journey.dossier.as_str(), journey.document.as_str());
    tell(Event::Failed { dossier, document, files: &journey.files, finding });
}

fn first_place(files: &Files, character: char) -> Option<Span> {
    files.iter().find_map(|(id, file)| {
        let start = file.text.find(character)?;
        Some(Span::new(id, start..start + character.len_utf8()))
    })
}
