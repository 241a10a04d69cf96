//! How a project weighs rules, sets findings aside and reads about them, as a person does it at the command line.

mod small_dossier;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use paraphe::check::{Weights, rules};
use paraphe::model::Profile;
use paraphe::source::Severity;
use small_dossier::{examine_under, laid_over};

/// A project with the small dossier, in which two originals are planned for three parties.
fn project(settings: &str, suppression: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("paraphe.yaml"), settings).expect("the settings are written");
    let dossier = folder.path().join("conventions/cas");
    fs::create_dir_all(&dossier).expect("the folder is made");
    let text = laid_over(&format!("{TWO_ORIGINALS}{suppression}")).text;
    fs::write(dossier.join("partnership.yaml"), text).expect("the dossier is written");
    folder
}

const TWO_ORIGINALS: &str = "\
documents: # et les autres
  - id: convention
    kind: partnership-agreement
    number: 2026-01
    status: signed
    signed_at: Valmarine
    signed_on: 2026-08-24
    originals: 2
";
const SUPPRESSION: &str = "\
suppressions:
  - {rule: P0513, place: documents.convention.originals, reason: exemplaire commun, author: Ysaline Corbehem, date: 2026-08-20}
";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    command.args(arguments).current_dir(folder).env("LC_ALL", "fr_FR.UTF-8").env_remove("GITHUB_ACTIONS");
    command.output().expect("the program runs")
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace(['\u{a0}', '\u{202f}'], " ")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_project_weighs_rules_by_code_and_by_family() {
    for (settings, code) in [
        ("language: fr\n", 1),
        ("rules: {severities: [{rule: P0513, severity: information}]}\n", 0),
        ("rules: {severities: [{rule: too-few-originals, severity: information}]}\n", 2),
        ("rules: {severities: [{rule: contract, severity: off}]}\n", 0),
        ("rules: {severities: [{rule: P0513, severity: error}]}\n", 1),
    ] {
        let checked = run(project(settings, "").path(), &["check"]);
        let expected = if code == 2 { Some(1) } else { Some(code) };
        assert_eq!(checked.status.code(), expected, "{settings}: {}", err(&checked));
        assert_eq!(err(&checked).contains("P0210"), code == 2, "{settings}: {}", err(&checked));
    }
    let off = run(project("rules: {severities: [{rule: P0513, severity: off}]}\n", "").path(), &["check"]);
    assert!(err(&off).contains("Règle désactivée par les réglages : P0513."), "{}", err(&off));
}

#[test]
fn an_error_that_the_project_makes_blocks_the_document() {
    let folder = project("rules: {severities: [{rule: P0513, severity: error}]}\n", "");
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.status.code(), Some(1), "{}", err(&built));
    let made = |name: &str| folder.path().join("out/cas").join(name).is_file();
    assert!(!made("partnership-agreement-2026-01.pdf") && made("charter.pdf"), "{}", err(&built));
}

#[test]
fn what_is_set_aside_counts_no_more_and_is_listed() {
    let folder = project("language: fr\n", SUPPRESSION);
    let checked = run(folder.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", err(&checked));
    assert!(err(&checked).contains("Points écartés :"), "{}", err(&checked));
    assert!(err(&checked).contains("Motif : exemplaire commun (Ysaline Corbehem)."), "{}", err(&checked));
    let json = run(folder.path(), &["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    assert_eq!(report["summary"]["suppressed"], 1);
    let kept = report["diagnostics"].as_array().expect("a list").iter().find(|one| one["code"] == "P0513");
    assert_eq!(kept.expect("it is kept")["suppression"], "exemplaire commun");
}

#[test]
fn what_is_set_aside_is_printed_where_a_document_asks_for_it_and_never_attached() {
    let asked = TWO_ORIGINALS.replace("    originals: 2\n", "    originals: 2\n    print_suppressions: true\n");
    let text = laid_over(&format!("{asked}{SUPPRESSION}")).text;
    let found = examine_under(&text, &Weights::default());
    assert!(found.findings.is_empty(), "{:?}", found.findings);
    let printed = small_dossier::drafted(&text, "convention");
    assert!(printed.annexes.iter().any(|annex| annex.clause == "annex-suppressions"), "the annex is there");
    assert!(small_dossier::drafted(&text, "charte").annexes.iter().all(|annex| annex.clause != "annex-suppressions"));
    let attached = printed.attachment.expect("data is attached").bytes;
    assert!(!String::from_utf8_lossy(&attached).contains("exemplaire commun"), "suppressions stay in the dossier");
}

#[test]
fn profiles_move_weights_one_way() {
    let weights = |profile| Weights::default().under(Some(profile));
    let (strict, usual, lenient) = (weights(Profile::Strict), weights(Profile::Default), weights(Profile::Lenient));
    for rule in rules() {
        let order = [&lenient, &usual, &strict].map(|weights| weights.of_rule(rule));
        assert!(order.is_sorted(), "{}: {order:?}", rule.code.id);
        assert_eq!(order[1], Some(rule.severity), "{}", rule.code.id);
    }
    let core: Vec<_> = rules().filter(|rule| rule.core).collect();
    assert!(core.iter().all(|rule| strict.of_rule(rule) == Some(Severity::Error)), "the core binds the strict");
}

#[test]
fn a_rule_is_explained_with_the_age_of_its_sources() {
    let folder = project("language: fr\n", "");
    let page = run(folder.path(), &["explain", "p0513", "--today", "2026-11-22"]);
    assert_eq!(page.status.code(), Some(0));
    assert!(out(&page).starts_with("# P0513 – "), "{}", out(&page));
    assert!(out(&page).contains("C. civ., art. 1375") && !out(&page).contains("plus d’un an"), "{}", out(&page));
    let later = run(folder.path(), &["explain", "too-few-originals", "--today", "2028-01-01"]);
    assert!(out(&later).contains("Vérifié il y a plus d’un an"), "{}", out(&later));
    let english = run(folder.path(), &["explain", "P0513", "--lang", "en"]);
    assert!(out(&english).contains("## What the rule checks"), "{}", out(&english));
    let unknown = run(folder.path(), &["explain", "P9999"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn the_register_is_listed_for_people_and_machines() {
    let folder = project("language: fr\n", "");
    let json = run(folder.path(), &["rules", "--format", "json"]);
    let register: serde_json::Value = serde_json::from_slice(&json.stdout).expect("it is JSON");
    let listed = register["rules"].as_array().expect("a list");
    assert_eq!((register["version"].as_u64(), listed.len()), (Some(1), rules().count()));
    for key in ["code", "name", "severity", "family", "basis"] {
        assert!(listed.iter().all(|rule| !rule[key].is_null()), "{key}");
    }
    for key in ["citation", "confidence", "copy", "checked_on"] {
        let of = |rule: &serde_json::Value| {
            rule["basis"].as_array().is_some_and(|all| all.iter().all(|one| !one[key].is_null()))
        };
        assert!(listed.iter().all(of), "{key}");
    }
    let dates = out(&run(folder.path(), &["rules", "--family", "dates"]));
    assert!(dates.contains("P0605") && !dates.contains("P0501"), "{dates}");
    assert_eq!(run(folder.path(), &["rules", "--family", "rien"]).status.code(), Some(2));
}
