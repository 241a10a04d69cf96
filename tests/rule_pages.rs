//! The pages of rules are generated from the register, the messages and the cases, and rewritten by
//! `SNAPSHOTS=overwrite cargo test --release --test rule_pages`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use paraphe::check::{Check, Family, Rule, rules};
use paraphe::language::{Catalogue, Language};
use paraphe::law;
use paraphe::manual::{Examples, compose, page_name};
use paraphe::source::ALL_CODES;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The case under a name, without its carets; nothing when there is none.
fn example(name: &str) -> Option<String> {
    let text = std::fs::read_to_string(root().join("tests/rules").join(name)).ok()?;
    let is_caret =
        |line: &str| line.trim_start().strip_prefix('#').is_some_and(|rest| rest.trim_start().starts_with('^'));
    Some(text.lines().filter(|line| !is_caret(line)).map(|line| format!("{line}\n")).collect())
}

/// The form of the examples of a rule, and both.
fn examples(rule: &Rule) -> (&'static str, String, String) {
    let name = rule.code.name;
    let yaml = || Some(("yaml", example(&format!("{name}.yaml"))?, example(&format!("{name}.silent.yaml"))?));
    let text = || Some(("text", example(&format!("{name}.refused.text"))?, example(&format!("{name}.instead.text"))?));
    yaml().or_else(text).unwrap_or_else(|| panic!("{} {name} has no example in tests/rules", rule.code.id))
}

/// Compares a generated file with what it should be, or rewrites it.
fn settle(path: &Path, expected: &str) -> Option<String> {
    if std::fs::read_to_string(path).is_ok_and(|found| found == expected) {
        return None;
    }
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::write(path, expected).expect("it is written");
        return None;
    }
    Some(path.strip_prefix(root()).unwrap_or(path).display().to_string())
}

#[test]
fn pages_say_what_the_register_the_messages_and_the_cases_say() {
    let folder = root().join("docs/rules");
    let french = Catalogue::of(Language::French);
    let mut expected: BTreeSet<PathBuf> =
        ["README.md", "coverage.md", "rows.yaml"].map(|name| folder.join(name)).into();
    let mut stale = Vec::new();
    for rule in rules() {
        let (form, refused, instead) = examples(rule);
        let path = root().join(page_name(rule.code));
        let page = compose(rule, Examples { form, refused: &refused, instead: &instead }, french, None);
        stale.extend(settle(&path, &page));
        expected.insert(path);
    }
    stale.extend(settle(&folder.join("README.md"), &index()));
    assert!(stale.is_empty(), "stale; SNAPSHOTS=overwrite rewrites them: {stale:#?}");
    let found = std::fs::read_dir(&folder).expect("the folder of pages").map(|entry| entry.expect("an entry").path());
    let orphans: Vec<PathBuf> = found.filter(|path| !expected.contains(path)).collect();
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        orphans.iter().for_each(|path| std::fs::remove_file(path).expect("it is removed"));
    } else {
        assert!(orphans.is_empty(), "pages of no rule: {orphans:?}");
    }
}

