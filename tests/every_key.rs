//! A field that the model knows appears in a document or in a rule; one that appears nowhere is a defect.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Keys that no clause prints and no rule reads by name, each with its reason.
const ELSEWHERE: &[(&str, &str)] = &[
    ("internal_note", "for colleagues: kept out of every document on purpose"),
    ("file", "names a file of prose; read by the prose itself"),
];

#[test]
fn every_key_appears_in_a_document_or_in_a_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let printed = words_of_templates(root);
    let read = fields_of_code(root);
    assert!(printed.len() > 200 && read.len() > 100, "the templates and the code were found");
    let mut lost = Vec::new();
    for (record, keys) in paraphe::model::RECORDS {
        for key in *keys {
            let excused = ELSEWHERE.iter().any(|(excused, _)| excused == key);
            if !excused && !printed.contains(*key) && !read.contains(*key) {
                lost.push(format!("{record}.{key}"));
            }
        }
    }
    assert!(lost.is_empty(), "these keys appear in no document and no rule: {lost:?}");
}

/// The examples show the whole format: each key of a dossier stands in one of them.
#[test]
fn every_key_stands_in_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    for path in files(&root.join("conventions"), "yaml") {
        let text = fs::read_to_string(&path).expect("it is readable");
        used.extend(text.split(':').filter_map(|before| names(before).last()));
        used.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
    }
    // The settings are those of a project, not of a dossier.
    let settings = ["Settings", "HouseStyle", "RuleSettings", "RuleSeverity"];
    let records = paraphe::model::RECORDS.iter().filter(|(name, _)| !settings.contains(name));
    let lost: Vec<_> = records.flat_map(|(_, keys)| keys.iter()).filter(|key| !used.contains(**key)).collect();
    assert!(lost.is_empty(), "these keys stand in no example: {lost:?}");
}

/// The names inside the braces of the clauses.
fn words_of_templates(root: &Path) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for path in files(&root.join("templates/clauses"), "md") {
        let text = fs::read_to_string(path).expect("it is readable");
        for code in text.split('{').filter_map(|part| part.split_once('}').map(|(code, _)| code)) {
            words.extend(names(code));
        }
    }
    words
}

/// The fields that the wings after the model read: `.name` in their code, or the key that a rule finds missing.
fn fields_of_code(root: &Path) -> BTreeSet<String> {
    let mut fields = BTreeSet::new();
    for wing in ["draft", "check", "schedule", "pipeline"] {
        for path in files(&root.join("src").join(wing), "rs") {
            let text = fs::read_to_string(path).expect("it is readable");
            fields.extend(text.split('.').skip(1).filter_map(|rest| names(rest).next()));
            let missed = text.split(".lacks(").skip(1).filter_map(|rest| rest.split('"').nth(1));
            fields.extend(missed.map(str::to_owned));
        }
    }
    fields
}

fn names(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| !word.is_empty()).map(str::to_owned)
}

fn files(folder: &Path, extension: &str) -> Vec<std::path::PathBuf> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}
