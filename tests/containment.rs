//! Nothing outside the project is read, and nothing inside it that is no ordinary file.

use std::fs;
use std::path::{Path, PathBuf};

use paraphe::source::{DossierFiles, DossierPath, Root, find, limits, load};
use tempfile::TempDir;

const SECRET: &str = "title: secret\n";

/// A project with one dossier, beside a folder that holds a secret.
struct Place {
    _folder: TempDir,
    project: PathBuf,
    outside: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let base = folder.path().canonicalize().expect("exists");
        let place = Self { _folder: folder, project: base.join("project"), outside: base.join("outside") };
        place.write("paraphe.yaml", b"language: fr\n");
        place.write("conventions/demo/partnership.yaml", b"title: Demo\n");
        fs::create_dir_all(&place.outside).expect("a folder");
        fs::write(place.outside.join("partnership.yaml"), SECRET).expect("is written");
        place
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.project.join(path);
        fs::create_dir_all(path.parent().expect("has a parent")).expect("a folder");
        fs::write(path, bytes).expect("is written");
    }

    fn root(&self) -> Root {
        Root::around(&self.project).expect("is a folder")
    }

    fn demo(&self) -> DossierFiles {
        load(&self.root(), &DossierPath { folder: "conventions/demo".into(), name: "demo".into() })
    }

    /// The code of the fault of reading a file.
    fn refusal(&self, path: &str) -> &'static str {
        self.root().text(path).map_or_else(|fault| fault.code.name, |_| "read")
    }

    fn found(&self, path: impl AsRef<Path>) -> (Vec<String>, Vec<&'static str>) {
        let (dossiers, faults) = find(&self.root(), &[path.as_ref().to_owned()]);
        let folders = dossiers.into_iter().map(|dossier| dossier.folder).collect();
        (folders, faults.iter().map(|fault| fault.code.name).collect())
    }
}

fn codes(dossier: &DossierFiles) -> Vec<&'static str> {
    dossier.faults.iter().map(|fault| fault.code.name).collect()
}

fn holds_secret(dossier: &DossierFiles) -> bool {
    format!("{dossier:?}").contains("secret")
}

#[test]
fn paths_that_lead_out_are_refused() {
    let place = Place::new();
    for path in [
        "../outside/partnership.yaml",
        "/etc/passwd",
        "file:///etc/passwd",
        "\\\\localhost\\x",
        "%2e%2e/x",
        "a/../../x",
    ] {
        assert_eq!(place.refusal(path), "path-outside-project", "{path}");
    }
    assert_eq!(place.refusal("conventions/none.yaml"), "file-missing");
    assert_eq!(place.refusal("conventions/demo/partnership.yaml/x"), "file-missing");
    assert_eq!(place.refusal("conventions/demo"), "not-a-regular-file");
    assert_eq!(place.refusal("conventions/demo/partnership.yaml"), "read");
}

#[cfg(unix)]
#[test]
fn links_are_refused_wherever_they_stand() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    let demo = place.project.join("conventions/demo");
    symlink(place.outside.join("partnership.yaml"), demo.join("partners.yaml")).expect("a link");
    symlink(&place.outside, demo.join("annexes")).expect("a link");
    symlink(demo.join("partners.yaml"), demo.join("chain.md")).expect("a link");
    symlink("/proc/self/environ", demo.join("logo.svg")).expect("a link");
    symlink(&demo, demo.join("loop")).expect("a link");
    symlink(&place.outside, place.project.join("conventions/linked")).expect("a link");
    assert_eq!(place.refusal("conventions/demo/partners.yaml"), "link-refused");
    assert_eq!(place.refusal("conventions/demo/annexes/partnership.yaml"), "link-refused");
    assert_eq!(place.refusal("conventions/linked/partnership.yaml"), "link-refused");
    let dossier = place.demo();
    assert_eq!(codes(&dossier), ["link-refused"; 5]);
    assert!(!holds_secret(&dossier));
    assert_eq!(place.found("conventions"), (vec!["conventions/demo".to_owned()], vec!["link-refused"]));
    assert_eq!(place.found("conventions/linked"), (vec![], vec!["link-refused"]));
    assert_eq!(place.found("conventions/linked/partnership.yaml"), (vec![], vec!["link-refused"]));
}

#[cfg(unix)]
#[test]
fn a_dossier_whose_partnership_is_a_link_is_not_read() {
    let place = Place::new();
    let demo = place.project.join("conventions/demo");
    fs::remove_file(demo.join("partnership.yaml")).expect("is removed");
    std::os::unix::fs::symlink(place.outside.join("partnership.yaml"), demo.join("partnership.yaml")).expect("a link");
    let dossier = place.demo();
    assert!(dossier.yaml.is_empty() && codes(&dossier).iter().all(|code| *code == "link-refused"));
    assert!(!codes(&dossier).is_empty() && !holds_secret(&dossier));
}

#[cfg(unix)]
#[test]
fn pipes_and_folders_never_block() {
    let place = Place::new();
    let pipe = place.project.join("conventions/demo/needs.md");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs");
    assert!(made.success());
    fs::create_dir(place.project.join("conventions/demo/partners.yaml")).expect("a folder");
    assert_eq!(codes(&place.demo()), ["not-a-regular-file"; 2]);
    assert_eq!(place.refusal("conventions/demo/needs.md"), "not-a-regular-file");
}

#[cfg(unix)]
#[test]
fn a_file_without_right_of_reading_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let path = place.project.join("conventions/demo/partnership.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).expect("is allowed");
    // The administrator may read everything.
    let expected = if fs::read(&path).is_ok() { "read" } else { "file-unreadable" };
    assert_eq!(place.refusal("conventions/demo/partnership.yaml"), expected);
}

