//! Findings as SARIF 2.1.0 (OASIS), which code scanning of GitHub and most analysis servers read.

mod result;
mod rules;

use serde_json::{Value, json};

use super::resolved::resolved;
use super::{Report, harmless};
use crate::language::{Language, Message};
use crate::source::{Code, limits};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The report of a run. Paths are relative to the repository; columns count characters, as everywhere here.
pub fn sarif(report: &Report<'_>) -> Value {
    let (findings, untold) = resolved(report);
    let mut codes: Vec<Code> = findings.iter().map(|finding| finding.diagnostic.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let results: Vec<Value> = findings.iter().map(|finding| result::result(finding, &codes, report)).collect();
    let tally = report.tally();
    let language = report.catalogue.language();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "paraphe",
                    "version": env!("CARGO_PKG_VERSION"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": codes.iter().map(|code| rules::rule(*code, report.catalogue)).collect::<Vec<_>>(),
                },
            },
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notifications(untold, report) }],
            "language": match language { Language::French => "fr-FR", Language::English => "en-US" },
            "columnKind": "unicodeCodePoints",
            "results": results,
            "properties": {
                "errors": tally.errors,
                "warnings": tally.warnings,
                "information": tally.information,
                "suppressed": tally.suppressed,
                "untold": untold,
            },
        }],
    })
}

/// That the file could not hold every finding, and what rules could not check.
fn notifications(untold: usize, report: &Report<'_>) -> Vec<Value> {
    let text = |count| report.catalogue.say(&Message::new("more-findings").with("count", count));
    let more = Some(untold).filter(|untold| *untold > 0);
    let more = more.map(|untold| json!({ "level": "warning", "message": { "text": text(untold) } }));
    let unchecked = report.parts.iter().flat_map(|part| part.unchecked).take(limits::FINDINGS_OF_A_REPORT);
    let unchecked = unchecked.map(|one| {
        let reason = format!("{}: {}", one.code.id, harmless(&report.catalogue.say(&one.reason)));
        json!({ "level": "note", "message": { "text": reason } })
    });
    more.into_iter().chain(unchecked).collect()
}
