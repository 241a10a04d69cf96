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
