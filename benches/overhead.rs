//! What it costs that a document comes from a dossier: the whole way from YAML on disk to the PDF, in one thread,
//! divided by Typst alone on the same texts. See `benches/README.md`.

#![allow(clippy::cast_precision_loss, reason = "counts and bytes of a bench are far below 2^52")]

mod figures;
mod samples;

use std::path::PathBuf;

use paraphe::pipeline::{Project, examine};
use paraphe::source::{DossierPath, find};
use paraphe::typeset::{CACHED_GENERATIONS, Desk, Press, TypstText, compile_here, pdf_options};
use typst_layout::PagedDocument;

use figures::{Ratios, Time, alone_in_its_threads};
use samples::Samples;

/// Copies of the three examples (nine documents) of half a round. Both ways make them, in the order A B; the other half
/// of the round is made in the order B A, which takes out a machine that slows down or speeds up meanwhile.
const COPIES_OF_A_HALF: usize = 1;
const ROUNDS: usize = 12;
/// The most that the whole way may take, by the demand on this tool.
const DEMAND: f64 = 1.10;

fn main() {
    alone_in_its_threads(measure);
}

fn measure() {
    let samples = Samples::new(2 * COPIES_OF_A_HALF * (ROUNDS + 1));
    let project = Project::open(samples.folder()).expect("the project opens");
    let press = project.templates.press(&project.style).expect("the style is good");
    let all = samples.all();
    let mut halves = all.chunks(3 * COPIES_OF_A_HALF).map(|half| Half::new(&project, &press, half));
    // The first round fills the caches that a worker keeps, and does not count.
    halves.by_ref().take(2).for_each(|half| {
        half.measure(true);
    });
    let (mut by_clock, mut by_processor, mut documents, mut spent) =
        (Ratios::default(), Ratios::default(), 0, [Time::default(); 2]);
    while let (Some(first), Some(second)) = (halves.next(), halves.next()) {
        documents += first.texts.len() + second.texts.len();
        let ([alone, whole], [alone_again, whole_again]) = (first.measure(true), second.measure(false));
        let (alone, whole) = (alone + alone_again, whole + whole_again);
        by_clock.add(whole.clock, alone.clock);
        by_processor.add(whole.processor, alone.processor);
        spent = [spent[0] + alone, spent[1] + whole];
    }
    assert!(documents >= 200, "{documents} documents are too few to tell");
    let each = |spent: Time| spent.clock.as_secs_f64() * 1_000.0 / documents as f64;
    println!("{documents} documents, each made in both ways, in {ROUNDS} rounds");
    println!("Typst alone: {:.1} ms a document; from YAML to PDF: {:.1} ms", each(spent[0]), each(spent[1]));
    let met = by_processor.median() <= DEMAND;
    by_processor.say("from YAML to PDF ÷ Typst alone, processor time", Some((&format!("at most {DEMAND:.2}"), met)));
    by_clock.say("the same by the clock", None);
}

/// Some dossiers, and the texts of their documents for Typst.
struct Half<'a> {
    project: &'a Project,
    press: &'a Press,
    dossiers: Vec<DossierPath>,
    texts: Vec<TypstText>,
}

impl<'a> Half<'a> {
    fn new(project: &'a Project, press: &'a Press, folders: &[PathBuf]) -> Self {
        let (dossiers, _) = find(&project.root, folders);
        let texts = dossiers.iter().flat_map(|path| texts(project, path)).collect();
        Self { project, press, dossiers, texts }
    }

    /// The time of Typst alone and of the whole way.
    fn measure(&self, alone_first: bool) -> [Time; 2] {
        let alone = || Time::of(|| assert_eq!(typst_alone(self.press, &self.texts), self.texts.len()));
        let whole = || Time::of(|| assert_eq!(from_yaml(self.project, self.press, &self.dossiers), self.texts.len()));
        if alone_first {
            [alone(), whole()]
        } else {
            let whole = whole();
            [alone(), whole]
        }
    }
}

/// The texts of the documents of a dossier, as the whole way makes them.
fn texts(project: &Project, path: &DossierPath) -> Vec<TypstText> {
    let mut examined = examine(project, path);
    examined.attach_data(&project.library);
    let drafted = examined.documents.iter().filter(|drafted| !drafted.blocked);
    drafted
        .map(|drafted| project.templates.text(&drafted.tree, &project.style).expect("the template renders"))
        .collect()
}

/// The whole way, and the number of documents that it made.
fn from_yaml(project: &Project, press: &Press, dossiers: &[DossierPath]) -> usize {
    let texts = dossiers.iter().flat_map(|path| texts(project, path));
    texts.inspect(|text| drop(compile_here(press, text).expect("the document is made"))).count()
}

/// Nothing but Typst: no check of ours, the same texts, the same world, the same life of the cache.
fn typst_alone(press: &Press, texts: &[TypstText]) -> usize {
    let made = texts.iter().map(|text| {
        let desk = Desk::new(press, text);
        let document = typst::compile::<PagedDocument>(&desk).output.expect("the text is good");
        let pdf = typst_pdf::pdf(&document, &pdf_options(text).expect("the standards agree")).expect("the PDF is made");
        typst::comemo::evict(CACHED_GENERATIONS);
        pdf
    });
    made.count()
}
