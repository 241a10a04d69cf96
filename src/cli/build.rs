//! `paraphe build`: the PDFs of dossiers.

use std::time::Instant;

use chrono::{DateTime, NaiveDateTime};

use super::args::{BuildArguments, Format};
use super::check::show_project;
use super::progress::Progress;
use super::screen::Screen;
use super::{Outcome, dossiers};
use crate::language::Message;
use crate::pipeline::{self, Event, Order, Project};
use crate::publish::{self, Written};
use crate::report::{Findings, Report, Tally, json, json_text};
use crate::source::{Diagnostic, DossierPath, Files, Severity, codes};
use crate::typeset::{Limits, Program};

/// What a build came to.
#[derive(Default)]
struct Count {
    built: usize,
    unchanged: usize,
    pages: usize,
    failed: usize,
    blocked: usize,
    tally: Tally,
    unwritten: bool,
    diagnostics: Vec<serde_json::Value>,
    lines: Vec<serde_json::Value>,
}

impl Count {
    /// Keeps findings for the JSON report.
    fn note(&mut self, dossier: Option<&str>, files: &Files, diagnostics: &[Diagnostic], screen: &Screen) {
        let mut report = json(&Report {
            parts: vec![Findings::new(dossier, files, diagnostics)],
            catalogue: screen.catalogue(),
            in_repository: String::new(),
            failing: Severity::Error,
        });
        if let Some(serde_json::Value::Array(items)) = report.get_mut("diagnostics").map(serde_json::Value::take) {
            self.diagnostics.extend(items);
        }
    }
}

/// Builds dossiers; exits with 1 when a document was not built, 3 when one could not be written.
pub fn build(project: &Project, wanted: &BuildArguments, screen: &Screen) -> Outcome {
    let begun = Instant::now();
    let (paths, lost) = dossiers(project, &wanted.paths);
    show_project(project, screen);
    screen.show(&lost, &project.files);
    let mut count = Count::default();
    count.tally.add(Tally::of(project.faults.iter().chain(&project.library.faults).chain(&lost)));
    if paths.is_empty() {
        return Outcome::Failed;
    }
    let order = match order(project, wanted) {
        Ok(order) => order,
        Err(error) => return screen.failed(&error.to_string()),
    };
    if let Err(fault) = run(project, &paths, &order, screen, &mut count) {
        screen.show(&[publish::diagnostic(&fault)], &project.files);
        return Outcome::Failed;
    }
    summary(&count, begun, wanted.format, screen);
    if count.unwritten {
        Outcome::Failed
    } else if count.failed + count.blocked + count.tally.errors > 0 {
        Outcome::Findings
    } else {
        Outcome::Well
    }
}

fn order(project: &Project, wanted: &BuildArguments) -> std::io::Result<Order> {
    let processors = || std::thread::available_parallelism().map_or(1, usize::from);
    let out = match &wanted.out {
        Some(out) => std::path::absolute(out)?,
        None => project.out.clone(),
    };
    Ok(Order {
        out,
        stamp: source_date_epoch(),
        jobs: wanted.jobs.map_or_else(processors, usize::from),
        kind: wanted.kind.map(|kind| kind.0),
        limits: Limits::default(),
        program: Program { path: std::env::current_exe()?, arguments: vec!["typeset-worker".into()] },
    })
}

/// The time by which reproducible builds replace every other (reproducible-builds.org), in seconds since 1970.
fn source_date_epoch() -> Option<NaiveDateTime> {
    let seconds = std::env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()?;
    Some(DateTime::from_timestamp(seconds, 0)?.naive_utc())
}

fn run(
    project: &Project,
    paths: &[DossierPath],
    order: &Order,
    screen: &Screen,
    count: &mut Count,
) -> Result<(), publish::PublishFault> {
    let mut progress = Progress::new(screen);
    let done = pipeline::build(project, paths, order, &mut |event| on_event(event, screen, &mut progress, count));
    progress.finish();
    done
}

fn on_event(event: Event<'_>, screen: &Screen, progress: &mut Progress<'_>, count: &mut Count) {
    match event {
        Event::Waiting => progress.aside(|| screen.tell(&Message::new("build-waits"))),
        Event::Examined { dossier, documents } => {
            progress.expect(documents);
            count.tally.add(Tally::of(&dossier.findings));
            count.note(Some(&dossier.path.folder), &dossier.files, &dossier.findings, screen);
            let shown: Vec<Diagnostic> =
                dossier.findings.iter().filter(|finding| finding.severity != Severity::Information).cloned().collect();
            progress.aside(|| screen.show(&shown, &dossier.files));
        }
        Event::Built { path, pages, written } => {
            count.built += 1;
            count.pages += pages;
            count.unchanged += usize::from(written == Written::Unchanged);
            count
                .lines
                .push(serde_json::json!({ "path": path, "pages": pages, "unchanged": written == Written::Unchanged }));
            progress.step(path);
        }
        Event::Failed { dossier, document, files, finding } => {
            count.failed += 1;
            count.unwritten |= matches!(finding.code, codes::NOT_WRITTEN | codes::OUT_REFUSED);
            progress.step(document);
            count.note(Some(dossier), files, std::slice::from_ref(&finding), screen);
            progress.aside(|| failed(dossier, document, files, &finding, screen));
        }
        Event::Blocked { dossier, document } => {
            count.blocked += 1;
            let message = Message::new("build-blocked").with("dossier", dossier).with("document", document);
            progress.aside(|| screen.tell(&message));
        }
    }
}

fn failed(dossier: &str, document: &str, files: &Files, finding: &Diagnostic, screen: &Screen) {
    screen.show(std::slice::from_ref(finding), files);
    screen.tell(&Message::new("build-failed").with("dossier", dossier).with("document", document));
}

fn summary(count: &Count, begun: Instant, format: Format, screen: &Screen) {
    let seconds = begun.elapsed().as_secs_f64();
    if format == Format::Json {
        let report = serde_json::json!({
            "version": 1, "documents": count.lines, "diagnostics": count.diagnostics, "failed": count.failed, "blocked": count.blocked,
            "errors": count.tally.errors, "warnings": count.tally.warnings,
        });
        return screen.print_data(&json_text(&report));
    }
    for line in &count.lines {
        screen.print(line["path"].as_str().unwrap_or_default());
    }
    let message = Message::new("build-summary")
        .with("built", count.built)
        .with("unchanged", count.unchanged)
        .with("pages", count.pages)
        .with("lost", count.failed + count.blocked)
        .with("seconds", format!("{seconds:.1}"));
    screen.tell(&message);
}