#[test]
fn a_dossier_is_loaded_with_its_texts_and_images() {
    let place = Place::new();
    place.write("conventions/demo/partners.yaml", b"\xef\xbb\xbf- id: a\r\n");
    place.write("conventions/demo/annexes/besoins.md", "Des besoins.\r\n".as_bytes());
    place.write("conventions/demo/logo.PNG", b"png");
    place.write("conventions/demo/notes.txt", b"\xff");
    place.write("conventions/demo/.partners.yaml.swp", b"x");
    place.write("conventions/demo/out/old.md", b"x");
    let dossier = place.demo();
    assert_eq!(codes(&dossier), Vec::<&str>::new());
    assert_eq!(dossier.yaml.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>(), ["partnership", "partners"]);
    assert_eq!(dossier.text("./annexes/besoins.md").map(|(_, text)| text).as_deref(), Some("Des besoins.\n"));
    assert_eq!(dossier.text("annexes/../annexes/besoins.md"), None);
    assert_eq!(dossier.images.keys().collect::<Vec<_>>(), ["logo.PNG"]);
}

#[test]
fn each_unusable_file_is_named() {
    let place = Place::new();
    place.write("conventions/demo/a.md", b"");
    place.write("conventions/demo/b.md", b"Ch\xe2teau");
    place.write("conventions/demo/c.md", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n");
    place.write("conventions/demo/d.md", "a\u{202e}b\rc".as_bytes());
    place.write("conventions/demo/e.svg", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n");
    place.write("conventions/demo/f.yml", b"a: 1\n");
    place.write("conventions/demo/g/partners.yaml", b"a: 1\n");
    place.write("conventions/demo/h.md", &vec![b'x'; 5_000_001]);
    let expected = [
        "empty-file",
        "not-utf8",
        "lfs-pointer",
        "forbidden-character",
        "bare-carriage-return",
        "lfs-pointer",
        "unknown-file",
        "unknown-file",
        "file-too-large",
    ];
    assert_eq!(codes(&place.demo()), expected);
}

#[test]
fn images_and_files_have_limits() {
    let place = Place::new();
    for index in 0..5 {
        place.write(&format!("conventions/demo/{index}.png"), &vec![0; 4_900_000]);
    }
    assert_eq!(codes(&place.demo()), ["file-too-large"]);
    for index in 0..=limits::FILES {
        place.write(&format!("conventions/demo/{index}.md"), b"x");
    }
    let dossier = place.demo();
    assert!(codes(&dossier).contains(&"file-too-large"));
    assert!(dossier.texts.len() + dossier.images.len() <= limits::FILES);
}

#[test]
fn dossiers_are_found_by_folder_by_file_and_below() {
    let place = Place::new();
    place.write("conventions/b/c/partnership.yaml", b"title: x\n");
    place.write("conventions/.hidden/partnership.yaml", b"title: x\n");
    let both = vec!["conventions/b/c".to_owned(), "conventions/demo".to_owned()];
    assert_eq!(place.found("conventions"), (both.clone(), vec![]));
    assert_eq!(place.found("."), (both.clone(), vec![]));
    assert_eq!(place.found(&place.project), (both.clone(), vec![]));
    let usual: Vec<String> = find(&place.root(), &[]).0.into_iter().map(|dossier| dossier.folder).collect();
    assert_eq!(usual, both);
    for path in ["conventions/demo", "conventions/demo/", "conventions/demo/partnership.yaml", "conventions/b/../demo"]
    {
        assert_eq!(place.found(path), (vec!["conventions/demo".to_owned()], vec![]), "{path}");
    }
    let inside = Root::around(&place.project.join("conventions/b")).expect("is a folder");
    assert_eq!(inside.folder(), place.project);
    assert_eq!(find(&inside, &[PathBuf::from("../demo")]).0.len(), 1);
}

#[test]
fn what_is_no_dossier_is_told() {
    let place = Place::new();
    place.write("notes/x.md", b"x");
    place.write("conventions/no\u{eb}l/partnership.yaml", b"title: x\n");
    place.write("conventions/old/demo/partnership.yaml", b"title: x\n");
    place.write("misnamed/demo2/partnership.yml", b"title: x\n");
    assert_eq!(place.found("../outside"), (vec![], vec!["path-outside-project"]));
    assert_eq!(place.found("/etc"), (vec![], vec!["path-outside-project"]));
    assert_eq!(place.found("nowhere"), (vec![], vec!["file-missing"]));
    assert_eq!(place.found("notes"), (vec![], vec!["no-dossier"]));
    assert_eq!(place.found("notes/x.md"), (vec![], vec!["no-dossier"]));
    assert_eq!(place.found("misnamed"), (vec![], vec!["unusable-file-name"]));
    assert_eq!(place.found("conventions/no\u{eb}l"), (vec![], vec!["unusable-file-name"]));
    assert_eq!(place.found("conventions").1, ["unusable-file-name", "same-output"]);
}

#[test]
fn folders_too_deep_are_told_and_the_walk_ends() {
    let place = Place::new();
    place.write(&format!("conventions/demo/{}x.md", "d/".repeat(100)), b"x");
    assert_eq!(codes(&place.demo()), ["file-too-large"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf8_is_told() {
    use std::os::unix::ffi::OsStrExt;
    let place = Place::new();
    let name = std::ffi::OsStr::from_bytes(b"b\xe9.md");
    fs::write(place.project.join("conventions/demo").join(name), "x").expect("is written");
    assert_eq!(codes(&place.demo()), ["unusable-file-name"]);
}
