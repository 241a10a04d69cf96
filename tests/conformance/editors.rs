//! What an editor shows of our schemas, through yaml-language-server.

use std::path::{Path, PathBuf};

use paraphe::schema;
use serde_json::Value;

use crate::language_server::Server;

/// What is said beside a choice.
fn said(choice: &Value) -> String {
    let documentation = &choice["documentation"];
    documentation.as_str().or(documentation["value"].as_str()).unwrap_or_default().to_owned()
}

/// A project with the schemas, and the files of one dossier, which need not be on disk.
fn project(name: &str) -> (PathBuf, PathBuf) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("editor-{name}"));
    std::fs::create_dir_all(root.join(schema::FOLDER)).expect("is made");
    for file in schema::files() {
        std::fs::write(root.join(schema::FOLDER).join(file.name), file.text).expect("is written");
    }
    let dossier = root.join("conventions/a");
    (root, dossier)
}

const HEAD: &str = "# yaml-language-server: $schema=../../schema/partnership.fr.schema.json\n";

#[test]
#[ignore = "needs node and npm; .ci/run runs it"]
fn an_editor_finds_nothing_in_the_examples() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut server = Server::start(root);
    let mut files = 0;
    for entry in walkdir::WalkDir::new(root.join("conventions")).into_iter().filter_map(Result::ok) {
        let path = entry.path();
        if path.extension().is_some_and(|end| end == "yaml") {
            server.open(path, &std::fs::read_to_string(path).expect("is read"));
            assert_eq!(server.findings(path), [], "{}", path.display());
            files += 1;
        }
    }
    assert!(files > 10, "{files}");
}

#[test]
#[ignore = "needs node and npm; .ci/run runs it"]
fn an_editor_offers_keys_and_terms_with_their_meaning() {
    let (root, dossier) = project("choices");
    let mut server = Server::start(&root);
    let whole = dossier.join("partnership.yaml");
    server.open(&whole, &format!("{HEAD}reference: R\ntitle: T\n\nterritory:\n  level: \n"));
    let keys = server.choices(&whole, 3, 0);
    for key in ["partners", "means", "documents", "coordinator", "need"] {
        assert!(keys.contains_key(key), "{key}: {:?}", keys.keys());
        let inserted = keys[key]["textEdit"]["newText"].as_str().or(keys[key]["insertText"].as_str());
        assert!(inserted.is_some_and(|text| text.starts_with(&format!("{key}:"))), "{key}: {}", keys[key]);
    }
    assert!(!keys.contains_key("title"), "a key that is there is not offered again");
    let levels = server.choices(&whole, 5, 9);
    assert!(said(&levels["departmental"]).contains("départemental"), "{levels:?}");
    // A part in a file of its own.
    let part = dossier.join("partners.yaml");
    let head = HEAD.trim_end();
    server.open(&part, &format!("{head}#/properties/partners\n- id: ccas\n  name: CCAS\n  legal_form: \n  \n"));
    assert!(said(&server.choices(&part, 3, 14)["ccas"]).contains("centre communal d’action sociale"));
    let keys = server.choices(&part, 4, 2);
    assert!(keys.contains_key("siret") && !keys.contains_key("coordinator"), "{:?}", keys.keys());
    let means = dossier.join("means.yaml");
    server.open(&means, &format!("{head}#/properties/means\nfinancial:\n  eligible_cost: 12\n\n"));
    let keys = server.choices(&means, 3, 0);
    assert!(keys.contains_key("human") && !keys.contains_key("coordinator"), "{:?}", keys.keys());
}

#[test]
#[ignore = "needs node and npm; .ci/run runs it"]
fn an_editor_explains_the_key_under_the_mouse() {
    let (root, dossier) = project("mouse");
    let mut server = Server::start(&root);
    let path = dossier.join("partnership.yaml");
    let text = "reference: R\ntitle: T\nterritory:\n  department: 62\n  level: communal\nneed: {statement: texte}\n\
                partners:\n  - id: a\n    name: A\n    siret: 266 209 915 00013\n";
    server.open(&path, &format!("{HEAD}{text}"));
    let siret = server.hover(&path, 10, 6);
    assert!(siret.contains("quatorze chiffres"), "{siret}");
    let department = server.hover(&path, 4, 4);
    assert!(department.contains("Le département du territoire") && department.contains("2A"), "{department}");
    let level = server.hover(&path, 5, 4);
    assert!(level.contains("échelon") && level.contains("`departmental`: départemental"), "{level}");
    let statement = server.hover(&path, 6, 9);
    assert!(statement.contains("Markdown"), "{statement}");
}

#[test]
#[ignore = "needs node and npm; .ci/run runs it"]
fn an_editor_tells_what_is_wrong_in_our_words() {
    let (root, dossier) = project("faults");
    let mut server = Server::start(&root);
    let path = dossier.join("partnership.yaml");
    let text = "reference: 2026\ntitle: true\npartenaires: []\nphase: à compléter (phase)\nform: projet\n\
                term: {start: 01/09/2026, end: à compléter}\nneed: {policies: un texte}\nobjectives:\n  - id: O1\n";
    server.open(&path, &format!("{HEAD}{text}"));
    let found = server.findings(&path);
    let on = |line: u64| found.iter().filter(|(at, _)| *at == line).map(|(_, said)| said.as_str()).collect::<Vec<_>>();
    assert!(on(3).len() == 1 && on(3)[0].contains("partenaires"), "{found:?}");
    assert!(on(5).len() == 1 && on(5)[0].contains("required-by-law"), "{found:?}");
    assert_eq!(on(6), ["Un jour\u{a0}: année, mois et jour, comme `2026-09-01`."], "{found:?}");
    assert!(on(7).len() == 1 && on(7)[0].contains("array"), "{found:?}");
    assert!(on(9).len() == 1 && on(9)[0].contains("title"), "{found:?}");
    assert_eq!(found.len(), 5, "{found:?}");
}
