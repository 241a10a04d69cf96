//! The command line as a person or a CI job meets it: exit codes, languages, formats.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("paraphe.yaml"), "style: {colour: \"#205090\"}\n").expect("the settings are written");
    dossier(folder.path(), "a", "reference: R-1\ntitle: Un dossier\ndocuments: [{id: d, kind: charter}]\n");
    folder
}

fn dossier(project: &Path, name: &str, yaml: &str) {
    let folder = project.join("conventions").join(name);
    fs::create_dir_all(&folder).expect("the folder is made");
    fs::write(folder.join("partnership.yaml"), yaml).expect("the dossier is written");
}

fn run(folder: &Path, arguments: &[&str], locale: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    command.args(arguments).current_dir(folder).env("LC_ALL", locale);
    // The tests themselves may be run by GitHub, which changes the usual format.
    command.env_remove("GITHUB_ACTIONS");
    command.output().expect("the program runs")
}

/// The error stream, with plain spaces for those that do not break.
fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).replace(['\u{a0}', '\u{202f}'], " ")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_language_is_that_of_the_locale_or_the_one_asked_for() {
    let project = project();
    let french = run(project.path(), &["check"], "fr_FR.UTF-8");
    assert!(err(&french).contains("dossier vérifié"), "{}", err(&french));
    let english = run(project.path(), &["check"], "C");
    assert!(err(&english).contains("dossier checked"), "{}", err(&english));
    let asked = run(project.path(), &["check", "--lang", "fr"], "C");
    assert!(err(&asked).contains("dossier vérifié"), "{}", err(&asked));
    fs::write(project.path().join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
    assert!(err(&run(project.path(), &["check"], "C")).contains("dossier vérifié"));
}

#[test]
fn schemas_are_written_where_they_differ() {
    let project = project();
    let first = run(project.path(), &["schema"], "fr_FR.UTF-8");
    assert_eq!(first.status.code(), Some(0), "{}", err(&first));
    assert_eq!(out(&first).lines().count(), 4, "{}", out(&first));
    assert!(err(&first).contains("4 écrits, aucun inchangé"), "{}", err(&first));
    assert!(err(&first).contains("$schema=../../schema/partnership.fr.schema.json"), "{}", err(&first));
    fs::write(project.path().join("schema/paraphe.en.schema.json"), "{}").expect("is written");
    let again = run(project.path(), &["schema"], "C");
    assert_eq!(out(&again).trim().replace('\\', "/"), "schema/paraphe.en.schema.json");
    assert!(err(&again).contains("1 written, 3 unchanged"), "{}", err(&again));
    let apart = run(project.path(), &["schema", "--out", "docs/schemas"], "C");
    assert_eq!((apart.status.code(), out(&apart).lines().count()), (Some(0), 4));
    let refused = run(project.path(), &["schema", "--out", "conventions"], "C");
    assert_eq!(refused.status.code(), Some(3));
}

#[test]
fn usage_faults_are_said_in_the_language_and_exit_with_2() {
    let project = project();
    let unknown = run(project.path(), &["chek"], "fr_FR.UTF-8");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("la commande « chek » n’existe pas"), "{}", err(&unknown));
    assert!(err(&unknown).contains("check"), "{}", err(&unknown));
    let option = run(project.path(), &["check", "--formt", "json"], "C");
    assert_eq!(option.status.code(), Some(2));
    assert!(err(&option).contains("there is no option “--formt”"), "{}", err(&option));
    let value = run(project.path(), &["build", "--kind", "convention"], "fr_FR.UTF-8");
    assert_eq!(value.status.code(), Some(2));
    assert!(err(&value).contains("objectives-agreement"), "{}", err(&value));
    assert_eq!(run(project.path(), &[], "C").status.code(), Some(2));
}

