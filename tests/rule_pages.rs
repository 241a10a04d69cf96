//! Every code has its page, and the examples of the pages are true: the refused one is refused under its code alone,
//! in the other one nothing is found.

mod small_dossier;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use paraphe::pipeline::{self, Project};
use paraphe::source::{ALL_CODES, DossierPath};
use small_dossier::{examine, laid_over};

const HEADINGS: [&str; 5] = ["Ce que la règle vérifie", "Pourquoi", "Exemple refusé", "Écrire plutôt", "Fondement"];

/// Codes whose example is no YAML of a dossier, with the reason.
const OTHER_EXAMPLES: &[(&str, &str)] = &[
    ("P0001 P0002 P0003 P0004 P0005 P0006 P0009 P0010 P0012 P0013 P0109 P0208", "files, folders and paths"),
    ("P0011", "a character that a page cannot show"),
    ("P0014", "needs a hundred other faults"),
    ("P0110", "stands at the head of a file"),
    ("P0318", "settings of the project"),
    ("P0703 P0704 P0711", "depends on the templates of a project"),
    ("P0801 P0802 P0803 P0804 P0805", "found when the document is typeset"),
    ("P0901 P0902", "found when the PDF is written"),
];

/// Codes that are found when documents are drafted.
const DRAFTED: [&str; 3] = ["P0403", "P0701", "P0702"];

struct Page {
    name: String,
    text: String,
}

impl Page {
    fn code(&self) -> &str {
        self.name.split('-').next().unwrap_or_default()
    }

    /// What stands under a heading.
    fn section(&self, heading: &str) -> &str {
        let mark = format!("\n## {heading}\n");
        let (_, rest) = self.text.split_once(&mark).unwrap_or_else(|| panic!("{} has no « {heading} »", self.name));
        rest.split("\n## ").next().unwrap_or_default()
    }

    /// The YAML under a heading.
    fn yaml(&self, heading: &str) -> Option<&str> {
        self.section(heading).split_once("```yaml\n")?.1.split_once("\n```").map(|(yaml, _)| yaml)
    }
}

fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let entries = std::fs::read_dir(&folder).expect("the folder of pages").map(|entry| entry.expect("an entry").path());
    let pages = entries.filter(|path| path.file_name().is_some_and(|name| name != "README.md")).map(|path| Page {
        name: path.file_stem().expect("a name").to_string_lossy().into_owned(),
        text: std::fs::read_to_string(&path).expect("a page is read"),
    });
    pages.collect()
}

#[test]
fn every_code_has_its_page_and_no_page_is_orphan() {
    let expected: BTreeSet<String> = ALL_CODES.iter().map(|code| format!("{}-{}", code.id, code.name)).collect();
    let written: BTreeSet<String> = pages().into_iter().map(|page| page.name).collect();
    assert_eq!(written, expected);
}

#[test]
fn codes_and_their_names_are_given_once() {
    let ids: BTreeSet<&str> = ALL_CODES.iter().map(|code| code.id).collect();
    let names: BTreeSet<&str> = ALL_CODES.iter().map(|code| code.name).collect();
    assert_eq!((ids.len(), names.len()), (ALL_CODES.len(), ALL_CODES.len()));
}

#[test]
fn every_page_has_its_parts_in_order() {
    for page in pages() {
        assert!(page.text.starts_with(&format!("# {} – ", page.code())), "{}", page.name);
        let found: Vec<&str> = page.text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(found, HEADINGS, "{}", page.name);
        for heading in HEADINGS {
            assert!(!page.section(heading).trim().is_empty(), "{}: nothing under « {heading} »", page.name);
        }
    }
}

#[test]
fn a_page_without_yaml_is_listed_with_its_reason() {
    let without: BTreeSet<String> = pages()
        .iter()
        .filter(|page| page.yaml(HEADINGS[2]).is_none() || page.yaml(HEADINGS[3]).is_none())
        .map(|page| page.code().to_owned())
        .collect();
    let listed: BTreeSet<String> =
        OTHER_EXAMPLES.iter().flat_map(|(codes, _)| codes.split(' ')).map(str::to_owned).collect();
    assert_eq!(without, listed);
}

#[test]
fn refused_examples_are_refused_and_the_others_are_well() {
    let mut wrong = BTreeMap::new();
    for page in pages() {
        let (Some(refused), Some(accepted)) = (page.yaml(HEADINGS[2]), page.yaml(HEADINGS[3])) else { continue };
        let (refused, mut accepted) = (codes_of(&page, refused), codes_of(&page, accepted));
        // An example may show that a value can be left open; the page on open values shows none.
        if page.code() != "P0207" {
            accepted.remove("P0207");
        }
        if refused != BTreeSet::from([page.code().to_owned()]) || !accepted.is_empty() {
            wrong.insert(page.name, (refused, accepted));
        }
    }
    assert!(wrong.is_empty(), "found with the refused example, and with the other: {wrong:#?}");
}

/// The codes that an example gives in the place of sections of the small dossier.
fn codes_of(page: &Page, example: &str) -> BTreeSet<String> {
    let text = laid_over(&format!("{example}\n")).text;
    if DRAFTED.contains(&page.code()) {
        return drafted(&text);
    }
    examine(&text).findings.iter().map(|finding| finding.code.id.to_owned()).collect()
}

/// The codes that drafting adds; which clauses are empty, and that clauses are changed, is no matter here.
fn drafted(text: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("settings are written");
    std::fs::create_dir(folder.path().join("cas")).expect("a folder");
    std::fs::write(folder.path().join("cas/partnership.yaml"), text).expect("a dossier is written");
    let project = Project::open(folder.path()).unwrap_or_else(|fault| panic!("{fault:?}"));
    let path = DossierPath { folder: "cas".to_owned(), name: "cas".to_owned() };
    let findings = pipeline::examine(&project, &path).findings;
    let is_told = |code: &str| !["P0704", "P0710"].contains(&code);
    findings.iter().map(|finding| finding.code.id.to_owned()).filter(|code| is_told(code)).collect()
}
