//! Every row of the reference is answered: by a rule, or by a written reason. `docs/rules/coverage.md` says where, and is
//! rewritten by `SNAPSHOTS=overwrite cargo test --release --test coverage`.
//!
//! The rows stand in `docs/rules/rows.yaml`: what the law asks (B) and what the method asks (C), one line each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use paraphe::check::rules;
use paraphe::manual::page_name;
use serde::Deserialize;

/// How many rows may lack a rule.
const MOST_WITHOUT_A_RULE: usize = 25;

/// Rows of part B by section: how many each has. B13 and B14 are one row each.
const ROWS_OF_LAW: [(&str, usize); 12] = [
    ("B1", 14),
    ("B2", 8),
    ("B3", 5),
    ("B4", 5),
    ("B5", 12),
    ("B6", 12),
    ("B7", 11),
    ("B8", 5),
    ("B9", 3),
    ("B10", 11),
    ("B11", 8),
    ("B12", 8),
];
/// Rows of part C.
const ROWS_OF_METHOD: usize = 123;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    /// What the row asks, in French.
    asks: String,
    /// Why no rule can answer it; for a row without a rule only.
    without_rule: Option<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(root().join("docs/rules/rows.yaml")).expect("the rows are read");
    serde_yaml::from_str(&text).expect("the rows are YAML")
}

/// The codes that answer each row.
fn answers() -> BTreeMap<&'static str, BTreeSet<(&'static str, String)>> {
    let mut answers: BTreeMap<&str, BTreeSet<(&str, String)>> = BTreeMap::new();
    for rule in rules() {
        for row in rule.rows {
            let page = page_name(rule.code).replace("docs/rules/", "");
            answers.entry(row).or_default().insert((rule.code.id, page));
        }
    }
    answers
}

fn expected_ids() -> Vec<String> {
    let law =
        ROWS_OF_LAW.iter().flat_map(|(section, count)| (1..=*count).map(move |row| format!("{section}-{row:02}")));
    let lists = ["B13", "B14"].map(str::to_owned);
    law.chain(lists).chain((1..=ROWS_OF_METHOD).map(|row| format!("C{row}"))).collect()
}

#[test]
fn every_row_is_listed_once_in_order() {
    let ids: Vec<String> = rows().into_iter().map(|row| row.id).collect();
    assert_eq!(ids, expected_ids());
}

#[test]
fn every_row_has_a_rule_or_a_reason() {
    let answers = answers();
    let (mut silent, mut both, mut without) = (Vec::new(), Vec::new(), 0);
    for row in rows() {
        assert!(row.asks.ends_with('.'), "{}: what it asks is a sentence", row.id);
        match (answers.contains_key(row.id.as_str()), row.without_rule) {
            (false, None) => silent.push(row.id),
            (true, Some(_)) => both.push(row.id),
            (false, Some(_)) => without += 1,
            (true, None) => {}
        }
    }
    assert!(silent.is_empty(), "neither rule nor reason: {silent:?}");
    assert!(both.is_empty(), "a rule answers, and a reason says that none can: {both:?}");
    assert!(without <= MOST_WITHOUT_A_RULE, "{without} rows lack a rule");
}

#[test]
fn rules_answer_rows_that_exist() {
    let known: BTreeSet<String> = expected_ids().into_iter().collect();
    let unknown: Vec<&str> = answers().into_keys().filter(|row| !known.contains(*row)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn the_table_says_what_the_register_says() {
    let path = root().join("docs/rules/coverage.md");
    let expected = table();
    if std::fs::read_to_string(&path).is_ok_and(|found| found == expected) {
        return;
    }
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        return std::fs::write(&path, expected).expect("it is written");
    }
    panic!("docs/rules/coverage.md is stale: SNAPSHOTS=overwrite rewrites it");
}

fn table() -> String {
    let answers = answers();
    let rows = rows();
    let without = rows.iter().filter(|row| !answers.contains_key(row.id.as_str())).count();
    let mut table = format!("{INTRODUCTION}\n{} rangées, dont {without} sans règle.\n", rows.len());
    let mut section = "";
    for row in &rows {
        let of = if row.id.starts_with('C') { "C" } else { row.id.split('-').next().unwrap_or_default() };
        if of != section {
            section = of;
            let title = TITLES.iter().find(|(id, _)| *id == of).map_or("", |(_, title)| title);
            table.push_str(&format!(
                "\n## {of} – {title}\n\n| Rangée | Ce qui est demandé | Règles, ou raison |\n|---|---|---|\n"
            ));
        }
        let answer = match (answers.get(row.id.as_str()), &row.without_rule) {
            (Some(codes), _) => {
                codes.iter().map(|(code, page)| format!("[{code}]({page})")).collect::<Vec<_>>().join(", ")
            }
            (None, reason) => format!("Sans règle\u{a0}: {}", reason.as_deref().unwrap_or("?")),
        };
        table.push_str(&format!("| {} | {} | {answer} |\n", row.id, row.asks));
    }
    table
}

const INTRODUCTION: &str = "\
# Ce que les règles couvrent

La référence du projet dit en rangées ce que le droit demande (B) et ce que la méthode du partenariat demande (C). Cette
table, produite par les tests, dit pour chacune quelle règle y répond, ou pourquoi aucune ne le peut.
";

const TITLES: [(&str, &str); 15] = [
    ("B1", "convention de subvention"),
    ("B2", "comptes, publication, commissaire aux comptes"),
    ("B3", "contrat d’engagement républicain"),
    ("B4", "aides d’État"),
    ("B5", "pouvoir de signer"),
    ("B6", "forme, modification et fin du contrat, juridictions"),
    ("B7", "confidentialité, secret, données personnelles"),
    ("B8", "réussite éducative et école"),
    ("B9", "personnel et locaux"),
    ("B10", "numéros d’identification"),
    ("B11", "dates et calendrier"),
    ("B12", "écriture"),
    ("B13", "titres des textes"),
    ("B14", "noms qui ont changé"),
    ("C", "méthode du partenariat"),
];
