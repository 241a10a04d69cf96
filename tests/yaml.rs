//! What strict YAML accepts and refuses, and where its faults point.

use paraphe::source::{Diagnostic, FileId, Forbidden};
use paraphe::yaml::{Content, Limits, Node, Parsed, Style, parse};
use proptest::prelude::*;

fn read(text: &str) -> Parsed {
    parse(FileId(0), text, Limits::default())
}

/// The code and the place of each fault.
fn faults(text: &str) -> Vec<(&'static str, &str)> {
    let place = |fault: &Diagnostic| fault.span().and_then(|span| text.get(span.range())).unwrap_or("?");
    read(text).faults.iter().map(|fault| (fault.code.name, place(fault))).collect()
}

fn spans(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let parsed = read(text);
    let tree = parsed.tree.as_ref().expect("is read");
    for entry in tree.entries() {
        found.extend([&text[entry.key_span.range()], &text[entry.value.span.range()]]);
    }
    found
}

#[test]
fn spans_cover_what_is_written() {
    let text = "a: é # c\n\"b\": 'x'\nc: |\n  un\n\n  deux\n\n# fin\nd: [1, 2] \ne:\n  - f: 1\n    g: 2\n\nh:\ni: ~\n";
    let expected = ["a", "é", "\"b\"", "'x'", "c", "un\n\n  deux", "d", "[1, 2]", "e", "- f: 1\n    g: 2"];
    assert_eq!(spans(text)[..10], expected);
    assert_eq!(spans(text)[10..], ["h", "h", "i", "~"]);
}

#[test]
fn a_scalar_keeps_its_text_and_the_way_it_was_written() {
    let parsed = read("a: 012\nb: \"012\"\nc: |\n  no\nd: null\ne: \"null\"\nf:\n");
    let tree = parsed.tree.expect("is read");
    let content = |key: &str| tree.get(key).map(|node| node.content.clone());
    let scalar = |text: &str, style| Some(Content::Scalar { text: text.to_owned(), style });
    assert_eq!(content("a"), scalar("012", Style::Plain));
    assert_eq!(content("b"), scalar("012", Style::Quoted));
    assert_eq!(content("c"), scalar("no\n", Style::Block));
    assert_eq!(content("d"), Some(Content::Nothing));
    assert_eq!(content("e"), scalar("null", Style::Quoted));
    assert_eq!(content("f"), Some(Content::Nothing));
}

