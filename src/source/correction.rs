//! Corrections made to the texts of files.

use std::collections::BTreeMap;

use super::{Edit, FileId, Files, Fix};

/// A file whose text changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Relative to the project.
    pub path: String,
    pub old: String,
    pub new: String,
    /// How many fixes were made in it.
    pub fixes: usize,
}

/// The files in which fixes change something. A fix is made whole or not at all: one that meets another is left for the
/// next round, as is one that does not fit its file.
pub fn corrections<'f>(files: &Files, fixes: impl IntoIterator<Item = &'f Fix>) -> Vec<Correction> {
    let mut taken = Taken::default();
    let mut counts: BTreeMap<FileId, usize> = BTreeMap::new();
    for fix in fixes {
        let fits = |edit: &Edit| files.slice(edit.place).is_some_and(|text| text != edit.replacement);
        let Some(first) = fix.edits.first() else { continue };
        if fix.edits.iter().all(fits) && !fix.edits.iter().any(|edit| taken.meets(edit)) {
            fix.edits.iter().for_each(|edit| taken.take(edit));
            *counts.entry(first.place.file).or_default() += 1;
        }
    }
    let corrected = files.iter().filter_map(|(id, file)| {
        let edits: Vec<&Edit> = taken.of_file(id).collect();
        let fixes = counts.get(&id).copied().unwrap_or_default();
        let new = (!edits.is_empty()).then(|| edited(&file.text, &edits))??;
        Some(Correction { path: file.path.clone(), old: file.text.to_string(), new, fixes })
    });
    corrected.collect()
}

/// Edits that do not touch one another, by the place where they begin.
#[derive(Default)]
struct Taken<'f> {
    by_start: BTreeMap<(FileId, u32), &'f Edit>,
}

impl<'f> Taken<'f> {
    /// Whether an edit touches one that is taken: of one place, even an empty one, only one can be made.
    fn meets(&self, edit: &Edit) -> bool {
        let place = edit.place;
        let before = self.by_start.range((place.file, 0)..=(place.file, place.end)).next_back();
        before.is_some_and(|(_, other)| place.start <= other.place.end)
    }

    fn take(&mut self, edit: &'f Edit) {
        self.by_start.insert((edit.place.file, edit.place.start), edit);
    }

    fn of_file(&self, file: FileId) -> impl Iterator<Item = &'f Edit> {
        self.by_start.range((file, 0)..=(file, u32::MAX)).map(|(_, edit)| *edit)
    }
}

/// The text with edits that follow one another.
fn edited(text: &str, edits: &[&Edit]) -> Option<String> {
    let mut new = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits {
        let range = edit.place.range();
        new.push_str(text.get(from..range.start)?);
        new.push_str(&edit.replacement);
        from = range.end;
    }
    new.push_str(text.get(from..)?);
    Some(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn edit(start: u32, end: u32, replacement: &str) -> Edit {
        Edit { place: Span { file: FileId(0), start, end }, replacement: replacement.to_owned() }
    }

    fn corrected(edits: Vec<Vec<Edit>>) -> Vec<(String, usize)> {
        let mut files = Files::default();
        files.add("a.yaml", "a: un # note\nb: deux\n");
        let fixes: Vec<Fix> = edits.into_iter().map(|edits| Fix { edits }).collect();
        corrections(&files, &fixes).into_iter().map(|one| (one.new, one.fixes)).collect()
    }

    #[test]
    fn what_stands_around_a_fix_stays() {
        assert_eq!(
            corrected(vec![vec![edit(3, 5, "1")], vec![edit(16, 20, "2")]]),
            [("a: 1 # note\nb: 2\n".to_owned(), 2)]
        );
    }

    #[test]
    fn fixes_that_meet_wait() {
        let both = corrected(vec![vec![edit(3, 5, "1")], vec![edit(4, 6, "x"), edit(16, 20, "2")]]);
        assert_eq!(both, [("a: 1 # note\nb: deux\n".to_owned(), 1)]);
    }

    #[test]
    fn a_fix_that_changes_nothing_or_does_not_fit_is_none() {
        assert!(corrected(vec![vec![edit(3, 5, "un")], vec![edit(3, 500, "x")], vec![]]).is_empty());
    }
}
