//! The patterns of all rules, tried on the examples and on all cases.

use std::path::{Path, PathBuf};

use super::*;
use crate::check::patterns;
use crate::document::plain_blocks;
use crate::source::find;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of examples") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// The words that a pattern is said to need, and its trace, spare readings and change nothing: every pattern that the rules
/// use on the examples finds the same in their texts and in all cases as the pattern alone.
#[test]
fn no_pattern_of_a_rule_misses_a_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::open(root).expect("the project of the examples");
    let mut texts = Vec::new();
    let (dossiers, _) = find(&project.root, &[]);
    for path in &dossiers {
        for drafted in examine(&project, path).documents {
            let sections = drafted.tree.opening.iter().map(|one| &one.blocks);
            let articles = drafted.tree.articles.iter().map(|one| &one.blocks);
            let annexes = drafted.tree.annexes.iter().map(|one| &one.blocks);
            texts.extend(sections.chain(articles).chain(annexes).map(|blocks| plain_blocks(blocks)));
        }
    }
    assert!(texts.len() > 100, "{} texts", texts.len());
    let mut cases = Vec::new();
    files(&root.join("tests/rules"), &mut cases);
    texts.extend(cases.iter().map(|path| std::fs::read_to_string(path).expect("a case")));
    let (count, missed) = patterns::missed(&texts);
    assert!(count > 200, "{count} patterns");
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