#[test]
fn what_the_subset_lacks_is_refused_in_one_pass() {
    let text = "a: &x 1\nb: *x\nc: !!str y\n<<: *x\n? [k]\n: 2\na: 3\nd: \"\\u202E\"\n---\ne: 1\n";
    let expected = [
        ("yaml-alias", "&x"),
        ("yaml-alias", "*x"),
        ("yaml-tag", "!!str"),
        ("yaml-merge-key", "<<"),
        ("complex-key", "[k]"),
        ("duplicate-key", "a"),
        ("forbidden-character", "\\u202E"),
        ("several-yaml-documents", "---"),
    ];
    assert_eq!(faults(text), expected);
    let tree = read(text).tree.expect("the rest is read");
    assert_eq!(tree.entries().iter().map(|entry| entry.key.as_str()).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
    assert_eq!(tree.get("a").and_then(|node| node.scalar()), Some("1"));
}

#[test]
fn keys_equal_once_composed_are_duplicates() {
    assert_eq!(
        faults("\"pre\\u0301nom\": A\npre\u{301}nom: C\npr\u{e9}nom: B\n"),
        [("escaped-character", "\\u0301"), ("duplicate-key", "pre\u{301}nom"), ("duplicate-key", "pr\u{e9}nom"),]
    );
}

#[test]
fn escapes_are_read_as_what_they_stand_for() {
    assert_eq!(
        faults(r#"a: "\e[2J\0 \uDB80\uDC00 \x39\x30 \u00a0\t\n\"\\""#),
        [
            ("forbidden-character", "\\e"),
            ("forbidden-character", "\\0"),
            ("forbidden-character", "\\uDB80\\uDC00"),
            ("escaped-character", "\\x39"),
        ]
    );
    assert_eq!(faults("a: '\\e'\n"), []);
}

#[test]
fn a_no_break_space_beside_a_colon_is_told_and_elsewhere_welcome() {
    assert_eq!(faults("a: 1\ntitle\u{202f}: x\n"), [("yaml-syntax", "\u{202f}")]);
    assert_eq!(faults("a:\n\u{a0}\u{a0}b: 1\n"), [("yaml-syntax", "\u{a0}\u{a0}")]);
    assert_eq!(
        faults("a: \u{ab}\u{a0}x\u{a0}\u{bb}\nb: \"Objet\u{a0}: x\"\nc: |\n  \u{a0}x:\u{a0}y\nd: 1\u{202f}000\n"),
        []
    );
}

#[test]
fn limits_are_named() {
    let deep = |open: &str, close: &str, times: usize| open.repeat(times) + &close.repeat(times);
    assert!(read(&deep("[", "]", 64)).tree.is_some());
    assert_eq!(faults(&deep("[", "]", 65)), [("nested-too-deep", "[")]);
    assert_eq!(faults(&"[".repeat(100_000)), [("nested-too-deep", "[")]);
    let blocks: String = (0..3_000).map(|depth| format!("{}- \n", " ".repeat(depth))).collect();
    assert_eq!(faults(&blocks).last().map(|(code, _)| *code), Some("nested-too-deep"));
    assert_eq!(faults(&"- ".repeat(10_000)).last().map(|(code, _)| *code), Some("nested-too-deep"));
    assert_eq!(faults(&"- a\n".repeat(400_000)).len(), 1);
    assert_eq!(faults(&"a".repeat(5_000_001)), [("file-too-large", "")]);
}

#[test]
fn an_empty_file_is_told() {
    for text in ["", "\n", "# rien\n", "\u{feff}"] {
        assert_eq!(faults(text), [("empty-file", "")], "{text:?}");
    }
}

#[test]
fn line_ends_and_byte_order_mark_do_not_change_values() {
    let texts = |text: &str| {
        let mut texts = Vec::new();
        read(text).tree.expect("is read").scalars(&mut |text, _| texts.push(text.to_owned()));
        texts
    };
    let text = "a: x\n  y\nb: |\n  un\n  deux\nc: \"u\n  v\"\n";
    assert_eq!(texts(&format!("\u{feff}{}", text.replace('\n', "\r\n"))), texts(text));
}

/// The message of the only fault of a text, and the part of the text at which it points.
fn fault(text: &str) -> (&'static str, &str) {
    let parsed = parse(FileId(0), text, Limits::default());
    assert_eq!(parsed.tree, None, "{text:?} was read");
    assert_eq!(parsed.faults.len(), 1, "{text:?}: {:?}", parsed.faults);
    let range = parsed.faults[0].span().expect("has a place").range();
    (parsed.faults[0].message.id, &text[range])
}

#[test]
fn each_mistake_is_shown_where_it_was_made() {
    for (text, message, place) in [
        ("a: \"x\nb: 1\n", "yaml-unclosed-quote", "\""),
        ("a: 1 # l'an\nb: \"x\nc: 1\nd: 2\n", "yaml-unclosed-quote", "\""),
        ("a: 'l'an'\n", "yaml-text-after-quote", "a"),
        ("a: {b: 1\n", "yaml-unclosed-bracket", "{"),
        ("a: [1, 2}\n", "yaml-unclosed-bracket", "["),
        ("a: [1\nb: 2\n", "yaml-inside-bracket", "b"),
        ("a: [\n  1\n]\n", "yaml-inside-bracket", "]"),
        ("a: 1\nb: ]\n", "yaml-stray-bracket", "]"),
        ("a: 1\n  b: 2\n", "yaml-bad-indentation", "b: 2"),
        ("a:\n   b: 1\n  c: 2\n", "yaml-bad-indentation", "c"),
        ("a:\n\tb: 1\n", "yaml-tab", "\t"),
        ("a: 1\nb\n", "yaml-missing-colon", "b"),
        ("title\nb: 1\n", "yaml-missing-colon", "title"),
        ("a: 1\nb:2\nc: 3\n", "yaml-missing-colon", "b:2"),
        ("- a\n-b\n", "yaml-missing-colon", "-b"),
        ("a: Objet : réussite\n", "yaml-colon-in-text", ":"),
        ("a: Objet\u{a0}: réussite\n", "yaml-colon-in-text", ":"),
        ("a: - b\n", "yaml-misplaced-dash", "-"),
        ("a: \"C:\\q\"\n", "yaml-wrong-escape", "\""),
        ("a: @x\n", "yaml-reserved-character", "@"),
        ("a: \"x\"# c\n", "yaml-comment", "#"),
        ("a: |x\n  b\n", "yaml-block-header", "|"),
        ("%YAML 1.2\n---\na: 1\n", "yaml-directive", "%"),
        ("a:\n  b: 1\n \u{a0}c: 2\n", "yaml-no-break-space", "\u{a0}"),
        ("a: 1\ntitle:\u{a0}x\nb: 2\n", "yaml-no-break-space", "\u{a0}"),
        ("title:\u{a0}x\nb: 2\n", "yaml-no-break-space", "\u{a0}"),
    ] {
        assert_eq!(fault(text), (message, place), "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_gives_a_tree_or_faults_inside_it(text in "[ -~\u{a0}\u{e9}\u{202e}\n\t\r:\\-\"'\\[\\]{}&*!|>%@#?,\\\\]{0,80}") {
        let parsed = read(&text);
        prop_assert!(parsed.tree.is_some() || !parsed.faults.is_empty());
        for fault in &parsed.faults {
            prop_assert!(fault.span().is_some_and(|span| text.get(span.range()).is_some()), "{fault:?}");
        }
    }

    #[test]
    fn a_quoted_text_is_read_as_it_was(text in "[ -~\u{a0}-\u{17f}«»€]{1,60}") {
        let quoted = format!("a: '{}'\n", text.replace('\'', "''"));
        let parsed = read(&quoted);
        prop_assert_eq!(parsed.tree.as_ref().and_then(|tree| tree.get("a")).and_then(Node::scalar), Some(text.as_str()));
        let is_benign = text.chars().all(|c| Forbidden::of(c).is_none()) && !text.contains('Ã');
        prop_assert_eq!(parsed.faults.is_empty(), is_benign || text.contains("Ã") && parsed.faults.is_empty());
    }
}
