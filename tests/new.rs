//! `paraphe new`: for each kind a dossier that can be checked and built at once, and nothing written where it must not be.

use std::path::Path;
use std::process::{Command, Output};

use paraphe::model::{Kind, Partnership};
use paraphe::pipeline::{Project, examine};
use paraphe::source::{Diagnostic, FileId, Severity, codes, find};
use paraphe::yaml::{FromYaml, Limits, Reading, parse};

/// A folder that is the root of a project.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("writes");
    folder
}

/// Runs the program without a terminal.
fn paraphe(folder: &Path, arguments: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_paraphe")).args(arguments).current_dir(folder).output();
    program.expect("the program runs")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The title and the reference that the reader finds in a dossier.
fn title_and_reference(text: &str) -> (String, String) {
    let tree = parse(FileId(0), text, Limits::default()).tree.expect("is read");
    let no_files = |_: &str| None;
    let partnership = Partnership::read(&tree, &mut Reading::new(&no_files)).expect("is a partnership");
    (partnership.title.text().to_owned(), partnership.reference.text().to_owned())
}

#[test]
fn each_kind_is_created_checked_and_built() {
    let project = project();
    for kind in Kind::ALL {
        let (name, folder) = (kind.spelling(), format!("conventions/{}", kind.spelling()));
        let created =
            paraphe(project.path(), &["new", name, "--kind", name, "--title", "Accueil", "--reference", "A-1"]);
        assert_eq!(code(&created), 0, "{}", said(&created));
        let path = format!("{folder}/partnership.yaml");
        assert_eq!(String::from_utf8_lossy(&created.stdout).trim().replace('\\', "/"), path);
        assert!(said(&created).replace('\\', "/").contains(&format!("paraphe check {folder}")), "{}", said(&created));
        let checked = paraphe(project.path(), &["check", &folder, "--warnings", "ok"]);
        assert_eq!(code(&checked), 0, "{}", said(&checked));
        let built = paraphe(project.path(), &["build", &folder]);
        assert_eq!(code(&built), 0, "{}", said(&built));
        let pdf = project.path().join(format!("out/{name}/{name}.pdf"));
        assert!(std::fs::read(pdf).expect("is built").starts_with(b"%PDF"));
    }
}

#[test]
fn every_clause_that_a_kind_requires_is_there_with_its_blanks() {
    let folder = project();
    for kind in Kind::ALL {
        paraphe(folder.path(), &["new", kind.spelling(), "--kind", kind.spelling()]);
    }
    let project = Project::open(folder.path()).expect("opens");
    let (dossiers, lost) = find(&project.root, &[]);
    assert_eq!((dossiers.len(), lost.len()), (Kind::ALL.len(), 0));
    for path in dossiers {
        let examined = examine(&project, &path);
        let wrong =
            |finding: &&Diagnostic| finding.severity == Severity::Error || finding.code == codes::MISSING_CLAUSE;
        let wrong: Vec<_> = examined.findings.iter().filter(wrong).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", path.name);
        assert!(examined.undrafted.is_empty() && !examined.documents.is_empty(), "{}", path.name);
    }
}

#[test]
fn a_title_is_read_back_as_it_was_given() {
    let project = project();
    let titles = [
        "Réussite : « l'école »",
        "no",
        "- a",
        "\"a\" \\ b",
        "#",
        "a #b",
        "{{ kind }}",
        "{% raw %}",
        "2026-09-01",
        "null",
        "x\"\nreference: y",
        "&a *b !c",
        "L’été\u{a0}: 100\u{202f}% ☺️",
        "'",
        "\\",
        "]}",
        "|",
        "%TAG",
        "🇫🇷",
    ];
    for (rank, title) in titles.into_iter().enumerate() {
        let name = format!("d{rank}");
        let created =
            paraphe(project.path(), &["new", &name, &format!("--title={title}"), &format!("--reference={title}")]);
        let path = project.path().join(format!("conventions/{name}/partnership.yaml"));
        if title.contains('\n') {
            assert_eq!(code(&created), 2);
            assert!(said(&created).contains("U+000A") && !path.exists(), "{}", said(&created));
            continue;
        }
        assert_eq!(code(&created), 0, "{}", said(&created));
        let text = std::fs::read_to_string(path).expect("is written");
        assert_eq!(title_and_reference(&text), (title.to_owned(), title.to_owned()));
    }
}

#[test]
fn hidden_characters_are_refused_by_name() {
    let project = project();
    for (title, named) in
        [("a\u{202e}b", "U+202E"), ("\u{1b}[31m", "U+001B"), ("a\u{200b}", "U+200B"), ("a\tb", "U+0009")]
    {
        for option in ["--title", "--reference"] {
            let refused = paraphe(project.path(), &["new", "a", option, title]);
            assert_eq!(code(&refused), 2);
            let said = said(&refused);
            assert!(said.contains(named) && said.contains(option) && !said.contains(title), "{said:?}");
        }
    }
    assert!(!project.path().join("conventions").exists());
}

#[test]
fn a_dossier_is_never_overwritten() {
    let project = project();
    assert_eq!(code(&paraphe(project.path(), &["new", "accueil", "--kind", "charter"])), 0);
    let path = project.path().join("conventions/accueil/partnership.yaml");
    let before = std::fs::read(&path).expect("is written");
    for name in ["accueil", "ACCUEIL"] {
        let again = paraphe(project.path(), &["new", name, "--kind", "deliberation"]);
        assert_eq!(code(&again), 3, "{name}");
        assert!(said(&again).contains("existe déjà"), "{}", said(&again));
    }
    assert_eq!(std::fs::read(&path).expect("is there"), before);
    std::fs::create_dir(project.path().join("conventions/notes")).expect("creates");
    std::fs::write(project.path().join("conventions/notes/partners.yaml"), "[]").expect("writes");
    assert_eq!(code(&paraphe(project.path(), &["new", "notes"])), 3);
    assert!(!project.path().join("conventions/notes/partnership.yaml").exists());
}

#[test]
fn without_a_terminal_a_name_is_needed_and_the_usual_kind_is_taken() {
    let project = project();
    let nameless = paraphe(project.path(), &["new"]);
    assert_eq!(code(&nameless), 2);
    assert!(said(&nameless).contains("paraphe new"), "{}", said(&nameless));
    assert_eq!(code(&paraphe(project.path(), &["new", "a"])), 0);
    let text = std::fs::read_to_string(project.path().join("conventions/a/partnership.yaml")).expect("is written");
    assert!(text.contains("kind: partnership-agreement"));
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let project = project();
    for name in ["../evil", "/tmp/evil", "a/b", "a\\b", "", "..", ".git", "nul", "réussite", "a b", "a\u{202e}b"] {
        let refused = paraphe(project.path(), &["new", name]);
        assert_eq!(code(&refused), 2, "{name:?}: {}", said(&refused));
        assert!(!said(&refused).contains('\u{202e}'));
    }
    assert!(!project.path().join("conventions").exists());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_or_outside_the_project() {
    let project = project();
    let elsewhere = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink(elsewhere.path(), project.path().join("conventions")).expect("links");
    assert_eq!(code(&paraphe(project.path(), &["new", "a"])), 3);
    std::fs::write(project.path().join("paraphe.yaml"), "conventions: ../outside\n").expect("writes");
    assert_eq!(code(&paraphe(project.path(), &["new", "a"])), 3);
    assert_eq!(std::fs::read_dir(elsewhere.path()).expect("reads").count(), 0);
    assert!(!project.path().parent().expect("a folder").join("outside").exists());
}

/// An editor helps with the first dossier: its first line leads to a schema, wherever dossiers stand.
#[test]
fn the_first_line_leads_to_a_schema() {
    for (settings, folder) in [("language: fr\n", "conventions"), ("conventions: a/b/c\n", "a/b/c")] {
        let project = project();
        std::fs::write(project.path().join("paraphe.yaml"), settings).expect("writes");
        assert_eq!(code(&paraphe(project.path(), &["new", "accueil"])), 0);
        let place = project.path().join(folder).join("accueil");
        let text = std::fs::read_to_string(place.join("partnership.yaml")).expect("is written");
        let path = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema="));
        let schema = place.join(path.expect("a line for the editor"));
        let schema = std::fs::read_to_string(&schema).unwrap_or_else(|error| panic!("{}: {error}", schema.display()));
        assert!(schema.contains("draft-07"));
    }
}

/// A folder of schemas that is there already is left as it is.
#[test]
fn schemas_are_added_only_where_none_are() {
    let project = project();
    std::fs::create_dir(project.path().join("schema")).expect("creates");
    assert_eq!(code(&paraphe(project.path(), &["new", "accueil"])), 0);
    assert_eq!(std::fs::read_dir(project.path().join("schema")).expect("reads").count(), 0);
}

#[test]
fn a_project_has_scaffolds_of_its_own() {
    let project = project();
    let folder = project.path().join("templates/scaffold");
    std::fs::create_dir_all(&folder).expect("creates");
    std::fs::write(folder.join("charter.yaml"), "title: {{ title }}\nreference: R\ndocuments: []\n").expect("writes");
    assert_eq!(code(&paraphe(project.path(), &["new", "a", "--kind", "charter", "--title", "x: y"])), 0);
    let text = std::fs::read_to_string(project.path().join("conventions/a/partnership.yaml")).expect("is written");
    assert_eq!(text, "title: \"x: y\"\nreference: R\ndocuments: []\n");
    std::fs::write(folder.join("charter.yaml"), "title: {{ title | safe }}\n").expect("writes");
    let refused = paraphe(project.path(), &["new", "b", "--kind", "charter", "--title", "x"]);
    assert_eq!(code(&refused), 3, "{}", said(&refused));
    assert!(!project.path().join("conventions/b").exists());
}
