//! Findings as one JSON document. Codes and keys are the contract; `version` changes when they do.

use serde::Serialize;
use serde_json::Value;

use super::{Findings, Tally};
use crate::language::Catalogue;
use crate::source::{Diagnostic, Files, Place, Severity, Span};

/// The version of the format.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
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
    place: Where,
    dossier: Option<&'a str>,
    /// The one document that is concerned.
    document: Option<&'a str>,
    /// Every document that is concerned; none when it is the whole dossier.
    documents: &'a [String],
    help: Option<String>,
    basis: Option<&'a str>,
    related: Vec<Related>,
}

/// A file and, where known, first and last position; lines and columns count from 1, columns in characters.
#[derive(Serialize, Default)]
struct Where {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

#[derive(Serialize)]
struct Related {
    message: String,
    #[serde(flatten)]
    place: Where,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    information: usize,
}

/// The report of a run.
pub fn json(findings: &[Findings<'_>], catalogue: &Catalogue) -> Value {
    let items = findings
        .iter()
        .flat_map(|part| part.diagnostics.iter().map(move |diagnostic| item(diagnostic, part, catalogue)));
    let tally = Tally::of(findings.iter().flat_map(|part| part.diagnostics));
    let report = Report {
        version: VERSION,
        diagnostics: items.collect(),
        summary: Summary { errors: tally.errors, warnings: tally.warnings, information: tally.information },
    };
    serde_json::to_value(report).unwrap_or(Value::Null)
}

fn item<'a>(diagnostic: &'a Diagnostic, part: &Findings<'a>, catalogue: &Catalogue) -> Item<'a> {
    let place = match &diagnostic.place {
        Place::At(span) => position(*span, part.files),
        Place::File(path) => Where { file: Some(path.clone()), ..Where::default() },
        Place::Nowhere => Where::default(),
    };
    let related = diagnostic
        .related
        .iter()
        .map(|(span, message)| Related { message: catalogue.say(message), place: position(*span, part.files) });
    Item {
        code: diagnostic.code.id,
        name: diagnostic.code.name,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        },
        message: catalogue.say(&diagnostic.message),
        place,
        dossier: part.dossier,
        document: diagnostic.document(),
        documents: &diagnostic.documents,
        help: diagnostic.help.as_ref().map(|help| catalogue.say(help)),
        basis: diagnostic.basis.as_deref(),
        related: related.collect(),
    }
}

fn position(span: Span, files: &Files) -> Where {
    let start = files.position(span);
    let end = files.position(Span { start: span.end, ..span });
    Where {
        file: files.get(span.file).map(|file| file.path.clone()),
        line: start.map(|at| at.line),
        column: start.map(|at| at.column),
        end_line: end.map(|at| at.line),
        end_column: end.map(|at| at.column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Message};
    use crate::source::codes;

    /// `document` keeps its meaning, the one document that is concerned; `documents` has them all.
    #[test]
    fn a_finding_names_its_documents() {
        let files = Files::default();
        for (ids, document) in [(vec![], None), (vec!["charte"], Some("charte")), (vec!["charte", "cpo"], None)] {
            let finding = Diagnostic::of_run(codes::LEFT_BLANK, Message::new("left-blank"));
            let finding = [ids.iter().fold(finding, |finding, id| finding.of_document(*id))];
            let part = Findings { dossier: None, files: &files, diagnostics: &finding };
            let report = json(&[part], Catalogue::of(Language::English));
            let told = &report["diagnostics"][0];
            assert_eq!((told["document"].as_str(), &told["documents"]), (document, &Value::from(ids)));
        }
    }
}
