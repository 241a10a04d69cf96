//! Messages are complete: both languages say the same things of the same values, and every key has its French word.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use paraphe::check::rules;
use paraphe::language::{Argument, Catalogue, Language, Message};
use paraphe::model::{Partnership, RECORDS};
use paraphe::schema::{Parts, field_id, term_id, value_id};
use paraphe::source::Span;
use paraphe::yaml::{Content, Entry, FromYaml, Node, Reading};

/// Wings whose messages are looked up in their code.
const WINGS: &[&str] = &["model", "check"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a Fluent file, each with the names of the values that it speaks of.
fn sentences(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with(' ') && !id.contains(' ')) {
            current = id.to_owned();
            assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{current} is there twice");
        }
        for rest in line.split('$').skip(1) {
            let name = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            found.get_mut(&current).expect("a value stands in a message").insert(name);
        }
    }
    found
}

fn files(language: &str) -> BTreeMap<String, String> {
    let folder = root().join("language").join(language);
    let mut files = BTreeMap::new();
    for folder in [folder.clone(), folder.join("rules")] {
        let entries = std::fs::read_dir(&folder).expect("a folder of messages").map(|entry| entry.expect("an entry"));
        for path in entries.map(|entry| entry.path()).filter(|path| path.is_file()) {
            files.insert(path.file_name().expect("a name").to_string_lossy().into_owned(), text(&path));
        }
    }
    files
}

#[test]
fn both_languages_say_the_same_of_the_same_values() {
    let (french, english) = (files("fr"), files("en"));
    assert!(french.len() > 5);
    for (name, text) in french.iter().filter(|(name, _)| !["keys.ftl", "terms.ftl"].contains(&name.as_str())) {
        let other = english.get(name).unwrap_or_else(|| panic!("{name} has no English"));
        assert_eq!(sentences(text), sentences(other), "{name}");
    }
    assert_eq!(english.len() + 1, french.len());
}

#[test]
fn every_fluent_file_is_well_formed() {
    for (name, text) in files("fr").into_iter().chain(files("en")) {
        if let Err((_, errors)) = FluentResource::try_new(text) {
            panic!("{name}: {errors:?}");
        }
    }
}

/// French punctuation keeps to its word: no-break before `:` and inside « », narrow before `;`, `!`, `?`.
#[test]
fn french_sentences_keep_their_spaces() {
    for (name, text) in files("fr") {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for wrong in [" :", "« ", " »", " ;", " !", " ?", "'"] {
                assert!(!line.contains(wrong), "{name}: {wrong:?} in {line}");
            }
        }
    }
}

#[test]
fn every_key_has_one_french_word_and_no_word_is_orphan() {
    let catalogue = Catalogue::of(Language::French);
    let keys: BTreeSet<&str> = RECORDS.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
    assert!(keys.len() > 300);
    let silent: Vec<_> =
        keys.iter().filter(|key| catalogue.word_of_key(key).is_none_or(|word| word.is_empty())).collect();
    assert!(silent.is_empty(), "without a French word: {silent:?}");
    let known: BTreeSet<String> = keys.iter().map(|key| format!("key-{}", key.replace('_', "-"))).collect();
    let written: BTreeSet<String> = sentences(&files("fr")["keys.ftl"]).into_keys().collect();
    let orphans: Vec<_> = written.difference(&known).collect();
    assert!(orphans.is_empty(), "words of no key: {orphans:?}");
}

/// Ids wanted and not written, and written and not wanted.
fn compare(written: &BTreeMap<String, BTreeSet<String>>, wanted: &[String]) -> (Vec<String>, Vec<String>) {
    let missing = wanted.iter().filter(|id| !written.contains_key(*id)).cloned().collect();
    let orphans = written.keys().filter(|id| !wanted.contains(*id) && *id != "schema-comment").cloned().collect();
    (missing, orphans)
}

/// What editors show of each key of each mapping (`src/schema`), in `fields.ftl`.
#[test]
fn every_key_is_described_in_both_languages() {
    let keys = RECORDS.iter().flat_map(|(record, keys)| keys.iter().map(move |key| field_id(record, key)));
    let wanted: Vec<String> = keys.collect();
    assert_eq!(wanted.iter().collect::<BTreeSet<_>>().len(), wanted.len(), "two keys with one id");
    for language in ["fr", "en"] {
        let (missing, orphans) = compare(&sentences(&files(language)["fields.ftl"]), &wanted);
        assert!(orphans.is_empty(), "{language}/fields.ftl describes what is no key: {orphans:?}");
        let count = missing.len();
        assert!(missing.is_empty(), "{language}/fields.ftl lacks {count} descriptions:\n{}", missing.join("\n"));
    }
}

