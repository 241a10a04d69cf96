//! Every report follows the schema of its format, whatever it reports.

use std::collections::BTreeSet;
use std::path::Path;

use roxmltree::Document;
use serde_json::Value;

use crate::xsd::Schema;
use crate::{faulty_project, project_of, report};

const SARIF: &str = include_str!("../suites/schemas/sarif-2.1.0.json");
const GITLAB: &str = include_str!("../suites/schemas/gitlab-code-quality.json");
const JUNIT: &str = include_str!("../suites/schemas/junit-10.xsd");

/// A slip of the schema: its pattern has a bracket too many, which is no regular expression to every reader. Beside it
/// what its description says: two letters, and perhaps a hyphen and two more.
const LANGUAGE: (&str, &str) = ("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");

/// What a JSON text breaks of a schema; formats (addresses, dates) are looked at too.
fn faults(schema: &str, text: &str) -> Vec<String> {
    let schema = schema.replace(LANGUAGE.0, LANGUAGE.1);
    let schema: Value = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("it is a schema");
    let instance: Value = serde_json::from_str(text).expect("the report is JSON");
    validator.iter_errors(&instance).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Asserts that each report of a project follows its schema.
pub fn follow_their_schemas(folder: &Path) {
    let sarif = report(folder, "sarif");
    assert_eq!(faults(SARIF, &sarif), Vec::<String>::new());
    let gitlab = report(folder, "gitlab");
    assert_eq!(faults(GITLAB, &gitlab), Vec::<String>::new());
    prints_are_unique(&gitlab);
    let junit = report(folder, "junit");
    let document = Document::parse(&junit).unwrap_or_else(|error| panic!("{error}: {junit}"));
    assert_eq!(Schema::read(JUNIT).faults(&document), Vec::<String>::new());
    counts_are_right(&document);
}

fn prints_are_unique(gitlab: &str) {
    let violations: Value = serde_json::from_str(gitlab).expect("is JSON");
    let prints: Vec<&Value> = violations.as_array().expect("a list").iter().map(|one| &one["fingerprint"]).collect();
    let different: BTreeSet<String> = prints.iter().map(|print| print.to_string()).collect();
    assert_eq!(different.len(), prints.len(), "GitLab keeps one violation of each fingerprint");
}

fn counts_are_right(document: &Document<'_>) {
    let with = |tag: &'static str| move |node: &roxmltree::Node<'_, '_>| node.has_tag_name(tag);
    for suite in document.descendants().filter(|node| node.has_tag_name("testsuite") || node.has_tag_name("testsuites"))
    {
        let counted = |tag| suite.descendants().filter(with(tag)).count().to_string();
        assert_eq!(suite.attribute("tests"), Some(counted("testcase").as_str()));
        assert_eq!(suite.attribute("failures"), Some(counted("failure").as_str()));
    }
}

#[test]
fn reports_of_faults_follow_their_schemas() {
    follow_their_schemas(faulty_project().path());
    // Faults of whole files and of the run, without a line.
    let broken = project_of("a: \"b\n");
    std::fs::write(broken.path().join("conventions/d/cléz.yaml"), "x").expect("is written");
    std::fs::create_dir_all(broken.path().join("conventions/é è:?")).expect("is made");
    std::fs::write(broken.path().join("conventions/é è:?/partnership.yaml"), [0xff]).expect("is written");
    follow_their_schemas(broken.path());
}

#[test]
fn reports_of_the_examples_follow_their_schemas() {
    follow_their_schemas(Path::new(env!("CARGO_MANIFEST_DIR")));
}

/// A schema that passes everything would prove nothing.
#[test]
fn schemas_refuse_what_is_wrong() {
    let project = faulty_project();
    let sarif = report(project.path(), "sarif");
    for (right, wrong) in [
        ("\"level\": \"error\"", "\"level\": \"erreur\""),
        ("\"startLine\": 2", "\"startLine\": 0"),
        ("\"ruleId\"", "\"rule\""),
        ("\"uri\": \"paraphe.yaml\"", "\"uri\": \"par aphe.yaml\""),
        ("https://docs.oasis-open.org", "docs.oasis-open.org"),
    ] {
        assert!(sarif.contains(right), "{right}");
        assert!(!faults(SARIF, &sarif.replacen(right, wrong, 1)).is_empty(), "{wrong}");
    }
    let gitlab = report(project.path(), "gitlab");
    for (right, wrong) in [("major", "grave"), ("\"begin\": 2", "\"begin\": 0"), ("\"path\": \"", "\"path\": \"./")] {
        assert!(!faults(GITLAB, &gitlab.replacen(right, wrong, 1)).is_empty(), "{wrong}");
    }
}

/// A forge looks for files from the repository, which may hold the project in a folder.
#[test]
fn paths_begin_at_the_repository() {
    let project = faulty_project();
    let repository = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(repository.path().join(".git")).expect("is made");
    let below = repository.path().join("droit/partenariats");
    std::fs::create_dir_all(repository.path().join("droit")).expect("is made");
    std::fs::rename(project.path(), &below).expect("is moved");
    let sarif: Value = serde_json::from_str(&report(&below, "sarif")).expect("is JSON");
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "droit/partenariats/paraphe.yaml");
    assert!(report(&below, "gitlab").contains("\"droit/partenariats/paraphe.yaml\""));
    assert!(report(&below, "github").contains("file=droit/partenariats/paraphe.yaml,"));
    assert!(report(&below, "json").contains("\"file\": \"paraphe.yaml\""), "paths of JSON begin at the project");
}
