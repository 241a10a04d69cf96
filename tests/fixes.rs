//! A fix puts right what was found: after the fixes of a case nothing that has a fix is found in it.

mod small_dossier;

use std::path::Path;

use paraphe::source::Edit;
use small_dossier::{examine, laid_over};

/// So many rounds: a correction may uncover another beside it.
const ROUNDS: usize = 4;

#[test]
fn what_has_a_fix_is_found_no_more_once_it_is_fixed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut fixed = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        let mut text = laid_over(&std::fs::read_to_string(&path).expect("a case")).text;
        for round in 0.. {
            let mut edits: Vec<Edit> = examine(&text)
                .findings
                .into_iter()
                .filter_map(|finding| finding.fix)
                .flat_map(|fix| fix.edits)
                .collect();
            if edits.is_empty() {
                break;
            }
            assert!(round < ROUNDS, "{} is not put right: {edits:?}", path.display());
            fixed += edits.len();
            edits.sort_by_key(|edit| std::cmp::Reverse(edit.place));
            edits.dedup_by_key(|edit| edit.place);
            for Edit { place, replacement } in edits {
                text.replace_range(place.range(), &replacement);
            }
        }
    }
    assert!(fixed > 20, "only {fixed} fixes");
}

#[test]
fn what_is_plainly_meant_is_written_as_it_is_asked_for() {
    let text = "reference: R\ntitre: Essai\npartenaires:\n  - id: asso\n    name: Les Amis\n    siret: 899-900-435-00012 # reçu\n\
                documents: [{id: c, kind: charte d'engagements, status: projet}]\nterm: {start: 1er septembre 2026}\n";
    let mut edits: Vec<Edit> =
        examine(text).findings.into_iter().filter_map(|finding| finding.fix).flat_map(|fix| fix.edits).collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.place));
    let mut corrected = text.to_owned();
    for Edit { place, replacement } in edits {
        corrected.replace_range(place.range(), &replacement);
    }
    assert!(corrected.contains("title: Essai\npartners:\n"), "{corrected}");
    assert!(corrected.contains("kind: charter, status: draft"), "{corrected}");
    assert!(corrected.contains("term: {start: 2026-09-01}"), "{corrected}");
    // What stands under a key that was not known is read once the key is.
    let fixes = examine(&corrected).findings.into_iter().filter_map(|finding| finding.fix);
    let replacements: Vec<String> = fixes.flat_map(|fix| fix.edits).map(|edit| edit.replacement).collect();
    assert!(replacements.contains(&"89990043500012".to_owned()), "{replacements:?}");
}