/// What editors show of each term, in `terms.ftl`: in English always, in French where its name does not say enough.
#[test]
fn every_term_has_its_meaning_in_english() {
    let lists = Parts::all().terms;
    let terms = lists.iter().flat_map(|list| list.terms.iter().map(|(spelling, _)| term_id(list.name, spelling)));
    let wanted: Vec<String> = terms.collect();
    let (missing, orphans) = compare(&sentences(&files("en")["terms.ftl"]), &wanted);
    assert!(orphans.is_empty(), "en/terms.ftl explains what is no term: {orphans:?}");
    assert!(missing.is_empty(), "en/terms.ftl lacks {} meanings:\n{}", missing.len(), missing.join("\n"));
    let (_, orphans) = compare(&sentences(&files("fr")["terms.ftl"]), &wanted);
    assert!(orphans.is_empty(), "fr/terms.ftl explains what is no term: {orphans:?}");
}

/// How each kind of value is written, in `values.ftl`.
#[test]
fn every_kind_of_value_says_how_it_is_written() {
    let kinds = Parts::all().scalars.into_iter().map(|scalar| scalar.kind).filter(|kind| *kind != "text");
    let wanted: Vec<String> = kinds.map(value_id).collect();
    for language in ["fr", "en"] {
        let nothing = (Vec::<String>::new(), Vec::<String>::new());
        assert_eq!(compare(&sentences(&files(language)["values.ftl"]), &wanted), nothing, "{language}/values.ftl");
    }
}

#[test]
fn no_mapping_has_two_keys_of_one_french_word() {
    let catalogue = Catalogue::of(Language::French);
    for (name, keys) in RECORDS {
        let mut seen = BTreeMap::new();
        for key in *keys {
            if let Some(other) = seen.insert(catalogue.word_of_key(key), key) {
                panic!("{name}: `{key}` and `{other}` have the same French word");
            }
        }
    }
}

/// Keys written in French, with or without accents, are answered with their English spelling.
#[test]
fn french_keys_are_answered() {
    for (written, expected) in [("Partenaires", "partners"), ("resiliation", "termination"), ("qui_fait_quoi", "tasks")]
    {
        let span = Span::default();
        let value = Node { span, content: Content::Nothing };
        let entry = Entry { key: written.to_owned(), key_span: span, value };
        let node = Node { span, content: Content::Mapping(vec![entry]) };
        let no_file = |_: &str| None;
        let mut reading = Reading::new(&no_file);
        Partnership::read(&node, &mut reading);
        let help = reading.faults[0].help.clone().expect("an unknown key is helped");
        assert_eq!(help, Message::new("write-key").with("key", Argument::Key(expected.to_owned())), "{written}");
    }
}

#[test]
fn every_mapping_is_listed() {
    let listed: BTreeSet<&str> = RECORDS.iter().map(|(name, _)| *name).collect();
    for path in sources("model") {
        let text = text(&path);
        let Some((_, body)) = text.split_once("\nrecord! {") else { continue };
        for name in body.lines().filter_map(|line| line.strip_prefix("    pub struct ")?.strip_suffix(" {")) {
            assert!(listed.contains(name), "{name} ({}) is not in RECORDS", path.display());
        }
    }
}

#[test]
fn every_message_that_the_code_says_has_a_sentence() {
    for wing in WINGS {
        let mut said = BTreeSet::new();
        for path in sources(wing) {
            let text = text(&path);
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            said.extend(quoted(code).filter(|id| looks_like_an_id(id)).map(str::to_owned));
        }
        let known: BTreeMap<_, _> =
            files("fr").iter().filter(|(name, _)| is_of(wing, name)).flat_map(|(_, text)| sentences(text)).collect();
        let silent: Vec<_> = said_plainly(wing).into_iter().filter(|id| !known.contains_key(id)).collect();
        assert!(silent.is_empty(), "{wing}: said by the code without a sentence: {silent:?}");
        let orphans: Vec<_> = known.keys().filter(|id| !said.contains(*id) && !is_of_a_page(id)).collect();
        assert!(orphans.is_empty(), "{wing}: sentences that no code says: {orphans:?}");
    }
}

/// Whether a file holds messages of a wing; those of rules are kept by family.
fn is_of(wing: &str, file: &str) -> bool {
    let of_rules = root().join("language/fr/rules").join(file).is_file();
    file == format!("{wing}.ftl") || (wing == "check" && of_rules)
}

/// Whether a sentence is of the page of a rule.
fn is_of_a_page(id: &str) -> bool {
    let name = ["-title", "-checks", "-why"].iter().find_map(|end| id.strip_suffix(end));
    name.is_some_and(|name| rules().any(|rule| rule.code.name == name))
}

/// The ids in `Message::new("id")` and `Refusal::new("id")`.
fn said_plainly(wing: &str) -> BTreeSet<String> {
    let texts: Vec<String> = sources(wing).iter().map(|path| text(path)).collect();
    let starts = texts.iter().flat_map(|text| text.split("::new(\"").skip(1));
    starts.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn sources(wing: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(wing)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a wing") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{wing} has no source");
    found
}

fn quoted(code: &str) -> impl Iterator<Item = &str> {
    code.split('"').skip(1).step_by(2)
}

fn looks_like_an_id(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