/// The list of all pages, family by family.
fn index() -> String {
    let french = Catalogue::of(Language::French);
    let mut index = String::from(INTRODUCTION);
    for family in Family::ALL {
        let mut of_family: Vec<&Rule> = rules().filter(|rule| rule.family == *family).collect();
        of_family.sort_by_key(|rule| rule.code.id);
        if of_family.is_empty() {
            continue;
        }
        index.push_str(&format!(
            "\n## {} (`{}`)\n\n| Code | Ce qui est signalé |\n|---|---|\n",
            capital(family.french()),
            family.spelling()
        ));
        for rule in of_family {
            let title = french.text(&format!("{}-title", rule.code.name)).expect("a title");
            let page = page_name(rule.code).replace("docs/rules/", "");
            index.push_str(&format!("| [{}]({page}) | {title} |\n", rule.code.id));
        }
    }
    index
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

const INTRODUCTION: &str = "\
# Les règles

Une page par code\u{a0}: ce que la règle vérifie, pourquoi, un exemple refusé, ce qu’il faut écrire plutôt, et son fondement
avec ses dates, la confiance qu’on peut lui accorder et le jour où il a été vérifié. `paraphe explain P0605` montre la même
page\u{202f}; `paraphe rules` les énumère.

Un code ne change jamais de sens et n’est jamais réemployé. Les gravités dépendent du profil (`strict`, `default`,
`lenient`) et de `paraphe.yaml`\u{202f}; une remarque peut être écartée dans le dossier, avec son motif et son auteur.

Les exemples en YAML montrent une ou plusieurs rubriques d’un petit dossier complet
(`tests/small_dossier/partnership.yaml`), où elles prennent la place des siennes\u{202f}; derrière `# et les autres`, les autres
entrées de la rubrique demeurent, et derrière `# et le reste`, les autres clés de l’entrée\u{202f}; ce qui est suivi de
`# absent` est ôté. Les tests vérifient que chaque exemple refusé l’est sous ce code et lui seul.
";

#[test]
fn every_code_is_in_the_register_once() {
    let registered: Vec<&str> = rules().map(|rule| rule.code.id).collect();
    let unique: BTreeSet<&str> = registered.iter().copied().collect();
    assert_eq!(unique.len(), registered.len());
    let known: BTreeSet<&str> = ALL_CODES.iter().map(|code| code.id).collect();
    assert_eq!(unique, known);
    let names: BTreeSet<&str> = ALL_CODES.iter().map(|code| code.name).collect();
    assert_eq!(names.len(), ALL_CODES.len());
}

#[test]
fn every_rule_has_its_basis_and_its_page_in_both_languages() {
    let catalogues = [Language::French, Language::English].map(Catalogue::of);
    let mut lacking = Vec::new();
    for rule in rules() {
        if rule.basis.is_empty() || rule.basis.iter().any(|id| law::article(id).is_none()) {
            lacking.push(format!("{}: basis {:?}", rule.code.id, rule.basis));
        }
        for part in ["title", "checks", "why"] {
            let id = format!("{}-{part}", rule.code.name);
            for catalogue in catalogues {
                if catalogue.text(&id).is_none_or(|text| text.trim().is_empty()) {
                    lacking.push(format!("{}: {id} in {:?}", rule.code.id, catalogue.language()));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// The name of a rule states the fault, and is no command: it reads well behind « allow ».
#[test]
fn names_state_the_fault() {
    for rule in rules() {
        let refused = ["check-", "verify-", "avoid-", "do-not-", "ensure-", "must-", "should-"];
        assert!(!refused.iter().any(|start| rule.code.name.starts_with(start)), "{}", rule.code.name);
    }
}

/// Errors are for arithmetic, broken references and law read with confidence in a current copy.
#[test]
fn only_what_is_sure_is_an_error() {
    let sure = |id: &&str| law::article(id).is_some_and(is_sure);
    let families = [Family::Arithmetic, Family::References, Family::Dates, Family::Drafting];
    let unsure: Vec<&str> = rules()
        .filter(|rule| rule.severity == paraphe::source::Severity::Error && !matches!(rule.check, Check::Elsewhere))
        .filter(|rule| !families.contains(&rule.family) && !rule.basis.iter().any(&sure))
        .map(|rule| rule.code.id)
        .collect();
    assert!(unsure.is_empty(), "errors without a basis that is sure: {unsure:?}");
    let method: Vec<&str> = rules()
        .filter(|rule| rule.family == Family::Method && rule.severity == paraphe::source::Severity::Error)
        .map(|rule| rule.code.id)
        .collect();
    assert!(method.is_empty(), "the method warns, it does not refuse: {method:?}");
}

fn is_sure(article: &law::Article) -> bool {
    use law::ArticleKind::{Arithmetic, Law, Method};
    match article.kind {
        Arithmetic => true,
        Method => article.id == "projet",
        Law => article.evidence.confidence == law::Confidence::High && !article.evidence.copy.contains("ancienne"),
        _ => false,
    }
}
