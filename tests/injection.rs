//! Values never become markup: a hostile text in any field, or in any position of Markdown, is printed as it is.

use std::path::Path;

use paraphe::pipeline::{Examined, Project, examine};
use paraphe::source::find;
use paraphe::typeset::{lay_out_here, text_in_order};
use proptest::prelude::*;

/// Texts that mean something to Typst, Tera, Markdown, YAML or a shell.
const HOSTILE: &[&str] = &[
    "#panic()",
    "#set page(width: 1pt)",
    "#include \"/etc/passwd\"",
    "#read(\"/etc/passwd\")",
    "#{1+1}",
    "$x^2$",
    "@ref",
    "<label>",
    "= Titre",
    "- liste",
    "+ liste",
    "/ terme: définition",
    "1. un",
    "*gras*",
    "_ital_",
    "`code`",
    "~",
    "\\",
    "\\u{41}",
    "// commentaire",
    "/* commentaire */",
    "https://exemple.test/#x",
    "\"; #panic(); \"",
    "]",
    "[",
    "#[",
    "{{ 1 + 1 }}",
    "{% include \"x\" %}",
    "{# caché #}",
    "{{ get_env(name=\"HOME\") }}",
    "| a | b |",
    "---",
    "***",
    "~~~",
    "```",
    "> cité",
    "<b>html</b>",
    "<!-- caché -->",
    "![i](x.png)",
    "[a](javascript:alert)",
    "[^1]",
    "&amp;",
    "&#x41;",
    "\\*",
    "a\\",
    "x ~~y~~ z",
    "1986\\. ok",
    "$(id)",
    "%s%n",
    "'); DROP TABLE",
    "é#à",
    "l'été n'est",
];

fn any_hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        1 => "[#$*_@<>\\[\\]{}|~`^/\\\\\"'=+.:;!?a-z0-9éà-]{1,12}",
    ];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.join(" "))
}

/// A dossier whose every printed text is the hostile one: as a plain field, in prose, in tables, titles and boxes.
fn dossier(hostile: &str) -> String {
    let quoted = serde_json::to_string(hostile).expect("a string is JSON");
    format!(
        r#"reference: {quoted}
title: {quoted}
territory: {{name: {quoted}}}
public: {{description: {quoted}}}
need: {{statement: {prose}, source: {quoted}}}
term: {{start: 2026-01-01, end: 2026-12-31}}
persons: [{{id: p, name: {quoted}}}]
partners:
  - {{id: a, name: {quoted}, label: {quoted}, legal_form: commune, competences: [{quoted}], undertakings: [{quoted}], signatories: [{{person: p, title: {quoted}}}]}}
  - {{id: b, name: B, label: b, legal_form: association-1901, competences: [c], undertakings: [u], signatories: [{{title: T}}]}}
definitions: [{{term: {quoted}, meaning: {quoted}}}]
objectives: [{{id: o, title: {quoted}, result: {quoted}, lead: a, partners: [b], indicators: [{{id: i, name: {quoted}, unit: {quoted}, source: {quoted}}}]}}]
tasks: [{{title: {quoted}, carried_by: a, done_by: [b]}}]
documents: [{{id: d, kind: partnership-agreement, title: {quoted}, signed_at: {quoted}, visas: [{quoted}], annexes: [{{id: z, title: {quoted}, text: {prose}}}]}}]
"#,
        prose = serde_json::to_string(&markdown_literal(hostile)).expect("a string is JSON"),
    )
}

/// The hostile text as a Markdown author would have to write it to mean it literally: every sign escaped.
fn markdown_literal(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() }).collect()
}

fn examined(folder: &Path, yaml: &str) -> (Project, Examined) {
    let dossier = folder.join("conventions/d");
    std::fs::create_dir_all(&dossier).expect("the folder is made");
    std::fs::write(dossier.join("partnership.yaml"), yaml).expect("the dossier is written");
    std::fs::write(folder.join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
    let project = Project::open(folder).expect("the project opens");
    let (paths, _) = find(&project.root, &[folder.join("conventions")]);
    let examined = examine(&project, &paths[0]);
    (project, examined)
}

/// Letters and signs without spaces, and with the typography that the tool sets put back.
fn bare(text: &str) -> String {
    text.replace('’', "'").replace('…', "...").chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_is_printed_as_it_is(hostile in any_hostile()) {
        let folder = tempfile::tempdir().expect("a folder");
        let (project, examined) = examined(folder.path(), &dossier(&hostile));
        let shown: Vec<_> = examined.findings.iter().filter(|f| f.severity == paraphe::source::Severity::Error).collect();
        prop_assert!(shown.is_empty(), "{hostile:?}: {shown:?}");
        let press = project.templates.press(&project.style).expect("the style is good");
        let drafted = examined.documents.first().expect("the document is drafted");
        let text = project.templates.text(&drafted.tree, &project.style).expect("the template renders");
        let pages = lay_out_here(&press, &text).map_err(|fault| TestCaseError::fail(format!("{hostile:?}: {fault:?}")))?;
        let printed = bare(&text_in_order(&pages));
        let wanted = bare(&hostile);
        let count = printed.matches(&wanted).count();
        prop_assert!(count >= 20, "{hostile:?} is printed {count} times");
        // The same dossier with a harmless word has the same structure.
        let harmless: String = hostile.chars().map(|c| if c.is_whitespace() { c } else { 'x' }).collect();
        let (_, other) = self::examined(folder.path(), &dossier(&harmless));
        let other = other.documents.first().expect("the document is drafted");
        prop_assert_eq!(shape(&drafted.tree), shape(&other.tree), "{:?}", hostile);
    }
}

/// The structure of a document without its words.
fn shape(document: &paraphe::document::Document) -> Vec<(String, usize)> {
    let opening = document.opening.iter().map(|section| (section.clause.clone(), section.blocks.len()));
    let articles = document.articles.iter().map(|article| (article.clause.clone(), article.blocks.len()));
    let annexes = document.annexes.iter().map(|annex| (annex.clause.clone(), annex.blocks.len()));
    opening.chain(articles).chain(annexes).collect()
}
