//! Every fault of a dossier in one run, in source order, and in words that a person can act upon.

use paraphe::language::{Catalogue, Language};
use paraphe::model::Partnership;
use paraphe::source::{Diagnostic, DossierFiles, inspect};
use paraphe::yaml::{FromYaml, Reading, read_dossier};

fn dossier(parts: &[(&str, &str)]) -> DossierFiles {
    let mut dossier = DossierFiles::default();
    for (name, text) in parts {
        let id = dossier.files.add(format!("conventions/demo/{name}"), *text);
        match name.strip_suffix(".yaml") {
            Some(key) => dossier.yaml.push((id, key.to_owned())),
            None => {
                dossier.faults.extend(inspect(id, text));
                dossier.texts.insert((*name).to_owned(), id);
            }
        }
    }
    dossier
}

fn faults(dossier: &mut DossierFiles) -> Vec<Diagnostic> {
    let parsed = read_dossier(dossier, Partnership::KEYS);
    let files = |name: &str| dossier.text(name);
    let mut reading = Reading::new(&files);
    if let Some(tree) = &parsed.tree {
        Partnership::read(tree, &mut reading);
        reading.resolve();
    }
    parsed.and(reading.faults)
}

/// The name of each fault, the line and column where it stands, and its help in French.
fn told(dossier: &mut DossierFiles) -> Vec<(&'static str, usize, usize, String)> {
    let french = Catalogue::of(Language::French);
    let told = |dossier: &DossierFiles, fault: Diagnostic| {
        let position = fault.span().and_then(|span| dossier.files.position(span)).expect("has a place");
        let help = fault.help.as_ref().map(|help| french.say(help)).unwrap_or_default();
        (fault.code.name, position.line, position.column, help)
    };
    let faults = faults(dossier);
    faults.into_iter().map(|fault| told(dossier, fault)).collect()
}

const SEVEN_FAULTS: &str = "\
refernce: PRE-2026-01
title: Réussite éducative
title: Programme
coordinator: cass
partenaires: []
partners:
  - id: ccas
    name: Centre communal d'action sociale de Valmarine
    signatories: Mme Exemple
objectives:
  - id: O1
    title: Lire
    actions:
      - id: A1
        title: [Lire, Écrire]
persons:
  - id: presidente
";

#[test]
fn seven_faults_give_seven_messages_in_source_order() {
    let told = told(&mut dossier(&[("partnership.yaml", SEVEN_FAULTS)]));
    let places: Vec<(&str, usize, usize)> =
        told.iter().map(|(code, line, column, _)| (*code, *line, *column)).collect();
    assert_eq!(
        places,
        [
            ("unknown-key", 1, 1),
            ("missing-key", 1, 1),
            ("missing-key", 1, 1),
            ("duplicate-key", 3, 1),
            ("unknown-reference", 4, 14),
            ("unknown-key", 5, 1),
            ("wrong-type", 9, 18),
            ("wrong-type", 15, 16),
            ("missing-key", 17, 5),
        ]
    );
    assert!(told.iter().all(|(_, _, _, help)| !help.is_empty()), "{told:?}");
    assert!(told[0].3.contains("reference"), "{}", told[0].3);
    assert_eq!(told[4].3, "Écrivez «\u{a0}ccas\u{a0}».");
    if Catalogue::of(Language::French).word_of_key("partners").as_deref() == Some("partenaires") {
        assert!(told[5].3.contains("partners"), "{}", told[5].3);
    }
}

#[test]
fn a_cut_dossier_reads_like_a_whole_one() {
    let parts = [
        (
            "partnership.yaml",
            "reference: R\ntitle: T\ncoordinator: ccas\nneed: {statement: {file: needs.md}}\ndocuments: [{id: charte, kind: charter}]\n",
        ),
        ("partners.yaml", "- id: ccas\n  name: CCAS de Valmarine\n  sirett: 1\n"),
        ("needs.md", "Des besoins.\n"),
    ];
    let mut dossier = dossier(&parts);
    let faults = faults(&mut dossier);
    let places: Vec<(&str, u32)> = faults.iter().map(|f| (f.code.name, f.span().map_or(9, |s| s.file.0))).collect();
    assert_eq!(places, [("unknown-key", 1)]);
}

#[test]
fn an_alias_is_told_once() {
    let text = "reference: &r R\ntitle: *r\ndocuments: [{id: charte, kind: charter}]\n";
    let names: Vec<&str> =
        faults(&mut dossier(&[("partnership.yaml", text)])).iter().map(|fault| fault.code.name).collect();
    assert_eq!(names, ["yaml-alias", "yaml-alias"]);
}

/// The ids of the sentences of a Fluent file, each with the names of its variables.
fn sentences(text: &str) -> Vec<(String, Vec<String>)> {
    let mut sentences: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '}'])) {
            sentences.push((id.to_owned(), Vec::new()));
        }
        let Some((_, variables)) = sentences.last_mut() else { continue };
        for part in line.split('$').skip(1) {
            variables.push(part.chars().take_while(|c| c.is_ascii_alphanumeric()).collect());
        }
        variables.sort();
        variables.dedup();
    }
    sentences
}

#[test]
fn both_languages_say_the_same_with_the_same_values() {
    for (french, english) in [
        (include_str!("../src/language/fr/source.ftl"), include_str!("../src/language/en/source.ftl")),
        (include_str!("../src/language/fr/yaml.ftl"), include_str!("../src/language/en/yaml.ftl")),
    ] {
        assert!(sentences(french).len() > 30);
        assert_eq!(sentences(french), sentences(english));
    }
}

/// The words by which sentences choose among their variants, which are no sentences.
const VARIANTS: [&str; 3] = ["line-break", "private-use", "non-character"];

/// Literals in the shape of an id of a sentence (`wrong-type`).
fn ids(code: &str) -> impl Iterator<Item = &str> {
    let is_id = |text: &&str| {
        text.contains('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    code.split('"').filter(is_id).filter(|text| !VARIANTS.contains(text))
}

#[test]
fn every_message_of_these_wings_has_its_sentence() {
    let mut count = 0;
    for file in walkdir::WalkDir::new("src").into_iter().filter_map(Result::ok) {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let is_of_wing = ["src/source/", "src/yaml/"].iter().any(|wing| path.starts_with(wing));
        if !is_of_wing || !path.ends_with(".rs") || path.contains("source/code") {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).expect("is read");
        let code: String =
            text.split("#[cfg(test)]").take(1).flat_map(str::lines).filter(|l| !l.contains("//")).collect();
        for id in ids(&code) {
            for language in [Language::French, Language::English] {
                assert!(Catalogue::of(language).knows(id), "{id} of {path}");
            }
            count += 1;
        }
    }
    assert!(count > 100, "only {count} messages were found");
}
