//! Texts of a dossier stay text in every report: no command to a runner, no order to a terminal, no markup.

use std::path::Path;

use paraphe::language::{Catalogue, Language, Message};
use paraphe::report::{Findings, Report, github, gitlab, json_text, junit, sarif};
use paraphe::source::{Diagnostic, Files, Severity, Span, codes};
use proptest::prelude::*;
use roxmltree::Document;

use crate::schemas::follow_their_schemas;
use crate::{check, project_of, report};

const HOSTILE: &[&str] = &[
    "\n::error::x",
    "\r\n::set-output name=a::b",
    "\n  ::add-mask::a",
    "##[error]x",
    "##[stop-commands]y",
    "%0A::warning::x",
    "::",
    ",file=/etc/passwd",
    "title=a",
    "\u{1b}[31mrouge",
    "\u{9b}2J",
    "\u{7}",
    "\0",
    "\u{2028}::error::x",
    "\u{202e}abc",
    "\u{ffff}",
    "\u{feff}",
    "]]>",
    "</testcase>",
    "<![CDATA[",
    "&amp;",
    "&#x41;",
    "\"'",
    "[a](https://exemple.test)",
    "{0}",
    "é",
];

fn any_hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(HOSTILE).prop_map(str::to_owned), any::<String>()];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

/// A finding that quotes a text wherever a finding may hold one.
fn finding(text: &str) -> Diagnostic {
    let message = || Message::new("unknown-term").with("text", text);
    Diagnostic::warning(codes::UNKNOWN_TERM, Span::default(), message())
        .related(Span::default(), message())
        .help(message())
        .basis(text)
        .of_document(text)
}

/// Gives the report of findings that hold a text, in a file and a dossier named by it.
fn with_report(text: &str, test: impl FnOnce(&Report<'_>)) {
    let mut files = Files::default();
    files.add(text, text);
    let findings = [finding(text), Diagnostic::in_file(codes::UNKNOWN_FILE, text, Message::new("x")), finding("b")];
    let of = Findings::new(Some(text), &files, &findings);
    let parts =
        vec![Findings { routes: vec![text.to_owned()], documents: vec![(text.to_owned(), Span::default())], ..of }];
    let catalogue = Catalogue::of(Language::French);
    test(&Report { parts, catalogue, in_repository: String::new(), failing: Severity::Warning });
}

/// The commands that a runner would take from a text (actions/runner: `::name …::` at the head of a line, spaces before
/// it or not, and `##[name]` anywhere).
fn commands(text: &str) -> usize {
    let lines = text.lines().flat_map(|line| line.split('\r'));
    lines.filter(|line| line.trim_start().starts_with("::") || line.contains("##[")).count()
}

fn obeyed(text: &str) -> bool {
    let orders =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}');
    text.chars().any(orders)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn annotations_are_as_many_as_findings(text in any_hostile()) {
        let mut said = String::new();
        with_report(&text, |report| said = github(report));
        let lines: Vec<&str> = said.split('\n').collect();
        prop_assert_eq!(lines.len(), 4, "{}", &said);
        prop_assert!(!obeyed(&said) && !said.contains("##["), "{}", &said);
        let heads: Vec<&str> = lines.iter().filter_map(|line| line.split(' ').next()).collect();
        prop_assert_eq!(heads, ["::warning", "::error", "::warning", "::notice"]);
        // What stands before the words of a command is its name and the properties that it has, each once.
        for line in lines {
            let (head, _) = line[2..].split_once("::").expect("a command has words");
            let (_, properties) = head.split_once(' ').expect("a command has properties");
            for property in properties.split(',') {
                let (name, _) = property.split_once('=').expect("a property has a value");
                prop_assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&name), "{}", line);
                prop_assert_eq!(properties.split(',').filter(|other| other.starts_with(&format!("{name}="))).count(), 1);
            }
        }
    }

    #[test]
    fn xml_keeps_its_shape(text in any_hostile()) {
        let mut said = String::new();
        with_report(&text, |report| said = junit(report).expect("is written"));
        prop_assert!(!obeyed(&said), "{}", &said);
        prop_assert_eq!(commands(&said), 0, "{}", &said);
        let document = Document::parse(&said).map_err(|error| TestCaseError::fail(format!("{error}: {said}")))?;
        let tags: Vec<&str> = document.descendants().filter(|n| n.is_element()).map(|n| n.tag_name().name()).collect();
        prop_assert_eq!(tags, ["testsuites", "testsuite", "testcase", "failure", "testcase", "failure"]);
    }

    #[test]
    fn json_keeps_its_shape(text in any_hostile()) {
        with_report(&text, |report| {
            for value in [sarif(report), gitlab(report), paraphe::report::json(report)] {
                let printed = json_text(&value);
                assert_eq!(commands(&printed), 0, "{printed}");
                let read: serde_json::Value = serde_json::from_str(&printed).expect("is JSON");
                assert_eq!(read, value);
            }
            let message = sarif(report)["runs"][0]["results"][0]["message"]["text"].to_string();
            assert!(!message.contains("]("), "{message}");
        });
    }
}

/// A dossier whose values are hostile, read by the binary itself.
fn hostile_dossier() -> tempfile::TempDir {
    project_of(concat!(
        "reference: R\n",
        "title: \"a\\n::error::x\"\n",
        "form: \"x\\n::error::y ##[group]z ]]></testcase>\"\n",
        "\"##[add-mask]k]]>\": \"\\e[31m\"\n",
        "term: \"\\n ::set-output name=a::b\"\n",
        "partners: [{id: \"</testcase>\", name: \"\\n::warning::\", legal_form: \"::stop-commands::t\"}]\n",
        "need: {statement: \"a\u{2028}::error::b\"}\n",
        "documents:\n",
        "  - {id: \"d]]>\", kind: \"##[error]\"}\n",
        "  - {id: e, kind: charter, status: \"%0A::error::\"}\n",
    ))
}

#[test]
fn a_hostile_dossier_gives_no_order() {
    let project = hostile_dossier();
    follow_their_schemas(project.path());
    for format in ["json", "gitlab", "sarif", "junit"] {
        let said = report(project.path(), format);
        assert!(said.contains("P0204"), "{said}");
        assert_eq!(commands(&said), 0, "{format}: {said}");
        assert!(!said.contains('\u{1b}'), "{format}");
    }
    let said = report(project.path(), "github");
    let titled = said.lines().filter(|line| line.contains(",title=P0") || line.starts_with("::notice title=paraphe::"));
    assert_eq!(titled.count(), said.lines().count(), "{said}");
    assert!(!said.contains("##["), "{said}");
}

#[test]
fn a_screen_that_github_reads_gives_no_order_either() {
    let project = hostile_dossier();
    let on_github = [("GITHUB_ACTIONS", "true")];
    let (out, err) = check(project.path(), &["--format", "text", "--all"], &on_github);
    assert!(err.contains("P0204") && commands(&format!("{out}\n{err}")) == 0, "{out}{err}");
    let (out, err) = check(project.path(), &[], &on_github);
    assert!(out.lines().all(|line| line.starts_with("::")), "annotations are usual there: {out}");
    assert_eq!(commands(&err), 0, "{err}");
    let (out, err) = check(project.path(), &[], &[("GITHUB_ACTIONS", "false")]);
    assert!(out.is_empty() && err.contains("P0204"));
}

#[test]
fn the_example_project_has_no_hostile_path() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(report(root, "github").lines().count() >= 1);
}
