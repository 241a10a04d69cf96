//! A project in a temporary folder with many copies of the example dossiers, no two of them alike: each has its own
//! reference, its own commune and its own amounts.

#![allow(dead_code, reason = "each bench is a program of its own and uses a part of this")]

use std::fs;
use std::path::{Path, PathBuf};

/// The example dossiers, with the commune that each speaks of and the beginning of its reference.
const EXAMPLES: [(&str, &str, &str); 3] = [
    ("reussite-educative", "Valmarine", "PRE"),
    ("accueil-petite-enfance", "Marenchelle", "APE"),
    ("maison-des-solidarites", "Esquermont", "MDS"),
];

/// How keys end whose values are sums of money.
const MONEY: [&str; 3] = ["amount: ", "cost: ", "total: "];

/// A project that lives as long as this value.
pub struct Samples {
    folder: tempfile::TempDir,
    copies: usize,
}

impl Samples {
    /// A project with so many copies of each of the three examples, which hold nine documents together.
    pub fn new(copies: usize) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("settings are written");
        let samples = Self { folder, copies };
        for copy in 0..copies {
            EXAMPLES.iter().for_each(|example| samples.write(example, copy));
        }
        samples
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folders of the dossiers of a copy.
    pub fn copy(&self, copy: usize) -> impl Iterator<Item = PathBuf> + '_ {
        EXAMPLES.iter().map(move |(example, ..)| self.folder().join(folder_of(example, copy)))
    }

    /// All dossiers, copy after copy.
    pub fn all(&self) -> Vec<PathBuf> {
        (0..self.copies).flat_map(|copy| self.copy(copy)).collect()
    }

    fn write(&self, (example, commune, reference): &(&str, &str, &str), copy: usize) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("conventions").join(example);
        let to = self.folder().join(folder_of(example, copy));
        fs::create_dir_all(&to).expect("a folder for the dossier");
        for entry in fs::read_dir(from).expect("the example is there").flatten() {
            let text = fs::read_to_string(entry.path()).expect("an example is text");
            let text = text
                .replace(commune, &format!("{commune}-{}", place(copy)))
                .replace(&format!("{reference}-2026-"), &format!("{reference}{copy}-2026-"));
            let text: String = text.lines().map(|line| with_other_amounts(line, copy) + "\n").collect();
            fs::write(to.join(entry.file_name()), text).expect("the dossier is written");
        }
    }
}

fn folder_of(example: &str, copy: usize) -> String {
    format!("conventions/{example}-{copy:03}")
}

/// The end of the name of an invented place.
fn place(copy: usize) -> String {
    const BEGINNINGS: [&str; 8] = ["Ombr", "Luss", "Vern", "Mart", "Sauv", "Corm", "Bell", "Aubr"];
    const ENDINGS: [&str; 8] = ["ière", "euse", "aie", "anche", "elle", "ive", "onne", "asse"];
    let beginning = BEGINNINGS[copy % BEGINNINGS.len()];
    let ending = ENDINGS[copy / BEGINNINGS.len() % ENDINGS.len()];
    let word = if copy.is_multiple_of(2) { "sur" } else { "sous" };
    format!("{word}-{beginning}{ending}")
}

/// A line with all its sums raised by the same part, so that they still add up: by 0, 2, 4… or 18 per cent.
fn with_other_amounts(line: &str, copy: usize) -> String {
    let percent = 100 + 2 * (copy % 10);
    let mut done = String::new();
    let mut rest = line;
    while let Some((before, written)) = next_sum(rest) {
        let (euros, cents) = written.trim_matches('"').split_once(',').unwrap_or((written, "0"));
        let euros: usize = euros.trim_matches('"').replace(' ', "").parse().expect("a sum is in figures");
        let cents: usize = format!("{:0<2}", cents.trim_matches('"')).parse().expect("cents are in figures");
        let raised = (100 * euros + cents) * percent / 100;
        done.push_str(&format!("{before}\"{},{:02}\"", raised / 100, raised % 100));
        rest = &rest[before.len() + written.len()..];
    }
    done + rest
}

/// What stands before the next sum of a line, and the sum as it is written: `4 100` or `"24,50"`.
fn next_sum(line: &str) -> Option<(&str, &str)> {
    let values = MONEY.iter().flat_map(|key| line.match_indices(key).map(|(at, key)| at + key.len()));
    let is_sum = |at: &usize| line[*at..].trim_start_matches('"').starts_with(|first: char| first.is_ascii_digit());
    let (before, value) = line.split_at(values.filter(is_sum).min()?);
    let length = match value.strip_prefix('"') {
        Some(quoted) => quoted.find('"')? + 2,
        None => value.find(|letter: char| !letter.is_ascii_digit() && letter != ' ').unwrap_or(value.len()),
    };
    Some((before, value[..length].trim_end()))
}
