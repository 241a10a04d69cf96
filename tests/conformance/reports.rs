//! What `xmllint` says of JUnit reports, by the schema of the xUnit plugin of Jenkins.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tool::run;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The report of the project in a folder, as a file.
fn report(folder: &Path, name: &str) -> PathBuf {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    let done = command.args(["check", "--format", "junit"]).current_dir(folder).output().expect("the binary runs");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.xml"));
    std::fs::write(&path, done.stdout).expect("is written");
    path
}

fn words(report: &Path) -> [&OsStr; 5] {
    let schema = OsStr::new("tests/suites/schemas/junit-10.xsd");
    ["--noout".as_ref(), "--quiet".as_ref(), "--schema".as_ref(), schema, report.as_ref()]
}

#[test]
#[ignore = "needs xmllint; .ci/run runs it"]
fn every_junit_report_follows_its_schema() {
    let hostile = tempfile::tempdir().expect("a folder");
    let dossier = hostile.path().join("conventions/d");
    std::fs::create_dir_all(&dossier).expect("is made");
    std::fs::write(hostile.path().join("paraphe.yaml"), "language: fr\n").expect("is written");
    let yaml = "title: a\nform: \"]]></failure>&#0;\\e\\0\\uFFFF\"\ndocuments: [{id: \"<\", kind: \"\\n::error::\"}]\n";
    std::fs::write(dossier.join("partnership.yaml"), yaml).expect("is written");
    for (folder, name) in [
        (root().to_owned(), "examples"),
        (root().join("tests/reports/project"), "faulty"),
        (hostile.path().into(), "hostile"),
    ] {
        run("xmllint", &words(&report(&folder, name)));
    }
}

#[test]
#[ignore = "needs xmllint; .ci/run runs it"]
fn xmllint_refuses_what_is_not_conforming() {
    let path = report(&root().join("tests/reports/project"), "broken");
    let text = std::fs::read_to_string(&path).expect("is read");
    std::fs::write(&path, text.replacen("<testcase ", "<testcase line=\"1\" ", 1)).expect("is written");
    let done = Command::new("xmllint").args(words(&path)).current_dir(root()).output().expect("xmllint is needed");
    assert!(!done.status.success());
}
