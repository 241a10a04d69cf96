//! Findings as one JSON document. Codes and keys are the contract; `version` changes when they do.

use serde::Serialize;
use serde_json::Value;

use super::Report;
use super::page::page_name;
use super::position::Position;
use super::resolved::{Resolved, resolved};
use super::text::severity_word;

/// The version of the format. Keys may be added without changing it.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    diagnostics: Vec<Item<'a>>,
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
    document: Option<&'a str>,
    help: Option<String>,
    basis: Option<&'a str>,
    related: Vec<Related>,
    /// The page on the rule, in the repository of paraphe.
    page: String,
    /// The same as long as the fault is, wherever its line moves.
    fingerprint: String,
    /// The reason why people live with it; it is then in no count but its own.
    suppression: Option<&'a str>,
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

fn item(finding: Resolved<'_>) -> Item<'_> {
    let diagnostic = finding.diagnostic;
    let related = finding.related.into_iter().map(|(place, message)| Related { message, place });
    Item {
        code: diagnostic.code.id,
        name: diagnostic.code.name,
        severity: severity_word(diagnostic.severity),
        message: finding.message,
        place: finding.position,
        route: finding.route,
        dossier: finding.part.dossier,
        document: diagnostic.document.as_deref(),
        help: finding.help,
        basis: diagnostic.basis.as_deref(),
        related: related.collect(),
        page: page_name(diagnostic.code),
        fingerprint: finding.fingerprint,
        suppression: diagnostic.suppression.as_ref().map(|suppression| suppression.reason.as_str()),
    }
}
