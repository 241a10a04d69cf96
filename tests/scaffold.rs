//! The scaffolds of `paraphe new`: files that read without a fault and teach the format.

use std::collections::BTreeMap;

use paraphe::draft::{Answers, Scaffolds};
use paraphe::model::{Kind, Partnership};
use paraphe::source::{Diagnostic, DossierFiles};
use paraphe::yaml::{FromYaml, Reading, read_dossier};
use proptest::prelude::*;

fn scaffold(kind: Kind, answers: Answers<'_>) -> String {
    let scaffolds = Scaffolds::new(&BTreeMap::new()).expect("the built-in templates parse");
    scaffolds.text(kind, answers).expect("is rendered")
}

struct Read {
    partnership: Option<Partnership>,
    faults: Vec<Diagnostic>,
    blanks: Vec<String>,
}

fn read(text: &str) -> Read {
    let mut dossier = DossierFiles::default();
    let id = dossier.files.add("conventions/a/partnership.yaml", text);
    dossier.yaml.push((id, "partnership".to_owned()));
    let parsed = read_dossier(&mut dossier, Partnership::KEYS);
    let no_files = |_: &str| None;
    let mut reading = Reading::new(&no_files);
    let partnership = parsed.tree.as_ref().and_then(|tree| Partnership::read(tree, &mut reading));
    reading.resolve();
    let blanks = reading.blanks.iter().map(|(_, note)| note.clone()).collect();
    Read { partnership, blanks, faults: parsed.and(reading.faults) }
}

#[test]
fn what_is_not_known_is_left_open() {
    for kind in Kind::ALL {
        let text = scaffold(*kind, Answers::default());
        let read = read(&text);
        assert!(read.faults.is_empty(), "{kind:?}: {:?}", read.faults);
        let written = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#') && line.contains("\"à compléter : "))
            .count();
        assert_eq!(read.blanks.len(), written, "{kind:?}");
        assert!(read.blanks.contains(&"intitulé du partenariat".to_owned()));
        assert!(read.blanks.iter().all(|note| !note.is_empty() && !note.contains(['(', ')'])), "{:?}", read.blanks);
        let partnership = read.partnership.expect("is read");
        assert!(partnership.documents.iter().any(|document| document.kind.given() == Some(kind)));
    }
}

/// The text with every optional line put to use: its `#`, which no space follows, taken away.
fn with_options(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let written = line.trim_start();
        let indent = &line[..line.len() - written.len()];
        match written.strip_prefix('#') {
            Some(rest) if !rest.is_empty() && !rest.starts_with(' ') => format!("{indent}{rest}\n"),
            _ => format!("{line}\n"),
        }
    });
    lines.collect()
}

#[test]
fn every_optional_example_can_be_put_to_use() {
    for kind in Kind::ALL {
        let text = scaffold(*kind, Answers::default());
        let all = with_options(&text);
        let read = read(&all);
        let lines: Vec<_> =
            read.faults.iter().map(|fault| (fault.code.name, fault.message.clone(), fault.place.clone())).collect();
        assert!(lines.is_empty(), "{kind:?}: {lines:?}");
        let used = all.lines().filter(|line| !line.trim_start().starts_with('#')).count();
        let plain = text.lines().filter(|line| !line.trim_start().starts_with('#')).count();
        assert!(used > plain + 30, "{kind:?}: {used}, {plain}");
    }
}

#[test]
fn a_scaffold_fits_a_screen_and_names_its_schema() {
    for kind in Kind::ALL {
        let text = scaffold(*kind, Answers::default());
        let first = text.lines().next();
        assert_eq!(first, Some("# yaml-language-server: $schema=../../schema/partnership.fr.schema.json"));
        for line in text.lines() {
            assert!(line.chars().count() <= 120, "{kind:?}: {line}");
            assert_eq!(line, line.trim_end(), "{kind:?}");
        }
        assert!(text.ends_with('\n') && !text.contains("\n\n\n") && !text.ends_with("\n\n"), "{kind:?}");
        assert!(!text.contains("{{") && !text.contains("{%"), "{kind:?}");
    }
}

/// The keys by which a line or its flow mappings begin.
fn keys_of(line: &str) -> Vec<&str> {
    let is_key = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    line.trim_start()
        .trim_start_matches('-')
        .split(['{', ','])
        .filter_map(|part| part.split_once(": ").or(part.split_once(':')))
        .map(|(key, _)| key.trim())
        .filter(is_key)
        .collect()
}

/// Keys that a newcomer does not need, and that the documentation of the format shows.
const LEFT_OUT: &[&str] = &[
    // A clause that is omitted, replaced or moved.
    "omit",
    "replace",
    "reorder",
    "clause",
    "after",
    // A document's own share of the means.
    "contributions",
    "staff",
    "material",
    // Prose in a file, which the head of the scaffold explains.
    "file",
];

#[test]
fn the_scaffolds_together_show_the_format() {
    let all: String = Kind::ALL.iter().map(|kind| with_options(&scaffold(*kind, Answers::default()))).collect();
    let shown: Vec<&str> = all.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(keys_of).collect();
    let settings = ["Settings", "HouseStyle", "RuleSettings", "RuleSeverity"];
    let missing: Vec<_> = paraphe::model::RECORDS
        .iter()
        .filter(|(record, _)| !settings.contains(record))
        .flat_map(|(record, keys)| keys.iter().map(move |key| (record, *key)))
        .filter(|(_, key)| !shown.contains(key) && !LEFT_OUT.contains(key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

proptest! {
    #[test]
    fn any_title_is_read_back(title in "[^\\p{C}\\p{Zl}\\p{Zp}]{1,40}|[\"\\\\:#{}%\\[\\]&*!|>'`@, -]{1,20}") {
        let refused = title.chars().any(|c| paraphe::source::Forbidden::of(c).is_some()) || title.contains('Ã');
        let title = title.trim();
        prop_assume!(!refused && !title.is_empty() && paraphe::model::blank_note(title).is_none());
        let read = read(&scaffold(Kind::Charter, Answers { title: Some(title), reference: None }));
        prop_assert!(read.faults.is_empty(), "{:?}", read.faults);
        let partnership = read.partnership.expect("is read");
        prop_assert_eq!(partnership.title.text(), title);
    }
}
