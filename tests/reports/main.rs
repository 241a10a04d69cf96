//! Reports of findings: what each format says of a faulty dossier, the schemas that they follow, and texts of a dossier
//! that would be something else than text.

mod golden;
mod hostile;
mod many;
mod schemas;
mod xsd;

use std::path::Path;
use std::process::Command;

/// What the binary prints for machines of the project in a folder.
pub fn report(folder: &Path, format: &str) -> String {
    let (out, _) = check(folder, &["--format", format], &[]);
    out
}

/// What `check` writes on its two streams.
pub(crate) fn check(folder: &Path, words: &[&str], environment: &[(&str, &str)]) -> (String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    command.args(["check", "--color", "never"]).args(words).current_dir(folder);
    command.env("LC_ALL", "C").env_remove("GITHUB_ACTIONS").envs(environment.iter().copied());
    let output = command.output().expect("the program runs");
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&output.stderr));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it is UTF-8");
    (text(output.stdout), text(output.stderr))
}

/// The faulty project of these tests, in a folder that no repository holds.
pub(crate) fn faulty_project() -> tempfile::TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports/project");
    let folder = tempfile::tempdir().expect("a folder");
    for file in ["paraphe.yaml", "conventions/aide-aux-devoirs/partnership.yaml"] {
        let to = folder.path().join(file);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("is made");
        std::fs::copy(from.join(file), to).expect("is copied");
    }
    folder
}

/// A project of one dossier, told in English.
pub(crate) fn project_of(yaml: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let dossier = folder.path().join("conventions/d");
    std::fs::create_dir_all(&dossier).expect("is made");
    std::fs::write(folder.path().join("paraphe.yaml"), "language: en\n").expect("is written");
    std::fs::write(dossier.join("partnership.yaml"), yaml).expect("is written");
    folder
}
