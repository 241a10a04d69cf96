//! Same sources, same bytes: whatever the folder, the clock's zone, the language, the number of workers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The dossiers that are built: the smallest with pictures of its own time line and annexes.
const DOSSIER: &str = "accueil-petite-enfance";

#[test]
fn two_builds_give_the_same_bytes() {
    let around = tempfile::tempdir().expect("a folder");
    let here = built(&around.path().join("a"), &["--jobs", "1"], &[("TZ", "UTC"), ("LC_ALL", "fr_FR.UTF-8")]);
    let there = around.path().join("un autre dossier/plus loin");
    let there = built(&there, &["--jobs", "2"], &[("TZ", "Pacific/Auckland"), ("LC_ALL", "C"), ("HOME", "/nowhere")]);
    assert!(here.len() >= 2 && here.values().all(|bytes| bytes.starts_with(b"%PDF-")), "{:?}", here.keys());
    assert_eq!(here.keys().collect::<Vec<_>>(), there.keys().collect::<Vec<_>>());
    for (name, bytes) in &here {
        let differs = bytes.iter().zip(&there[name]).position(|(one, other)| one != other);
        assert!(bytes == &there[name], "{name} differs from byte {differs:?} on");
    }
}

/// The PDFs of a project that holds one dossier, by path.
fn built(project: &Path, words: &[&str], environment: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("conventions").join(DOSSIER);
    copy(&source, &project.join("conventions").join(DOSSIER));
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraphe"));
    command.current_dir(project).arg("build").args(words).envs(environment.iter().copied());
    let done = command.output().expect("the binary runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let out = project.join("out");
    let pdfs = files(&out).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "pdf"));
    pdfs.map(|path| (name(&out, &path), std::fs::read(&path).expect("is read"))).collect()
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        let target = to.join(path.strip_prefix(from).expect("inside"));
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("is made");
        std::fs::copy(&path, target).expect("is copied");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.expect("an entry"));
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

fn name(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).expect("inside").to_string_lossy().replace('\\', "/")
}
