//! What a hostile or broken dossier does to a build: it is named and ended, writes nothing, and leaves the others alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project of its own, with dossiers written by the test.
struct Project {
    folder: tempfile::TempDir,
}

const GOOD: &str = "reference: R-1\ntitle: Bon dossier\ndocuments: [{id: d, kind: charter}]\n";

impl Project {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
        let project = Self { folder };
        project.dossier("bon", GOOD);
        project
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn dossier(&self, name: &str, yaml: &str) -> PathBuf {
        let folder = self.path().join("conventions").join(name);
        fs::create_dir_all(&folder).expect("the folder is made");
        fs::write(folder.join("partnership.yaml"), yaml).expect("the dossier is written");
        folder
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_paraphe"))
            .args(arguments)
            .current_dir(self.path())
            .env_remove("LANG")
            .output()
            .expect("the program runs")
    }

    fn built(&self, dossier: &str) -> bool {
        self.path().join("out").join(dossier).join("charter.pdf").exists()
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Builds a bad dossier beside a good one: the bad one is named by a code and not written, the good one is built.
fn refuses(yaml: &str, code: &str) {
    let project = Project::new();
    project.dossier("mauvais", yaml);
    let output = project.run(&["build", "--color", "never"]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(code), "{code} is not in:\n{said}");
    assert!(said.contains("mauvais/partnership.yaml"), "{said}");
    assert!(!project.built("mauvais") && project.built("bon"), "{said}");
}

#[test]
fn a_misspelt_key() {
    refuses("reference: R\ntitel: x\ntitle: y\ndocuments: [{id: d, kind: charter}]\n", "P0201");
}

#[test]
fn a_siret_with_one_digit_wrong() {
    let partners = "partners: [{id: a, name: A, siret: 21720181300012}]\n";
    refuses(&format!("{GOOD}{partners}"), "P0302");
}

#[test]
fn a_way_out_in_a_file_name() {
    refuses(&format!("{GOOD}need: {{statement: {{file: ../../../secret.md}}}}\n"), "P0008");
}

#[test]
fn a_long_line_of_brackets() {
    refuses(&format!("{GOOD}need: {}\n", "[".repeat(100_000)), "P010");
}

#[test]
fn an_alias_bomb() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let below = format!("*a{}, ", level - 1).repeat(9);
        bomb.push_str(&format!("a{level}: &a{level} [{}]\n", below.trim_end_matches(", ")));
    }
    refuses(&format!("{GOOD}{bomb}"), "P0103");
}

#[test]
fn a_name_in_a_script_without_glyphs() {
    refuses(&GOOD.replace("Bon dossier", "Dossier ꙮ"), "P0801");
}

#[test]
fn a_tag_that_includes_a_file() {
    refuses(&GOOD.replace("Bon dossier", "!include \"/etc/passwd\""), "P0102");
}

#[test]
fn a_document_of_three_hundred_thousand_lines_is_ended_and_the_others_are_built() {
    let project = Project::new();
    let prose: String = (0..300_000).map(|line| format!("- l{line}\n")).collect();
    let folder = project.dossier("enorme", &format!("{GOOD}need: {{statement: {{file: long.md}}}}\n"));
    fs::write(folder.join("long.md"), prose).expect("the prose is written");
    let output = project.run(&["build", "--color", "never"]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("P0803") || said.contains("P0804"), "{said}");
    assert!(!project.built("enorme") && project.built("bon"), "{said}");
}

#[test]
fn a_document_that_eats_memory_is_ended_and_the_others_are_built() {
    let project = Project::new();
    let row = format!("|{}\n", "a|".repeat(400));
    let table = format!("{row}|{}\n{}", "-|".repeat(400), row.repeat(2_000));
    let folder = project.dossier("glouton", &format!("{GOOD}need: {{statement: {{file: table.md}}}}\n"));
    fs::write(folder.join("table.md"), table).expect("the prose is written");
    let output = project.run(&["build", "--color", "never"]);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("P080") || said.contains("P0708"), "{said}");
    assert!(!project.built("glouton") && project.built("bon"), "{said}");
}

#[test]
fn one_bad_dossier_of_fifty_leaves_forty_nine_and_its_old_pdf() {
    let project = Project::new();
    for number in 0..48 {
        project.dossier(&format!("d{number}"), GOOD);
    }
    project.dossier("mauvais", GOOD);
    assert_eq!(project.run(&["build"]).status.code(), Some(0));
    let pdf = project.path().join("out/mauvais/charter.pdf");
    let old = fs::read(&pdf).expect("it was built");
    project.dossier("mauvais", &GOOD.replace("title", "titel"));
    let output = project.run(&["build", "--color", "never"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("49 documents à jour"), "{}", said(&output));
    assert_eq!(fs::read(&pdf).expect("it is still there"), old);
}

#[test]
fn dangerous_outputs_are_refused_and_nothing_foreign_is_deleted() {
    let project = Project::new();
    for out in [".", "..", "conventions", "conventions/bon"] {
        let output = project.run(&["build", "--out", out, "--color", "never"]);
        assert_eq!(output.status.code(), Some(3), "{out}");
        assert!(said(&output).contains("P0901"), "{}", said(&output));
    }
    fs::create_dir_all(project.path().join("out/bon")).expect("the folder is made");
    fs::write(project.path().join("out/bon/notes.txt"), "à moi").expect("the file is written");
    assert_eq!(project.run(&["build"]).status.code(), Some(0));
    assert!(project.path().join("out/bon/notes.txt").exists());
}

#[cfg(unix)]
#[test]
fn a_linked_source_is_refused_and_not_a_byte_of_it_is_shown() {
    let project = Project::new();
    let secret = project.path().join("secret.txt");
    fs::write(&secret, "TRÈS-SECRET").expect("the file is written");
    let folder = project.dossier("lien", &format!("{GOOD}need: {{statement: {{file: a.md}}}}\n"));
    std::os::unix::fs::symlink(&secret, folder.join("a.md")).expect("the link is made");
    let output = project.run(&["build", "--color", "never"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("P0002"), "{}", said(&output));
    assert!(!said(&output).contains("TRÈS-SECRET") && !project.built("lien"));
}

#[cfg(unix)]
#[test]
fn killed_builds_leave_whole_files_and_the_next_one_repairs() {
    let project = Project::new();
    for number in 0..12 {
        project.dossier(&format!("d{number}"), GOOD);
    }
    assert_eq!(project.run(&["build"]).status.code(), Some(0));
    let whole: Vec<u8> = fs::read(project.path().join("out/d0/charter.pdf")).expect("it was built");
    for round in 0..20_u64 {
        for number in 0..12 {
            // Another title in each round, so that each round writes.
            project.dossier(&format!("d{number}"), &GOOD.replace("Bon", &format!("Bon {round}")));
        }
        let mut build = Command::new(env!("CARGO_BIN_EXE_paraphe"))
            .arg("build")
            .current_dir(project.path())
            .stderr(std::process::Stdio::null())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("the program runs");
        std::thread::sleep(std::time::Duration::from_millis(20 * round));
        build.kill().expect("it is killed");
        build.wait().expect("it ends");
        for number in 0..12 {
            let pdf = fs::read(project.path().join(format!("out/d{number}/charter.pdf"))).expect("a file is there");
            assert!(pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF"), "a file was cut");
            assert!(pdf.len() > whole.len() / 2);
        }
    }
    assert_eq!(project.run(&["build"]).status.code(), Some(0));
    for entry in walkdir::WalkDir::new(project.path().join("out")).into_iter().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(!name.ends_with(".tmp"), "{name} was left behind");
    }
}
