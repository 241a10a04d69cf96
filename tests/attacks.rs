//! YAML written to mislead or to exhaust a reader, and texts that break programs: a result or a named fault, always.

use paraphe::language::{Catalogue, Language};
use paraphe::source::{FileId, Forbidden, Severity, decode};
use paraphe::yaml::{Limits, Node, Parsed, parse};
use serde_json::Value;

fn read(text: &str) -> Parsed {
    parse(FileId(0), text, Limits::default())
}

/// The name of the first fault of a file, from its bytes; nothing when it is accepted.
fn first_fault(bytes: &[u8]) -> Option<&'static str> {
    match decode("x.yaml", bytes) {
        Ok(text) => read(&text).faults.first().map(|fault| fault.code.name),
        Err(fault) => Some(fault.code.name),
    }
}

fn laughs() -> String {
    let level = |i: usize| format!("l{i}: &L{i} [{}]\n", vec![format!("*L{}", i - 1); 9].join(", "));
    format!("l0: &L0 [LOL, LOL]\n{}root: *L9\n", (1..=9).map(level).collect::<String>())
}

/// The text of the cases that are too long to be written down.
fn generated(id: &str) -> Vec<u8> {
    let text = match id {
        "billion laughs 9x9" => laughs(),
        "billion laughs 1x128" => format!("l0: &L0 [a]\nl1: &L1 [{}]\nroot: *L1\n", vec!["*L0"; 128].join(", ")),
        "document storm" => (0..1025).map(|i| format!("--- \"doc{i}\"\n")).collect(),
        "depth flow 10000" => "[".repeat(10_000) + &"]".repeat(10_000),
        "depth block 10000" => "- ".repeat(10_000) + "x\n",
        "huge scalar 100 MB" => format!("objet: {}\n", "x".repeat(100_000_000)),
        "long key > 1024" => format!("{}: v\n", "k".repeat(2000)),
        "comment storm" => "# c\n".repeat(2_000_000),
        "merge bomb" => format!("a: &a {{k0: v}}\nb:\n{}", "  <<: *a\n".repeat(20_000)),
        "utf-16le with BOM" => return b"\xff\xfeo\0b\0j\0e\0t\0:\0 \0x\0\n\0".to_vec(),
        "utf-8 BOM" => "\u{feff}objet: x\n".to_owned(),
        "latin1 bytes" => return b"nom: Ch\xe2teau\n".to_vec(),
        "CRLF file" => "objet: x\r\nmontant: 1\r\n".to_owned(),
        other => panic!("{other} is not generated"),
    };
    text.into_bytes()
}

/// The fault by which each attack is refused. What only a field can judge (`scalar …`) is read as text.
fn expected(id: &str) -> Option<&'static str> {
    Some(match id {
        "billion laughs 9x9" | "billion laughs 1x128" | "self alias" | "mutual alias" => "yaml-alias",
        "anchor changes far place" | "duplicate via merge" | "merge bomb" => "yaml-alias",
        "document storm" | "three documents" | "content after ..." => "several-yaml-documents",
        "scalar *ref" => "yaml-alias",
        "scalar !local x" => "yaml-tag",
        "exec tag" | "include tag absolute" | "include tag relative" | "binary tag hides text" => "yaml-tag",
        "depth flow 10000" | "depth block 10000" => "nested-too-deep",
        "huge scalar 100 MB" | "comment storm" => "file-too-large",
        "long key > 1024" | "lone surrogate escape" | "tabs as indentation" => "yaml-syntax",
        "scalar @import" | "scalar `x`" => "yaml-syntax",
        "duplicate key same level" => "duplicate-key",
        // The escape itself is told first, the duplicate behind it.
        "duplicate key via case/normalisation" | "escape hides digits" => "escaped-character",
        "escape hides bidi" | "nul via escape" | "ESC via escape" | "NEL and LS as line breaks" => {
            "forbidden-character"
        }
        "utf-16le with BOM" | "latin1 bytes" => "not-utf8",
        "CR inside plain" => "bare-carriage-return",
        "directive YAML 1.1" | "TAG directive" => "yaml-directive",
        "utf-8 BOM" | "CRLF file" => return None,
        scalar if scalar.starts_with("scalar ") => return None,
        other => panic!("{other} is not known"),
    })
}

#[test]
fn each_attack_is_refused_by_name() {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("suites/pathological/yaml_attacks.json")).expect("is JSON");
    assert!(cases.len() > 70, "the suite has {} cases", cases.len());
    for case in &cases {
        let id = case["id"].as_str().expect("a case has an id");
        let bytes = case["yaml"].as_str().map_or_else(|| generated(id), |text| text.as_bytes().to_vec());
        assert_eq!(first_fault(&bytes), expected(id), "{id}");
    }
}

#[test]
fn what_a_file_does_not_say_is_not_counted_twice() {
    for text in [laughs(), "- &a [*a, *a]\n".repeat(300), "- *x\n".repeat(16_000), "- !t x\n".repeat(10_000)] {
        let parsed = read(&text);
        assert!(parsed.faults.len() <= 101, "{} faults are told", parsed.faults.len());
    }
}

fn naughty() -> Vec<String> {
    serde_json::from_str(include_str!("suites/strings/blns.json")).expect("is JSON")
}

fn is_hidden(text: &str) -> bool {
    text.chars().any(|c| Forbidden::of(c).is_some()) || text.replace("\r\n", "").contains('\r')
}

#[test]
fn naughty_strings_in_quotes_are_read_as_they_are_or_refused() {
    for text in naughty().iter().filter(|text| !text.contains('\n')) {
        let parsed = read(&format!("a: '{}'\n", text.replace('\'', "''")));
        let found = parsed.tree.as_ref().and_then(|tree| tree.get("a")).and_then(Node::scalar);
        assert!(found == Some(text.as_str()) || is_hidden(text) && found.is_none(), "{text:?}: {found:?}");
        let refused = parsed.faults.iter().any(|fault| fault.severity == Severity::Error);
        assert!(refused == is_hidden(text) || text.contains('Ã'), "{text:?}: {:?}", parsed.faults);
    }
}

#[test]
fn naughty_strings_anywhere_give_a_result_or_a_fault_that_can_be_said() {
    for text in naughty() {
        for yaml in [text.clone(), format!("a: {text}\n"), format!("{text}: b\n"), format!("- |\n  {text}\n")] {
            let parsed = read(&yaml);
            assert!(parsed.tree.is_some() || !parsed.faults.is_empty(), "{yaml:?}");
            for fault in &parsed.faults {
                for language in [Language::French, Language::English] {
                    let said = Catalogue::of(language).say(&fault.message);
                    assert!(!said.contains('\u{1b}') && !said.contains("{$"), "{said:?}");
                }
            }
        }
    }
}
