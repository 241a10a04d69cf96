//! The schemas and the reader are of one mind: on dossiers changed at random, and on values of every kind.

mod editor;
mod small_dossier;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use editor::{Editor, as_json, faults_of, whole};
use paraphe::schema::Parts;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

/// Faults of structure, which a schema must see too.
const STRUCTURE: [&str; 5] = ["P0201", "P0202", "P0203", "P0204", "P0205"];

fn dossiers() -> &'static [Value] {
    static DOSSIERS: OnceLock<Vec<Value>> = OnceLock::new();
    DOSSIERS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conventions");
        let entries = std::fs::read_dir(folder).expect("the folder of dossiers");
        let mut folders: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        folders.sort();
        folders.iter().map(|folder| whole(folder)).chain([as_json(small_dossier::BASE)]).collect()
    })
}

/// One change of a dossier, at a place that is drawn too.
#[derive(Debug, Clone)]
enum Change {
    Drop,
    Put(Value),
    Add(&'static str),
    /// The value alone in a list.
    Wrap,
    /// The first element in the place of its list.
    Unwrap,
}

fn change() -> impl Strategy<Value = Change> {
    let values = vec![
        json!("à compléter"),
        json!("À COMPLÉTER (montant)"),
        json!("à compléterait"),
        json!("un texte"),
        json!("un texte\nde deux lignes"),
        json!("2026-09-01"),
        json!("01/09/2026"),
        json!("3 months"),
        json!("45 000,50 €"),
        json!("12,5 %"),
        json!("oui"),
        json!("charter"),
        json!("Feminine"),
        json!("a@b.fr"),
        json!(""),
        json!(null),
        json!(true),
        json!(2026),
        json!(12.5),
        json!(-1),
        json!([]),
        json!(["a"]),
        json!([null]),
        json!({}),
        json!({ "file": "a.md" }),
        json!({ "id": "a" }),
    ];
    prop_oneof![
        3 => Just(Change::Drop),
        6 => select(values).prop_map(Change::Put),
        1 => select(vec!["titre", "id", "name", "partner", "file", ""]).prop_map(Change::Add),
        1 => Just(Change::Wrap),
        1 => Just(Change::Unwrap),
    ]
}

/// Every place of a value, as a JSON pointer.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| places(value, &format!("{here}/{key}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, &format!("{here}/{at}"), found));
        }
        _ => {}
    }
}

fn changed(dossier: &Value, change: &Change, at: Index) -> Value {
    let mut dossier = dossier.clone();
    let mut found = Vec::new();
    places(&dossier, "", &mut found);
    let place = at.get(&found).clone();
    if let Change::Drop = change {
        let Some((parent, key)) = place.rsplit_once('/') else { return dossier };
        match dossier.pointer_mut(parent) {
            Some(Value::Object(entries)) => drop(entries.shift_remove(key)),
            Some(Value::Array(items)) => drop(items.remove(key.parse().expect("a rank"))),
            _ => {}
        }
        return dossier;
    }
    let value = dossier.pointer_mut(&place).expect("the place is there");
    match (change, &mut *value) {
        (Change::Put(other), _) => *value = other.clone(),
        (Change::Add(key), Value::Object(entries)) => drop(entries.insert((*key).to_owned(), json!("un texte"))),
        (Change::Wrap, _) => *value = json!([value.take()]),
        (Change::Unwrap, Value::Array(items)) if !items.is_empty() => *value = items.remove(0),
        _ => {}
    }
    dossier
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, ..ProptestConfig::default() })]

    /// What is read is valid, and what has a fault of structure is not.
    #[test]
    fn changed_dossiers_are_valid_where_they_are_read(
        dossier in select(dossiers().to_vec()),
        changes in proptest::collection::vec((change(), any::<Index>()), 1..4),
    ) {
        let dossier = changes.iter().fold(dossier, |dossier, (change, at)| changed(&dossier, change, *at));
        prop_assume!(dossier.is_object());
        let text = serde_yaml::to_string(&dossier).expect("is YAML");
        let faults = faults_of(&text);
        let typed = as_json(&text);
        for editor in Editor::both() {
            if !faults.iter().any(|code| code.starts_with("P01") || code.starts_with("P02") || code.starts_with("P03")) {
                prop_assert_eq!(editor.objections(&typed), Vec::<String>::new());
            }
            if faults.iter().any(|code| STRUCTURE.contains(code)) {
                prop_assert!(!editor.accepts(&typed), "{:?} are not seen in\n{}", faults, text);
            }
        }
    }

    /// No pattern refuses a text that its field reads, nor the value that an editor takes it for.
    #[test]
    fn no_pattern_refuses_what_is_read(text in scalar(), spaced in any::<bool>()) {
        let written = if spaced { format!(" {text}\n") } else { text.clone() };
        let typed: Option<Value> = serde_yaml::from_str(&text).ok().filter(|typed: &Value| !typed.is_null());
        for (scalar, editor) in kinds() {
            if (scalar.reads)(&text) {
                prop_assert!(editor.accepts(&json!(written)), "{}: {:?}", scalar.kind, written);
                if let Some(typed) = typed.as_ref().filter(|typed| !typed.is_object() && !typed.is_array()) {
                    prop_assert!(editor.accepts(typed), "{}: {}", scalar.kind, typed);
                }
            }
        }
    }
}

