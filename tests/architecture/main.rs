//! The house keeps its order: wings import upwards only, the doors to the world stay where they are, files stay short.
//!
//! Each broken rule says what it protects and what to do instead.

mod code;
mod paths;

use std::collections::BTreeSet;

use code::{Code, files};
use paths::from_root;

/// The wings in the order in which data flows. A wing knows itself and those above it.
const WINGS: &[&str] = &[
    "language",
    "source",
    "yaml",
    "model",
    "schema",
    "law",
    "schedule",
    "document",
    "draft",
    "check",
    "portfolio",
    "manual",
    "typeset",
    "seal",
    "publish",
    "review",
    "report",
    "pipeline",
    "cli",
];

/// Files of the crate's root: the front page, and arguments in, exit code out.
const ROOT: &[&str] = &["lib.rs", "main.rs"];

/// Wings that must not know each other, though their order would let them, and why.
const STRANGERS: &[(&str, &[&str], &str)] = &[
    ("check", &["draft"], "a rule judges what people wrote, not what we made of it"),
    ("draft", &["check"], "a document is drafted even where a rule objects, so that its author can read it"),
    (
        "typeset",
        &["yaml", "model", "law", "schedule", "draft", "check"],
        "typesetting does not know what a convention is",
    ),
    (
        "publish",
        &["yaml", "model", "law", "schedule", "draft", "check", "document"],
        "it writes bytes, whatever they say",
    ),
    (
        "report",
        &["yaml", "model", "law", "schedule", "draft", "check", "document"],
        "it draws any finding, and never thinks",
    ),
    ("model", &["law", "draft"], "the partnership holds what was written, and formats nothing"),
];

/// Doors to the world: the words that open them, the wings that may, and what the others do instead.
const DOORS: &[(&[&str], &[&str], &str)] = &[
    (
        &["std::fs", "fs::", "File::open", "OpenOptions", "tempfile::", "walkdir::", ".canonicalize(", ".read_dir("],
        &["source", "publish", "cli"],
        "only these touch the disk: sources come through `source::Root`, results go through `publish::Publication`",
    ),
    (
        &["env::var", "env::args", "env::current_", "env::temp_dir", "std::env"],
        &["cli"],
        "the environment is read once, by `cli`, and passed on",
    ),
    (
        &["println!", "eprintln!", "print!(", "eprint!(", "dbg!(", "stdout()", "stderr()"],
        &["cli"],
        "nothing speaks but `cli`: return a value, a `Diagnostic` or an event",
    ),
    (
        &["SystemTime", "Utc::now", "Local::now", "::today()"],
        &["cli"],
        "no clock: the date of a document is a parameter, or its bytes would change from day to day; `cli` asks the day to \
         tell how old a reading of the law is",
    ),
    (
        &["Instant"],
        &["typeset", "cli"],
        "time is measured for the deadlines of workers and the line that tells how long a command took",
    ),
    (
        &["std::process", "Command::new"],
        &["typeset", "cli"],
        "processes are started by `typeset`, each with a deadline",
    ),
    (
        &["process::exit", "process::abort"],
        &["typeset"],
        "the exit code is what `main` returns, so that locks are released; a worker holds none",
    ),
    (&["std::net", "TcpStream", "UdpSocket"], &[], "no network: a document is made from its sources alone"),
    (&["thread_rng", "rand::", "RandomState::new"], &[], "no chance: the same sources give the same bytes"),
];

/// Names that say where a thing was put, not what it is.
const EMPTY_NAMES: &[&str] =
    &["utils", "util", "helpers", "helper", "manager", "common", "misc", "shared", "stuff", "base"];

/// A file longer than this is two files.
const LONGEST: usize = 400;
/// A file longer than this is shown, to be cut before it grows.
const LONG: usize = 300;

