//! Findings as workflow commands of GitHub, which shows them on the lines of a pull request.

use super::harmless::without_commands;
use super::position::from_repository;
use super::resolved::{Resolved, resolved};
use super::{Report, Tally};
use crate::language::Message;
use crate::source::Severity;

/// Annotations of each sort that GitHub shows of one step; the others are in its log only.
const SHOWN: usize = 10;

/// One command a line: `::error file=…,line=…,title=…::message`. The last one, a notice, says how many findings there
/// are; so that it is shown, pieces of information stop short of the limit.
pub fn github(report: &Report<'_>) -> String {
    let (findings, untold) = resolved(report);
    let mut notices = 0;
    let mut lines = Vec::new();
    for finding in findings.iter().filter(|finding| !finding.is_suppressed()) {
        let is_notice = finding.diagnostic.severity == Severity::Information;
        notices += usize::from(is_notice);
        if !is_notice || notices < SHOWN {
            lines.push(command(finding, report));
        }
    }
    lines.push(closing(report, untold));
    lines.join("\n")
}

fn command(finding: &Resolved<'_>, report: &Report<'_>) -> String {
    let code = finding.diagnostic.code;
    let mut properties = Vec::new();
    let position = &finding.position;
    if let Some(file) = &position.file {
        properties.push(format!("file={}", property(&from_repository(&report.in_repository, file))));
    }
    let last_line = position.end_line.or(position.line);
    for (name, number) in [("line", position.line), ("endLine", last_line)] {
        properties.extend(number.map(|number| format!("{name}={number}")));
    }
    // GitHub refuses columns of a fault that covers several lines.
    if last_line == position.line {
        for (name, number) in [("col", position.column), ("endColumn", position.end_column)] {
            properties.extend(number.map(|number| format!("{name}={number}")));
        }
    }
    properties.push(format!("title={}", property(&format!("{} {}", code.id, code.name))));
    let word = match finding.diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "notice",
    };
    format!("::{word} {}::{}", properties.join(","), data(&finding.paragraphs(report.catalogue)))
}

fn closing(report: &Report<'_>, untold: usize) -> String {
    let Tally { errors, warnings, information, .. } = report.tally();
    let message = Message::new("github-summary")
        .with("errors", errors)
        .with("warnings", warnings)
        .with("information", information);
    let mut sentences = vec![report.catalogue.say(&message)];
    if [errors, warnings].into_iter().any(|count| count > SHOWN) || information >= SHOWN {
        sentences.push(report.catalogue.say(&Message::new("github-shown").with("most", SHOWN)));
    }
    if untold > 0 {
        sentences.push(report.catalogue.say(&Message::new("more-findings").with("count", untold)));
    }
    format!("::notice title=paraphe::{}", data(&sentences.join(" ")))
}

/// The words of a command, as `@actions/core` writes them.
fn data(text: &str) -> String {
    without_commands(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a command.
fn property(text: &str) -> String {
    data(&super::harmless(text)).replace(':', "%3A").replace(',', "%2C")
}
