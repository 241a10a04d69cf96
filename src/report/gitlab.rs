//! Findings as a Code Quality report of GitLab, which shows them in a merge request: what is new and what is gone is
//! told by the fingerprints.

use serde::Serialize;
use serde_json::Value;

use super::Report;
use super::position::from_repository;
use super::resolved::{Resolved, resolved};
use crate::language::Message;
use crate::manual::page;
use crate::source::{Severity, codes};

#[derive(Serialize)]
struct Violation {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
    content: Content,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// What is shown beside a violation, in Markdown.
#[derive(Serialize)]
struct Content {
    body: String,
}

/// The report of a run: a list of violations. Each has a file and a line, since GitLab drops the others.
pub fn gitlab(report: &Report<'_>) -> Value {
    let (findings, untold) = resolved(report);
    let told = findings.iter().filter(|finding| !finding.is_suppressed());
    let mut violations: Vec<Violation> = told.map(|finding| violation(finding, report)).collect();
    if untold > 0 {
        violations.push(more(untold, report));
    }
    serde_json::to_value(violations).unwrap_or(Value::Null)
}

fn violation(finding: &Resolved<'_>, report: &Report<'_>) -> Violation {
    let code = finding.diagnostic.code;
    let begin = finding.position.line.unwrap_or(1);
    let path = finding.position.file_or_that_of(finding.part);
    Violation {
        description: finding.paragraphs(report.catalogue),
        check_name: format!("{} {}", code.id, code.name),
        fingerprint: finding.fingerprint.clone(),
        severity: match finding.diagnostic.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Information => "info",
        },
        location: Location {
            path: from_repository(&report.in_repository, &path),
            lines: Lines { begin, end: finding.position.end_line.unwrap_or(begin).max(begin) },
        },
        content: Content { body: page(code, report.catalogue, None).unwrap_or_default() },
    }
}

/// The last violation of a report that could not hold them all.
fn more(untold: usize, report: &Report<'_>) -> Violation {
    let path = from_repository(&report.in_repository, "paraphe.yaml");
    Violation {
        description: report.catalogue.say(&Message::new("more-findings").with("count", untold)),
        check_name: format!("{} {}", codes::MORE_FAULTS.id, codes::MORE_FAULTS.name),
        fingerprint: "paraphe-more-findings".to_owned(),
        severity: "info",
        location: Location { path, lines: Lines { begin: 1, end: 1 } },
        content: Content { body: page(codes::MORE_FAULTS, report.catalogue, None).unwrap_or_default() },
    }
}