fn refuse(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

fn rank(wing: &str) -> Option<usize> {
    WINGS.iter().position(|known| *known == wing)
}

#[test]
fn the_sources_are_found() {
    let wings: BTreeSet<String> = files().into_iter().map(|file| file.wing).collect();
    assert!(files().len() > 100, "only {} files under src/", files().len());
    for expected in ["language", "source", "yaml", "model", "draft", "publish"] {
        assert!(wings.contains(expected), "no wing `{expected}` under src/");
    }
    let imports = files().iter().map(|file| from_root(file).len()).sum::<usize>();
    assert!(imports > 200, "only {imports} paths from the root were recognised");
}

#[test]
fn every_file_belongs_to_a_wing_of_the_list() {
    let strangers =
        files().into_iter().filter(|file| rank(&file.wing).is_none() && !ROOT.contains(&file.path.as_str()));
    let broken: Vec<String> = strangers
        .map(|file| {
            format!("src/{}: `{}` is no wing; give it a place in WINGS, or move it into one", file.path, file.wing)
        })
        .collect();
    refuse(&broken);
}

#[test]
fn imports_run_upwards_only() {
    let mut broken = Vec::new();
    for file in files().iter().filter(|file| !ROOT.contains(&file.path.as_str())) {
        for (line, name) in from_root(file) {
            let place = format!("src/{}:{line}", file.path);
            match (rank(&file.wing), rank(&name)) {
                (_, None) => broken.push(format!("{place}: `crate::{name}` is no wing of WINGS")),
                (Some(own), Some(other)) if other > own => broken.push(format!(
                    "{place}: `{}` imports from `{name}`, which comes after it; move what both need into `{}` or above",
                    file.wing, file.wing
                )),
                _ => {}
            }
        }
    }
    refuse(&broken);
}

#[test]
fn strangers_stay_strangers() {
    let mut broken = Vec::new();
    for file in files() {
        for (_, others, reason) in STRANGERS.iter().filter(|(wing, ..)| *wing == file.wing) {
            let known = from_root(&file).into_iter().filter(|(_, name)| others.contains(&name.as_str()));
            broken.extend(known.map(|(line, name)| format!("src/{}:{line}: knows `{name}`, but {reason}", file.path)));
        }
    }
    refuse(&broken);
}

#[test]
fn doors_to_the_world_stay_where_they_are() {
    let mut broken = Vec::new();
    for file in files().iter().filter(|file| !ROOT.contains(&file.path.as_str())) {
        for (words, _, reason) in DOORS.iter().filter(|(_, allowed, _)| !allowed.contains(&file.wing.as_str())) {
            let opened = file.program().into_iter().filter(|(_, text)| words.iter().any(|word| opens(text, word)));
            broken.extend(opened.map(|(line, text)| format!("src/{}:{line}: `{}`: {reason}", file.path, text.trim())));
        }
    }
    refuse(&broken);
}

/// Whether a line uses a word, and not only as the end of a longer one (`filters::fs` is not `fs::`).
fn opens(text: &str, word: &str) -> bool {
    let joined = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        let begins = !word.starts_with(joined) || !before.is_some_and(joined);
        let ends = !word.ends_with(joined) || word.ends_with('_') || !after.is_some_and(|c| c.is_alphanumeric());
        begins && ends
    })
}

#[test]
fn the_front_page_holds_no_logic() {
    let file = files().into_iter().find(|file| file.path == "lib.rs").expect("src/lib.rs");
    let declared: Vec<String> = file
        .lines()
        .filter_map(|(_, text)| Some(text.trim().strip_prefix("pub mod ")?.strip_suffix(';')?.to_owned()))
        .collect();
    let expected: Vec<&str> = WINGS.iter().copied().filter(|wing| declared.iter().any(|name| name == wing)).collect();
    assert_eq!(declared, expected, "src/lib.rs declares the wings in the order in which data flows");
    let logic = ["fn ", "use ", "struct ", "enum ", "impl ", "macro_rules!", "const "];
    let broken: Vec<String> = file
        .lines()
        .filter(|(_, text)| logic.iter().any(|word| text.trim_start().trim_start_matches("pub ").starts_with(word)))
        .map(|(line, text)| format!("src/lib.rs:{line}: `{}` belongs in a wing", text.trim()))
        .collect();
    refuse(&broken);
}

#[test]
fn files_are_short() {
    let length = |file: &Code| file.lines().count();
    for file in files().iter().filter(|file| length(file) > LONG) {
        println!("src/{}: {} lines; cut it before it grows", file.path, length(file));
    }
    let broken: Vec<String> = files()
        .iter()
        .filter(|file| length(file) > LONGEST)
        .map(|file| format!("src/{}: {} lines; more than {LONGEST} are two files", file.path, length(file)))
        .collect();
    refuse(&broken);
}

#[test]
fn names_come_from_the_field() {
    let broken: Vec<String> = files()
        .iter()
        .filter(|file| file.path.split('/').any(|part| EMPTY_NAMES.contains(&part.trim_end_matches(".rs"))))
        .map(|file| {
            format!("src/{}: name it by what it holds (a noun of the field), not by where it was put", file.path)
        })
        .collect();
    refuse(&broken);
}

#[test]
fn every_file_opens_by_saying_what_it_is() {
    let broken: Vec<String> = files()
        .iter()
        .filter(|file| file.path != "main.rs" && !file.text.starts_with("//! "))
        .map(|file| format!("src/{}: open it with `//!` and a sentence that says what it holds", file.path))
        .collect();
    refuse(&broken);
}
