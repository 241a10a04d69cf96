//! A dossier with more partners or documents than any partnership has is named, and costs no more than its reading.

use std::fs;
use std::process::Command;

#[test]
fn a_dossier_of_a_thousand_documents_is_named_and_not_drafted() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
    let dossier = folder.path().join("conventions/foule");
    fs::create_dir_all(&dossier).expect("the folder is made");
    let list = |word: &str, entry: &dyn Fn(usize) -> String| {
        let entries: String = (0..1_000).map(entry).collect();
        format!("{word}:\n{entries}")
    };
    let partners = list("partners", &|index| format!("  - {{id: p{index}, name: Partenaire {index}}}\n"));
    let documents = list("documents", &|index| format!("  - {{id: d{index}, kind: charter, number: \"{index}\"}}\n"));
    let yaml = format!("reference: R\ntitle: T\n{partners}{documents}");
    fs::write(dossier.join("partnership.yaml"), yaml).expect("the dossier is written");
    let output = Command::new(env!("CARGO_BIN_EXE_paraphe"))
        .args(["build", "--color", "never"])
        .current_dir(folder.path())
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said.contains("P0005") && said.contains("1000 entrées sous `partners`"),
        "{}",
        &said[..said.len().min(2_000)]
    );
    assert!(!folder.path().join("out/foule").exists());
}
