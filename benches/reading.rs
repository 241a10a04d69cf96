//! Reading and checking many dossiers, step by step, and one dossier with ten thousand faults. See `benches/README.md`.

#![allow(clippy::cast_precision_loss, reason = "counts and bytes of a bench are far below 2^52")]

mod figures;
mod samples;

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

use paraphe::check::{self, Case, Check, Findings, Printed, Weights};
use paraphe::draft::Library;
use paraphe::draft::{Drafter, prose_faults};
use paraphe::pipeline::{Project, judge, read};
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
    dearest_rules();
    many_dossiers();
    many_faults();
    long_dossier();
}

/// The rules that cost most, over some dossiers: where to look when checking becomes slow.
fn dearest_rules() {
    let samples = Samples::new(100);
    let project = Project::open(samples.folder()).expect("the project opens");
    let (dossiers, _) = find(&project.root, &samples.all());
    let mut spent: BTreeMap<&str, Duration> = BTreeMap::new();
    for path in &dossiers {
        time_rules(&project, path, &mut spent);
    }
    let total: Duration = spent.values().sum();
    let mut dearest: Vec<_> = spent.into_iter().collect();
    dearest.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
    let each = |time: Duration| time.as_secs_f64() * 1_000_000.0 / dossiers.len() as f64;
    println!("the dearest of what checks, of {:.0} µs a dossier:", each(total));
    for (name, time) in dearest.iter().take(12) {
        println!("  {:7.1} µs  {name}", each(*time));
    }
}

fn time_rules(project: &Project, path: &DossierPath, spent: &mut BTreeMap<&'static str, Duration>) {
    let mut time = |name, work: &mut dyn FnMut()| {
        let begun = Instant::now();
        work();
        *spent.entry(name).or_default() += begun.elapsed();
    };
    let found = read(project, path);
    let dossier = found.dossier.expect("the example is well formed");
    let case = Case::new(&dossier, &found.findings);
    let drafter = Drafter::new(&dossier, &project.library);
    for rule in check::rules() {
        if let Check::Data(run) = rule.check {
            time(rule.code.name, &mut || run(&case, &mut Findings::default()));
        }
    }
    for entry in &dossier.partnership.documents {
        let Some(tree) = drafter.draft(entry).document else { continue };
        let mut printed = None;
        time("(folding the text of documents)", &mut || printed = Some(Printed::new(&case, entry, &tree)));
        let printed = printed.expect("it was made");
        for rule in check::rules() {
            if let Check::Text(run) = rule.check {
                time(rule.code.name, &mut || run(&printed, &mut Findings::default()));
            }
        }
    }
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
    let met = ratios.median() <= 2.0;
    ratios.say("checking ÷ reading", Some(("at most 2", met)));
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
    let case = Case::new(&dossier, &found.findings);
    let mut findings = check::partnership(&case, &project.weights).findings;
    findings.extend(prose_faults(&dossier));
    steps.check += begun.elapsed();

    let begun = Instant::now();
    let drafter = Drafter::new(&dossier, &project.library);
    let trees: Vec<_> =
        dossier.partnership.documents.iter().filter_map(|document| drafter.draft(document).document).collect();
    steps.draft += begun.elapsed();
    steps.documents += trees.len();

    let begun = Instant::now();
    findings.extend(check::texts(&case, &trees, &project.weights).findings);
    steps.check += begun.elapsed();

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
    let weights = Weights::default();
    let rules = |dossier| check::partnership(&Case::new(dossier, &found.findings), &weights).findings.len();
    let checked = found.dossier.as_ref().map_or(0, rules);
    let taken = begun.elapsed();
    assert!(found.findings.len() + checked >= 100, "{} faults were told", found.findings.len());
    taken
}

/// A dossier of 2,000 lines with 40 faults: all are found in one run, in source order, with the documents drafted that
/// the rules on texts read.
fn long_dossier() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dossier = folder.path().join("conventions/long");
    fs::create_dir_all(&dossier).expect("a folder for the dossier");
    fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("settings are written");
    let text = two_thousand_lines();
    assert!((1_900..2_400).contains(&text.lines().count()), "{} lines", text.lines().count());
    fs::write(dossier.join("partnership.yaml"), text).expect("the dossier is written");
    let project = Project::open(folder.path()).expect("the project opens");
    let (dossiers, _) = find(&project.root, &[dossier]);
    let library = Library::new(&std::collections::BTreeMap::default());
    let mut ratios = Ratios::default();
    for _ in 0..15 {
        let begun = Instant::now();
        let found = read(&project, &dossiers[0]);
        let reading = begun.elapsed();
        let begun = Instant::now();
        let dossier = found.dossier.expect("the dossier is well formed");
        let judged = judge(&dossier, found.findings, &library, &project.weights);
        ratios.add(begun.elapsed(), reading);
        let places: Vec<_> = judged.findings.iter().filter_map(|finding| finding.span()).collect();
        let wrong = judged.findings.iter().filter(|finding| finding.code.id == "P0506").count();
        assert!(wrong == 40 && places.is_sorted_by_key(|span| (span.file, span.start)), "{wrong} faults, in order");
    }
    let met = ratios.median() <= 3.0;
    ratios.say("2,000 lines with 40 faults: everything but reading ÷ reading", Some(("at most 3", met)));
}

/// A partnership of forty budgets, each with a line whose amount is not its unit cost times its quantity.
fn two_thousand_lines() -> String {
    let mut text = include_str!("../tests/small_dossier/partnership.yaml").to_owned();
    let mut budgets = String::new();
    for year in 0..40 {
        budgets += &format!("      - year: {}\n        charges:\n", 2027 + year % 2);
        for line in 0..40 {
            let amount = if line == 0 { "1 001" } else { "1 000" };
            budgets += &format!(
                "          - {{account: \"60\", label: Dépense {line}, amount: {amount}, unit_cost: 500, quantity: 2}}\n"
            );
        }
        budgets += "        products:\n          - {account: \"75\", label: Dons, amount: 40 001}\n";
    }
    let other = text.find("    other_subsidies:").expect("the small dossier has budgets");
    text.insert_str(other, &budgets);
    text
}
