//! Reading and checking many dossiers, step by step, and one dossier with ten thousand faults. See `benches/README.md`.

#![allow(clippy::cast_precision_loss, reason = "counts and bytes of a bench are far below 2^52")]

mod figures;
mod samples;

use std::fs;
use std::time::{Duration, Instant};

use paraphe::check;
use paraphe::draft::{Drafter, prose_faults};
use paraphe::pipeline::{Project, read};
use paraphe::source::{DossierPath, find};

use figures::Ratios;
use samples::Samples;

/// Copies of the three examples: 1,002 dossiers in all, in rounds whose ratios are compared.
const COPIES: usize = 334;
const COPIES_OF_A_ROUND: usize = 33;

/// Time spent in each step.
#[derive(Default)]
struct Steps {
    read: Duration,
    check: Duration,
    draft: Duration,
    text: Duration,
    documents: usize,
}

fn main() {
    many_dossiers();
    many_faults();
}

fn many_dossiers() {
    let samples = Samples::new(COPIES);
    let project = Project::open(samples.folder()).expect("the project opens");
    let (dossiers, _) = find(&project.root, &samples.all());
    let (mut ratios, mut all) = (Ratios::default(), Steps::default());
    // Files that were never read are on the disk; what is measured is this program.
    dossiers.iter().for_each(|path| drop(read(&project, path)));
    for round in dossiers.chunks(3 * COPIES_OF_A_ROUND) {
        let mut steps = Steps::default();
        round.iter().for_each(|path| take_steps(&project, path, &mut steps));
        ratios.add(steps.check, steps.read);
        all.add(&steps);
    }
    let count = u32::try_from(dossiers.len()).expect("some thousand dossiers");
    let each = |spent: Duration| spent.as_secs_f64() * 1_000.0 / f64::from(count);
    println!("{} dossiers with {} documents, in one thread, a dossier:", dossiers.len(), all.documents);
    println!(
        "  read {:.2} ms, check {:.2} ms, draft {:.2} ms, Typst text {:.2} ms",
        each(all.read),
        each(all.check),
        each(all.draft),
        each(all.text)
    );
    ratios.say("checking ÷ reading", None);
}

impl Steps {
    fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.check += other.check;
        self.draft += other.draft;
        self.text += other.text;
        self.documents += other.documents;
    }
}

fn take_steps(project: &Project, path: &DossierPath, steps: &mut Steps) {
    let begun = Instant::now();
    let found = read(project, path);
    steps.read += begun.elapsed();
    let dossier = found.dossier.expect("the example is well formed");

    let begun = Instant::now();
    let mut findings = check::partnership(&dossier, &found.findings);
    findings.extend(prose_faults(&dossier));
    steps.check += begun.elapsed();

    let begun = Instant::now();
    let drafter = Drafter::new(&dossier, &project.library);
    let trees: Vec<_> =
        dossier.partnership.documents.iter().filter_map(|document| drafter.draft(document).document).collect();
    steps.draft += begun.elapsed();
    steps.documents += trees.len();

    let begun = Instant::now();
    let texts = trees.iter().filter_map(|tree| project.templates.text(tree, &project.style).ok());
    assert_eq!(texts.count(), trees.len(), "every tree becomes a text");
    steps.text += begun.elapsed();
}

/// One pass over a dossier finds all its faults: ten times the faults take about ten times as long.
fn many_faults() {
    let mut ratios = Ratios::default();
    let mut longest = Duration::ZERO;
    for _ in 0..7 {
        let (few, many) = (with_faults(1_000), with_faults(10_000));
        ratios.add(many, few);
        longest = longest.max(many);
    }
    println!("a dossier with 10,000 faults is read and checked in at most {:.0} ms", longest.as_secs_f64() * 1_000.0);
    let met = ratios.median() <= 20.0;
    ratios.say("10,000 faults ÷ 1,000 faults", Some(("at most 20 (linear is 10)", met)));
}

/// The time to read and check a dossier with so many faults: each partner has a wrong SIRET and an unknown key.
fn with_faults(faults: usize) -> Duration {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dossier = folder.path().join("conventions/fautif");
    fs::create_dir_all(&dossier).expect("a folder for the dossier");
    fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("settings are written");
    let mut text = "reference: FAU-2026-01\ntitle: Dossier fautif\npartners:\n".to_owned();
    for partner in 0..faults / 2 {
        text += &format!(
            "  - {{id: p{partner}, name: Partenaire {partner}, siret: 1234567890{partner:04}x, surnom: rien}}\n"
        );
    }
    text += "documents:\n  - {id: charte, kind: charter, status: draft}\n";
    fs::write(dossier.join("partnership.yaml"), text).expect("the dossier is written");
    let project = Project::open(folder.path()).expect("the project opens");
    let (dossiers, _) = find(&project.root, &[dossier]);
    let begun = Instant::now();
    let found = read(&project, &dossiers[0]);
    let checked = found.dossier.as_ref().map_or(0, |dossier| check::partnership(dossier, &found.findings).len());
    let taken = begun.elapsed();
    assert!(found.findings.len() + checked >= 100, "{} faults were told", found.findings.len());
    taken
}
