//! One faulty dossier in every format. `SNAPSHOTS=overwrite cargo test --release --test reports` rewrites the files in
//! `tests/reports/golden/`.

use std::path::Path;

use paraphe::language::{Catalogue, Language};
use paraphe::manual::page;
use paraphe::source::ALL_CODES;

use crate::{check, faulty_project, report};

#[test]
fn each_format_says_what_it_said() {
    let project = faulty_project();
    let (_, text) = check(project.path(), &["--format", "text"], &[]);
    compare("text.txt", &text);
    for (format, file) in [
        ("json", "report.json"),
        ("github", "github.txt"),
        ("gitlab", "gitlab.json"),
        ("sarif", "sarif.json"),
        ("junit", "junit.xml"),
    ] {
        compare(file, &without_pages(&report(project.path(), format)));
    }
}

fn compare(file: &str, said: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports/golden").join(file);
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::create_dir_all(golden.parent().expect("it has a folder")).expect("the folder is made");
    }
    // As it stands: a stroke of JSON is no path of Windows.
    let expected = snapbox::Data::read_from(&golden, Some(snapbox::data::DataFormat::Text)).raw();
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(said.to_owned(), expected);
}

/// The pages on rules and the version of the package change for other reasons.
fn without_pages(said: &str) -> String {
    let mut said = said.replace(&format!("\"{}\"", env!("CARGO_PKG_VERSION")), "\"[VERSION]\"");
    for code in ALL_CODES {
        for language in [Language::French, Language::English] {
            let page = page(*code, Catalogue::of(language), None).expect("a page");
            let text = serde_json::to_string(&page).expect("a text is JSON");
            said = said.replace(&text, "\"[PAGE]\"");
        }
    }
    said
}

/// The language of a report is that of the reader; what machines compare is not.
#[test]
fn fingerprints_and_routes_have_no_language() {
    let project = faulty_project();
    let known_by = |language: &str| {
        let (said, _) = check(project.path(), &["--format", "json", "--lang", language], &[]);
        let report: serde_json::Value = serde_json::from_str(&said).expect("it is JSON");
        let findings = report["diagnostics"].as_array().expect("a list").clone();
        findings.iter().map(|one| (one["fingerprint"].to_string(), one["route"].to_string())).collect::<Vec<_>>()
    };
    assert_eq!(known_by("fr"), known_by("en"));
    assert!(known_by("fr").len() > 8);
}

/// Comments, blank lines and other faults above a fault leave it the same to a forge.
#[test]
fn a_fault_is_known_again_when_lines_move() {
    let project = faulty_project();
    let prints = || -> Vec<String> {
        let report: serde_json::Value = serde_json::from_str(&report(project.path(), "gitlab")).expect("it is JSON");
        report.as_array().expect("a list").iter().map(|one| one["fingerprint"].to_string()).collect()
    };
    let before = prints();
    let file = project.path().join("conventions/aide-aux-devoirs/partnership.yaml");
    let text = std::fs::read_to_string(&file).expect("is read");
    let moved = text
        .replace("partners:\n", "\n# Les signataires.\npartners:\n  - {id: college, name: Collège, siren: 1}\n")
        .replace("    lable: la commune\n", "")
        .replace("    siren: 216 209 916\n", "    siren: 216 209 916\n    lable: la commune\n");
    std::fs::write(&file, moved).expect("is written");
    let after = prints();
    let gone: Vec<&String> = before.iter().filter(|print| !after.contains(print)).collect();
    assert!(gone.is_empty() && after.len() > before.len(), "{gone:?}");
}