/// Each kind of value with its definition. What is written in prose is not read as one value.
fn kinds() -> &'static [(paraphe::yaml::Scalar, Editor)] {
    static KINDS: OnceLock<Vec<(paraphe::yaml::Scalar, Editor)>> = OnceLock::new();
    KINDS.get_or_init(|| {
        // The colour is a setting.
        let scalars = Parts::all().scalars.into_iter().filter(|scalar| !["prose", "colour"].contains(&scalar.kind));
        scalars.map(|scalar| (scalar, Editor::both()[0].definition(scalar.kind))).collect()
    })
}

/// The texts of the examples and of the suites of identifiers, as they stand, with spaces, and others like them.
fn scalar() -> impl Strategy<Value = String> {
    let texts = texts();
    let spaced =
        (select(texts.clone()), select(vec![' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '-', '.']), 1..5_usize)
            .prop_map(|(text, space, every)| {
                let characters: Vec<char> = text.chars().collect();
                let groups = characters.chunks(every).map(|group| group.iter().collect::<String>());
                groups.collect::<Vec<_>>().join(&space.to_string())
            });
    prop_oneof![
        4 => select(texts.clone()),
        2 => spaced,
        1 => select(texts).prop_map(|text| text.to_uppercase()),
        1 => "[-−]?[0-9]{1,4}([ .,\u{202f}][0-9]{1,4}){0,2} ?(€|%|EUR|euros|mois|ANNÉES|days)?",
    ]
}

fn texts() -> Vec<String> {
    let mut texts = BTreeSet::new();
    dossiers().iter().for_each(|dossier| gather(dossier, &mut texts));
    let suites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suites/fr_ids");
    for entry in walkdir::WalkDir::new(suites).into_iter().filter_map(Result::ok).filter(|entry| entry.path().is_file())
    {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        let words = text.split(['\n', ',', ';', '\t', '"']).map(str::trim).filter(|word| !word.is_empty());
        texts.extend(words.map(str::to_owned));
    }
    assert!(texts.len() > 1000, "{}", texts.len());
    texts.into_iter().collect()
}

fn gather(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => entries.values().for_each(|value| gather(value, texts)),
        Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Value::String(text) => drop(texts.insert(text.trim().to_owned())),
        Value::Null => {}
        other => drop(texts.insert(other.to_string())),
    }
}

/// The search for refused texts reads some of every kind, or it would prove nothing.
#[test]
fn every_kind_is_tried() {
    let texts = texts();
    for (scalar, editor) in kinds() {
        let read: Vec<&String> = texts.iter().filter(|text| (scalar.reads)(text)).collect();
        assert!(!read.is_empty(), "no {} among the texts", scalar.kind);
        for text in read {
            assert!(editor.accepts(&json!(text)), "{}: {text}", scalar.kind);
        }
    }
}
