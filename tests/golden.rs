//! The text of every example document, read from Typst's frames, as it stood at the last review.
//! `SNAPSHOTS=overwrite cargo test --release --test golden` rewrites the files in `tests/golden/`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use paraphe::pipeline::{Project, examine};
use paraphe::source::find;
use paraphe::typeset::{lay_out_here, lines_of_pages};

#[test]
fn documents_read_as_they_did() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::open(root).expect("the project opens");
    let press = project.templates.press(&project.style).expect("the style is good");
    let (dossiers, faults) = find(&project.root, &[root.join("conventions")]);
    assert!(faults.is_empty(), "{faults:?}");
    let mut expected = BTreeSet::new();
    for path in &dossiers {
        let examined = examine(&project, path);
        for drafted in &examined.documents {
            let text = project.templates.text(&drafted.tree, &project.style).expect("the template renders");
            let pages = lay_out_here(&press, &text).map_err(|fault| project.templates.trace(fault, &text));
            let pages = pages.unwrap_or_else(|fault| panic!("{} {}: {fault:?}", path.name, drafted.tree.id));
            let golden = root.join("tests/golden").join(&path.name).join(drafted.file.replace(".pdf", ".txt"));
            expected.insert(golden.clone());
            compare(&golden, &paged(&lines_of_pages(&pages)));
        }
    }
    assert!(expected.len() >= 9, "every example document is compared");
    let found: BTreeSet<PathBuf> = files_below(&root.join("tests/golden")).collect();
    assert_eq!(found, expected, "a golden file without its document, or the reverse");
}

/// Pages apart, so that a change of layout is seen too.
fn paged(pages: &[Vec<String>]) -> String {
    let mut text = String::new();
    for (index, lines) in pages.iter().enumerate() {
        text.push_str(&format!("———— page {} ————\n", index + 1));
        for line in lines {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

fn compare(golden: &Path, actual: &str) {
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::create_dir_all(golden.parent().expect("it has a folder")).expect("the folder is made");
    }
    let expected = snapbox::Data::read_from(golden, Some(snapbox::data::DataFormat::Text));
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(actual.to_owned(), expected);
}

fn files_below(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path)
}
