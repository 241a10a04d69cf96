//! Findings as one JSON document. Codes and keys are the contract; `version` changes when they do.

use serde::Serialize;
use serde_json::Value;

use super::Report;
use super::harmless;
use super::position::Position;
use super::resolved::{Resolved, resolved};
use crate::manual::page_name;
use crate::source::{Edit, Files, Fix, limits};

/// The version of the format. Keys may be added without changing it.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    diagnostics: Vec<Item<'a>>,
    /// What rules could not check, and why.
    unchecked: Vec<Unknown<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Item<'a> {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    message: String,
    #[serde(flatten)]
    place: Position,
    /// The keys that lead to the place (`partners.ccas.siret`).
    route: Option<&'a str>,
    dossier: Option<&'a str>,
    /// The one document that is concerned.
    document: Option<&'a str>,
    /// Every document that is concerned; none when it is the whole dossier.
    documents: &'a [String],
    help: Option<String>,
    basis: Option<&'a str>,
    related: Vec<Related>,
    /// The page on the rule, in the repository of paraphe.
    page: String,
    /// The same as long as the fault is, wherever its line moves.
    fingerprint: String,
    /// The correction, where there is one right answer.
    fix: Option<Vec<Change>>,
    /// The reason why people live with it; it is then in no count but its own.
    suppression: Option<&'a str>,
}

/// A text in the place of another.
#[derive(Serialize)]
struct Change {
    replacement: String,
    #[serde(flatten)]
    place: Position,
}

/// What a rule could not check.
#[derive(Serialize)]
struct Unknown<'a> {
    code: &'static str,
    name: &'static str,
    reason: String,
    #[serde(flatten)]
    place: Position,
    dossier: Option<&'a str>,
    document: Option<&'a str>,
}

#[derive(Serialize)]
struct Related {
    message: String,
    #[serde(flatten)]
    place: Position,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    information: usize,
    suppressed: usize,
    /// Findings that are counted, but not in the list.
    untold: usize,
}

/// The report of a run.
pub fn json(report: &Report<'_>) -> Value {
    let (findings, untold) = resolved(report);
    let tally = report.tally();
    let document = Document {
        version: VERSION,
        diagnostics: findings.into_iter().map(item).collect(),
        unchecked: unknown(report),
        summary: Summary {
            errors: tally.errors,
            warnings: tally.warnings,
            information: tally.information,
            suppressed: tally.suppressed,
            untold,
        },
    };
    serde_json::to_value(document).unwrap_or(Value::Null)
}

/// A JSON text as it is printed: what a runner of GitHub takes for a command anywhere in a line, is written by the number
/// of its character, which is the same text to every reader of JSON.
pub fn json_text(value: &Value) -> String {
    format!("{value:#}").replace("##[", "#\\u0023[")
}

fn unknown<'a>(report: &'a Report<'a>) -> Vec<Unknown<'a>> {
    let all = report.parts.iter().flat_map(|part| part.unchecked.iter().map(move |one| (part, one)));
    let told = all.take(limits::FINDINGS_OF_A_REPORT).map(|(part, one)| Unknown {
        code: one.code.id,
        name: one.code.name,
        reason: harmless(&report.catalogue.say(&one.reason)).into_owned(),
        place: Position::at(one.place, part.files),
        dossier: part.dossier,
        document: one.document.as_deref(),
    });
    told.collect()
}

fn changes(fix: &Fix, files: &Files) -> Vec<Change> {
    let change = |edit: &Edit| Change { replacement: edit.replacement.clone(), place: Position::at(edit.place, files) };
    fix.edits.iter().map(change).collect()
}

fn item(finding: Resolved<'_>) -> Item<'_> {
    let diagnostic = finding.diagnostic;
    let related = finding.related.into_iter().map(|(place, message)| Related { message, place });
    Item {
        code: diagnostic.code.id,
        name: diagnostic.code.name,
        severity: diagnostic.severity.spelling(),
        message: finding.message,
        place: finding.position,
        route: finding.route,
        dossier: finding.part.dossier,
        document: diagnostic.document(),
        documents: &diagnostic.documents,
        help: finding.help,
        basis: diagnostic.basis.as_deref(),
        related: related.collect(),
        page: page_name(diagnostic.code),
        fingerprint: finding.fingerprint,
        fix: diagnostic.fix.as_ref().map(|fix| changes(fix, finding.part.files)),
        suppression: diagnostic.suppression.as_ref().map(|suppression| suppression.reason.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Catalogue, Language, Message};
    use crate::report::Findings;
    use crate::source::{Diagnostic, Files, Severity, codes};

    /// `document` keeps its meaning, the one document that is concerned; `documents` has them all.
    #[test]
    fn a_finding_names_its_documents() {
        let files = Files::default();
        for (ids, document) in [(vec![], None), (vec!["charte"], Some("charte")), (vec!["charte", "cpo"], None)] {
            let finding = Diagnostic::of_run(codes::LEFT_BLANK, Message::new("left-blank"));
            let finding = [ids.iter().fold(finding, |finding, id| finding.of_document(*id))];
            let report = Report {
                parts: vec![Findings::new(None, &files, &finding)],
                catalogue: Catalogue::of(Language::English),
                in_repository: String::new(),
                failing: Severity::Error,
            };
            let report = json(&report);
            let told = &report["diagnostics"][0];
            assert_eq!((told["document"].as_str(), &told["documents"]), (document, &Value::from(ids)));
        }
    }
}
