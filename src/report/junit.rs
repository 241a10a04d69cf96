//! Findings as JUnit XML, the one report that every CI server shows: a suite a dossier, a case a document.
//!
//! A dossier has one more case for what concerns all its documents. A case fails when a finding of it makes the check
//! fail; what does not is its output.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::resolved::{Resolved, resolved};
use super::{Findings, Report, plain_line, without_commands};
use crate::language::Message;
use crate::source::Severity;

/// The case of what concerns a whole dossier, and the suite and case of what concerns the project. Servers follow a
/// case by its names from run to run, so they have no language.
const DOSSIER: &str = "dossier";
const PROJECT: &str = "project";

struct Suite<'a> {
    name: &'a str,
    cases: Vec<Case<'a>>,
}

struct Case<'a> {
    name: &'a str,
    failing: Vec<&'a Resolved<'a>>,
    others: Vec<&'a Resolved<'a>>,
}

/// The report of a run, as the schema of the xUnit plugin of Jenkins has it (`junit-10.xsd`).
pub fn junit(report: &Report<'_>) -> io::Result<String> {
    let (findings, untold) = resolved(report);
    let suites = suites(report, &findings);
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let all = || suites.iter().flat_map(|suite| &suite.cases);
    writer
        .create_element("testsuites")
        .with_attributes([("name", "paraphe"), ("tests", &all().count().to_string())])
        .with_attributes([("failures", failures(all()).as_str()), ("errors", "0")])
        .write_inner_content(|writer| {
            suites.iter().try_for_each(|suite| write_suite(suite, report, writer))?;
            if untold > 0 { write_untold(untold, report, writer) } else { Ok(()) }
        })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    let text = String::from_utf8(bytes).map_err(io::Error::other)?;
    // The same text to every reader of XML, and no order to a runner of GitHub.
    Ok(text.replace("##[", "#&#35;["))
}

fn failures<'a>(cases: impl Iterator<Item = &'a Case<'a>>) -> String {
    cases.filter(|case| !case.failing.is_empty()).count().to_string()
}

/// The suites in the order of the report. Parts without a dossier are one suite, that of the project.
fn suites<'a>(report: &'a Report<'_>, findings: &'a [Resolved<'a>]) -> Vec<Suite<'a>> {
    let mut suites: Vec<Suite<'a>> = Vec::new();
    let mut of_name: BTreeMap<&str, usize> = BTreeMap::new();
    for part in &report.parts {
        let name = part.dossier.unwrap_or(PROJECT);
        if !of_name.contains_key(name) {
            of_name.insert(name, suites.len());
            let whole = if part.dossier.is_some() { DOSSIER } else { PROJECT };
            let names = std::iter::once(whole).chain(part.documents.iter().map(|(id, _)| id.as_str()));
            let cases = names.map(|name| Case { name, failing: Vec::new(), others: Vec::new() }).collect();
            suites.push(Suite { name, cases });
        }
    }
    for finding in findings.iter().filter(|finding| !finding.is_suppressed()) {
        let name = finding.part.dossier.unwrap_or(PROJECT);
        let Some(suite) = of_name.get(name).and_then(|index| suites.get_mut(*index)) else { continue };
        let Some(case) = suite.cases.get_mut(case_of(finding, finding.part)) else { continue };
        let fails = finding.diagnostic.severity >= report.failing;
        if fails { case.failing.push(finding) } else { case.others.push(finding) }
    }
    suites
}

/// The case of a finding: the first document that it is of, or in whose entry it stands, else the first one.
fn case_of(finding: &Resolved<'_>, part: &Findings<'_>) -> usize {
    let is_of = |(id, entry): &(String, crate::source::Span)| match finding.diagnostic.documents.as_slice() {
        [_, ..] => finding.diagnostic.documents.contains(id),
        [] => finding.diagnostic.span().is_some_and(|span| entry.contains(span)),
    };
    part.documents.iter().position(is_of).map_or(0, |index| index + 1)
}

fn write_suite(suite: &Suite<'_>, report: &Report<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let name = attribute(suite.name);
    let element = writer
        .create_element("testsuite")
        .with_attributes([("name", name.as_str()), ("tests", &suite.cases.len().to_string())])
        .with_attributes([("failures", failures(suite.cases.iter()).as_str()), ("errors", "0")]);
    element.write_inner_content(|writer| {
        suite.cases.iter().try_for_each(|case| write_case(case, &name, report, writer))
    })?;
    Ok(())
}

fn write_case(case: &Case<'_>, class: &str, report: &Report<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let name = attribute(case.name);
    let element = writer.create_element("testcase").with_attributes([("classname", class), ("name", name.as_str())]);
    if case.failing.is_empty() && case.others.is_empty() {
        element.write_empty()?;
        return Ok(());
    }
    element.write_inner_content(|writer| {
        if let Some(first) = case.failing.iter().max_by_key(|finding| finding.diagnostic.severity) {
            writer
                .create_element("failure")
                .with_attribute(("type", severity(first.diagnostic.severity)))
                .with_attribute(("message", attribute(&headline(case, report)).as_str()))
                .write_text_content(BytesText::new(&lines(&case.failing, report)))?;
        }
        if !case.others.is_empty() {
            writer.create_element("system-out").write_text_content(BytesText::new(&lines(&case.others, report)))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn write_untold(untold: usize, report: &Report<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let sentence = report.catalogue.say(&Message::new("more-findings").with("count", untold));
    let counts = [("name", "paraphe"), ("tests", "0"), ("failures", "0"), ("errors", "0")];
    writer.create_element("testsuite").with_attributes(counts).write_inner_content(|writer| {
        writer.create_element("system-out").write_text_content(BytesText::new(&sentence))?;
        Ok(())
    })?;
    Ok(())
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}

/// How many findings make a case fail, which a server shows beside its name.
fn headline(case: &Case<'_>, report: &Report<'_>) -> String {
    let tally = super::Tally::of(case.failing.iter().map(|finding| finding.diagnostic));
    let message = Message::new("junit-failure").with("errors", tally.errors).with("warnings", tally.warnings);
    report.catalogue.say(&message)
}

/// Findings, one a line, each with what to write instead below it.
fn lines(findings: &[&Resolved<'_>], report: &Report<'_>) -> String {
    let mut text = String::from("\n");
    for finding in findings {
        text.push_str(&plain_line(finding.diagnostic, finding.part.files, report.catalogue));
        let below = finding.paragraphs(report.catalogue);
        let below = below.strip_prefix(finding.message.as_str()).unwrap_or_default();
        text.push_str(&below.replace('\n', "\n    "));
        text.push('\n');
    }
    without_commands(&text)
}

/// The value of an attribute: one line, of characters that XML 1.0 knows (§ 2.2).
fn attribute(text: &str) -> String {
    super::harmless(text).replace('\n', " ")
}
