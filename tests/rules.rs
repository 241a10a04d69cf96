//! The rules, case by case. A case of `tests/rules/` is one or several sections laid over the small dossier; a comment
//! under a line says what is found there: `#   ^^^^ P0501`, with `warning` or `information` behind the code when it is
//! no error. A finding too few or too many fails.

mod small_dossier;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use paraphe::check::{self, RULES};
use paraphe::language::{Catalogue, Language};
use paraphe::model::Dossier;
use paraphe::source::{Diagnostic, Root, Severity, find, load};
use small_dossier::{Found, examine, laid_over};

/// What is expected: the line and columns (from 1) of the carets, and the code with its severity.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Expected {
    line: usize,
    columns: std::ops::Range<usize>,
    code: String,
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let entries = std::fs::read_dir(folder).expect("the folder of cases");
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    cases.sort();
    assert!(cases.len() > 40, "only {} cases", cases.len());
    cases
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a case is read")
}

fn expectations(case: &str) -> Vec<Expected> {
    let mut line = 0;
    let mut found = Vec::new();
    for (index, text) in case.lines().enumerate() {
        let Some((before, after)) = text.split_once('^').filter(|_| text.trim_start().starts_with('#')) else {
            line = index + 1;
            continue;
        };
        let first = before.chars().count() + 1;
        let more = after.chars().take_while(|character| *character == '^').count();
        let code = after.trim_start_matches('^').trim().to_owned();
        found.push(Expected { line, columns: first..first + more + 1, code });
    }
    found
}

/// The code of a finding, as a case writes it.
fn said(finding: &Diagnostic) -> String {
    match finding.severity {
        Severity::Error => finding.code.id.to_owned(),
        Severity::Warning => format!("{} warning", finding.code.id),
        Severity::Information => format!("{} information", finding.code.id),
    }
}

fn told(found: &Found, finding: &Diagnostic, start: usize) -> Expected {
    let span = finding.span().expect("a finding has a place");
    let position = found.files.position(span).expect("the place is in the file");
    let slice = found.files.slice(span).unwrap_or_default();
    let length = slice.lines().next().unwrap_or_default().chars().count().max(1);
    let line = position.line.saturating_sub(start);
    Expected { line, columns: position.column..position.column + length, code: said(finding) }
}

fn meets(found: &Expected, expected: &Expected) -> bool {
    let inside = found.columns.start <= expected.columns.start && expected.columns.end <= found.columns.end;
    found.line == expected.line && inside && found.code == expected.code
}

#[test]
fn each_case_gives_what_its_carets_say() {
    let mut wrong = Vec::new();
    for path in cases() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let case = text(&path);
        let (dossier, start) = laid_over(&case);
        let found = examine(&dossier);
        let mut missing = expectations(&case);
        for finding in &found.findings {
            let told = told(&found, finding, start);
            match missing.iter().position(|expected| meets(&told, expected)) {
                Some(index) => drop(missing.remove(index)),
                None => wrong.push(format!("{name}: not expected: {told:?}\n    {}", in_french(finding))),
            }
        }
        wrong.extend(missing.iter().map(|expected| format!("{name}: missing: {expected:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn in_french(finding: &Diagnostic) -> String {
    Catalogue::of(Language::French).say(&finding.message)
}

#[test]
fn the_small_dossier_is_without_fault() {
    let found = examine(small_dossier::BASE);
    assert!(found.findings.is_empty(), "{:#?}", found.findings);
}

/// The example dossiers are right: in them the rules only inform.
#[test]
fn the_examples_are_without_fault() {
    let root = Root::at(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the project");
    let (dossiers, faults) = find(&root, &[]);
    assert!(faults.is_empty() && dossiers.len() >= 3, "{faults:?}");
    for path in dossiers {
        let (dossier, mut findings) = Dossier::read(&mut load(&root, &path));
        findings.extend(check::partnership(&dossier.expect("it is read"), &findings));
        findings.retain(|finding| finding.severity > Severity::Information);
        assert!(findings.is_empty(), "{}: {findings:#?}", path.name);
    }
}

#[test]
fn every_rule_has_a_case() {
    let shown: BTreeSet<String> =
        cases().iter().flat_map(|path| expectations(&text(path))).map(|one| one.code).collect();
    let is_shown = |code: &str| shown.iter().any(|one| one.starts_with(code));
    let silent: Vec<&str> = RULES.iter().map(|rule| rule.code.id).filter(|code| !is_shown(code)).collect();
    assert!(silent.is_empty(), "rules without a case: {silent:?}");
}

/// What a rule finds bears its code; its message and its help exist and lack no value.
#[test]
fn rules_speak_in_whole_sentences() {
    let catalogues = [Language::French, Language::English].map(Catalogue::of);
    for path in cases() {
        let (dossier, _) = laid_over(&text(&path));
        for finding in examine(&dossier).findings {
            let messages = std::iter::once(&finding.message).chain(&finding.help);
            for message in messages.chain(finding.related.iter().map(|(_, message)| message)) {
                for catalogue in &catalogues {
                    assert!(catalogue.knows(message.id), "{}", message.id);
                    let said = catalogue.say(message);
                    assert!(!said.contains("{$") && !said.is_empty(), "{}: {said}", message.id);
                }
            }
            let is_helped = finding.help.is_some() || finding.severity == Severity::Information;
            assert!(is_helped, "{} says what is wrong, not what to write", finding.code.id);
        }
    }
}