#[test]
fn help_is_in_the_language_and_names_every_command() {
    let project = project();
    let help = run(project.path(), &["--help"], "fr_FR.UTF-8");
    assert_eq!(help.status.code(), Some(0));
    let help = out(&help);
    for word in ["new", "check", "build", "list", "completions", "man", "Commandes", "Options"] {
        assert!(help.contains(word), "{word} is not in:\n{help}");
    }
    assert!(!help.contains("typeset-worker") && !help.contains("about-") && !help.contains("arg-"), "{help}");
    for command in ["new", "check", "build", "list", "completions", "man"] {
        let help = out(&run(project.path(), &[command, "--help"], "fr_FR.UTF-8"));
        assert!(help.contains("affiche cette aide") && !help.contains("arg-"), "{help}");
    }
}

#[test]
fn check_exits_with_1_on_errors_and_shows_where_and_what_to_write() {
    let project = project();
    dossier(project.path(), "b", "reference: R-2\ntitle: B\npartenaires: []\ndocuments: [{id: d, kind: charter}]\n");
    let output = run(project.path(), &["check", "--color", "never"], "fr_FR.UTF-8");
    assert_eq!(output.status.code(), Some(1));
    let said = err(&output);
    for words in ["P0201", "conventions/b/partnership.yaml:3:1", "partenaires: []", "partners"] {
        assert!(said.contains(words), "{words} is not in:\n{said}");
    }
    let one = run(project.path(), &["check", "conventions/a"], "C");
    assert_eq!(one.status.code(), Some(0), "{}", err(&one));
}

#[test]
fn json_is_one_document_on_standard_output() {
    let project = project();
    dossier(project.path(), "b", "reference: R-2\ntitel: B\ntitle: B\ndocuments: [{id: d, kind: charter}]\n");
    let output = run(project.path(), &["check", "--format", "json"], "C");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(report["version"], 1);
    assert_eq!(report["summary"]["errors"], 1);
    let finding = report["diagnostics"].as_array().and_then(|all| all.iter().find(|one| one["code"] == "P0201"));
    let finding = finding.expect("the fault is told");
    assert_eq!(finding["file"], "conventions/b/partnership.yaml");
    assert_eq!((&finding["line"], &finding["column"]), (&2.into(), &1.into()));
    let list = run(project.path(), &["list", "--format", "json"], "C");
    let list: serde_json::Value = serde_json::from_slice(&list.stdout).expect("it is JSON");
    assert_eq!(list["dossiers"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_build_names_its_pdfs_and_keeps_to_the_kind_asked_for() {
    let project = project();
    let two = "documents: [{id: d, kind: charter, number: \"n° 3/2026\"}, {id: e, kind: policy-orientations}]\n";
    dossier(project.path(), "a", &format!("reference: R-1\ntitle: Un dossier\n{two}"));
    let output = run(project.path(), &["build", "--kind", "charter", "--out", "pdf"], "C");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(project.path().join("pdf/a/charter-n-3-2026.pdf").exists());
    assert!(!project.path().join("pdf/a/policy-orientations.pdf").exists());
    assert!(out(&output).contains("charter-n-3-2026.pdf"));
}

#[test]
fn where_there_is_nothing_to_read_the_exit_code_is_3() {
    let empty = tempfile::tempdir().expect("a folder");
    fs::write(empty.path().join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
    assert_eq!(run(empty.path(), &["check"], "C").status.code(), Some(3));
    assert_eq!(run(empty.path(), &["build"], "C").status.code(), Some(3));
    let project = project();
    assert_eq!(run(project.path(), &["check", "nulle-part"], "C").status.code(), Some(3));
}

#[test]
fn completions_and_the_manual_page_are_written() {
    let project = project();
    assert!(out(&run(project.path(), &["completions", "bash"], "C")).contains("paraphe"));
    assert!(out(&run(project.path(), &["man"], "C")).contains(".TH"));
}

#[test]
fn a_control_character_in_a_name_never_reaches_the_terminal() {
    let project = project();
    dossier(project.path(), "b", "reference: R\ntitle: \"a\\e[31mrouge\"\ndocuments: [{id: d, kind: charter}]\n");
    let output = run(project.path(), &["check", "--color", "never"], "C");
    assert_eq!(output.status.code(), Some(1));
    assert!(!output.stderr.contains(&0x1b) && !output.stdout.contains(&0x1b));
}
