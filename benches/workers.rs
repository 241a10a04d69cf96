//! Whether two workers keep two cores busy: five hundred documents by `paraphe build` with one worker, with two, and
//! by two builds that share nothing, side by side; and the memory that a build takes. See `benches/README.md`.

#![allow(clippy::cast_precision_loss, reason = "counts and bytes of a bench are far below 2^52")]

mod figures;
mod process;
mod samples;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use figures::{Ratios, verdict};
use process::{Seen, watch};
use samples::Samples;

/// Copies of the three examples (nine documents): 504 documents in all, and as many rounds as divide them.
const COPIES: usize = 56;
const ROUNDS: usize = 7;
/// The copies of which a small build consists: 54 documents.
const FEW: usize = 6;

/// The throughput of two workers, by that of two builds that share nothing.
const DEMAND: f64 = 0.95;
/// The memory of a large build, by that of a small one.
const MEMORY_DEMAND: f64 = 1.3;

/// The ways to make the same documents.
#[derive(Clone, Copy)]
enum Way {
    TwoWorkers,
    TwoBuilds,
    OneWorker,
}

fn main() {
    let samples = Samples::new(COPIES);
    throughput(&samples);
    if cfg!(target_os = "linux") {
        memory(&samples);
    } else {
        println!("memory: not measured on this system, which has no /proc");
    }
}

fn throughput(samples: &Samples) {
    let (mut to_two_builds, mut to_one_worker, mut busy) = (Ratios::default(), Ratios::default(), [0.0; 2]);
    for round in 0..ROUNDS {
        let copies: Vec<usize> = (round..COPIES).step_by(ROUNDS).collect();
        // A machine that slows down or speeds up meanwhile favours the one way as often as the other.
        let ((workers, of_workers), (builds, of_builds)) = if round % 2 == 0 {
            let workers = make(samples, &copies, Way::TwoWorkers);
            (workers, make(samples, &copies, Way::TwoBuilds))
        } else {
            let builds = make(samples, &copies, Way::TwoBuilds);
            (make(samples, &copies, Way::TwoWorkers), builds)
        };
        to_two_builds.add(builds, workers);
        busy = [busy[0] + of_workers.busy_part(), busy[1] + of_builds.busy_part()];
        // One worker takes twice as long, and its ratio is for information.
        if round % 3 == 0 {
            to_one_worker.add(make(samples, &copies, Way::OneWorker).0, workers);
        }
    }
    println!("{} documents in {ROUNDS} rounds", 9 * COPIES);
    let met = to_two_builds.median() >= DEMAND;
    let demand = format!("at least {DEMAND:.2}");
    to_two_builds.say("throughput of two workers ÷ two builds that share nothing", Some((&demand, met)));
    to_one_worker.say("throughput of two workers ÷ one worker", None);
    if cfg!(target_os = "linux") {
        let [workers, builds] = busy.map(|sum| sum / ROUNDS as f64);
        println!(
            "part of their lives that workers have something to do: {workers:.3} in one build, {builds:.3} in two"
        );
    }
}

/// The time for some copies, and what was seen meanwhile.
fn make(samples: &Samples, copies: &[usize], way: Way) -> (Duration, Seen) {
    let out = tempfile::tempdir().expect("a folder for the PDFs");
    let of = |start: usize, step: usize| -> Vec<PathBuf> {
        copies.iter().skip(start).step_by(step).flat_map(|copy| samples.copy(*copy)).collect()
    };
    let begun = Instant::now();
    let builds = match way {
        Way::TwoWorkers => vec![start(samples, &of(0, 1), 2, &out.path().join("all"))],
        Way::OneWorker => vec![start(samples, &of(0, 1), 1, &out.path().join("all"))],
        Way::TwoBuilds => [0, 1].map(|half| start(samples, &of(half, 2), 1, &out.path().join(half.to_string()))).into(),
    };
    let seen = watch(&builds);
    builds.into_iter().for_each(finish);
    (begun.elapsed(), seen)
}

fn start(samples: &Samples, dossiers: &[PathBuf], jobs: usize, out: &Path) -> Child {
    let mut build = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    build.arg("build").args(["--jobs", &jobs.to_string(), "--color", "never", "--out"]).arg(out).args(dossiers);
    build.current_dir(samples.folder()).stdout(Stdio::null()).stderr(Stdio::null());
    build.spawn().expect("a build starts")
}

fn finish(mut build: Child) {
    let status = build.wait().expect("a build ends");
    assert!(status.success(), "a build of the samples ended with {status}");
}

fn memory(samples: &Samples) {
    let [few, many] = [FEW, COPIES].map(|copies| {
        let (_, seen) = make(samples, &(0..copies).collect::<Vec<_>>(), Way::TwoWorkers);
        let (all, parent) = (seen.memory >> 10, seen.memory_of_parent >> 10);
        println!("memory for {} documents: {all} MiB in all three processes, {parent} MiB in the parent", 9 * copies);
        seen
    });
    say_growth("all three processes", few.memory, many.memory);
    say_growth("the parent", few.memory_of_parent, many.memory_of_parent);
}

fn say_growth(what: &str, few: u64, many: u64) {
    let ratio = many as f64 / few as f64;
    let end = verdict(Some((&format!("at most {MEMORY_DEMAND}"), ratio <= MEMORY_DEMAND)));
    println!("memory for {} documents ÷ for {}, {what}: {ratio:.2}{end}", 9 * COPIES, 9 * FEW);
}
