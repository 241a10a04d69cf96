//! `paraphe check`: every finding of every dossier.

use super::args::{CheckArguments, FindingsFormat, Warnings};
use super::screen::Screen;
use super::{Outcome, dossiers, fix, runs_on_github};
use crate::language::Message;
use crate::manual::title;
use crate::pipeline::{Examined, Project, examine};
use crate::report::{self, Findings, Report, Tally, json_text};
use crate::source::{Diagnostic, DossierPath, Severity, Span, Unchecked};

/// Checks dossiers; exits with 1 on errors and, unless told otherwise, on warnings, whatever the format.
pub fn check(project: &Project, wanted: &CheckArguments, screen: &Screen) -> Outcome {
    let (paths, mut lost) = dossiers(project, &wanted.paths);
    if wanted.fix {
        lost.extend(fix::fix(project, &paths, screen));
    }
    let usual = if runs_on_github() { FindingsFormat::Github } else { FindingsFormat::Text };
    let tally = match wanted.format.unwrap_or(usual) {
        FindingsFormat::Text => show(project, &paths, &lost, wanted, screen),
        format => match print(project, &paths, &lost, (format, wanted.warnings), screen) {
            Ok(tally) => tally,
            Err(error) => return screen.failed(&error.to_string()),
        },
    };
    let unread = lost.iter().any(|fault| fault.severity == Severity::Error) && paths.is_empty();
    outcome(tally, wanted.warnings, unread)
}

/// Shows findings to a person, each dossier as soon as it is examined.
fn show(
    project: &Project,
    paths: &[DossierPath],
    lost: &[Diagnostic],
    wanted: &CheckArguments,
    screen: &Screen,
) -> Tally {
    let mut tally = Tally::of(project.faults.iter().chain(&project.library.faults).chain(lost));
    show_project(project, screen);
    screen.show(lost, &project.files);
    for path in paths {
        let examined = examine(project, path);
        let own = Tally::of(&examined.findings);
        tally.add(own);
        if wanted.all {
            screen.show_all(&examined.findings, &examined.files);
        } else {
            screen.show(&examined.findings, &examined.files);
        }
        show_suppressed(&examined, screen);
        show_unchecked(&examined, wanted.all, screen);
        let message = Screen::tally("checked", own).with("dossier", path.folder.as_str());
        screen.tell(&message.with("documents", examined.documents.len()));
    }
    show_turned_off(project, screen);
    screen.tell(&Screen::tally("check-summary", tally).with("dossiers", paths.len()));
    tally
}

/// The findings that people have decided to live with, each on a line.
fn show_suppressed(examined: &Examined, screen: &Screen) {
    let mut suppressed = examined.findings.iter().filter(|finding| !finding.counts()).peekable();
    if suppressed.peek().is_some() {
        screen.tell(&Message::new("suppressed-list"));
    }
    for finding in suppressed {
        let Some(suppression) = &finding.suppression else { continue };
        let line = Message::new("suppressed-line")
            .with("code", finding.code.id)
            .with("place", place(finding.span(), examined))
            .with("title", title(finding.code, screen.catalogue()))
            .with("reason", suppression.reason.as_str())
            .with("author", suppression.author.as_str());
        screen.tell(&line);
    }
}

/// What the rules could not check, and why: one line a reason, with the number of places.
fn show_unchecked(examined: &Examined, all: bool, screen: &Screen) {
    let mut told: Vec<(&Unchecked, usize)> = Vec::new();
    for one in &examined.unchecked {
        match told.iter_mut().find(|(known, _)| !all && known.code == one.code && known.reason == one.reason) {
            Some((_, count)) => *count += 1,
            None => told.push((one, 1)),
        }
    }
    if !told.is_empty() {
        screen.tell(&Message::new("unchecked-list"));
    }
    for (one, count) in told {
        let line = Message::new("unchecked-line")
            .with("code", one.code.id)
            .with("place", place(Some(one.place), examined))
            .with("reason", screen.say(&one.reason))
            .with("more", count - 1);
        screen.tell(&line);
    }
}

/// The rules that the settings turn off.
fn show_turned_off(project: &Project, screen: &Screen) {
    let off: Vec<&str> = project.weights.turned_off().map(|rule| rule.code.id).collect();
    if !off.is_empty() {
        screen.tell(&Message::new("rules-off").with("count", off.len()).with("codes", off.join(", ")));
    }
}

/// `conventions/x/partnership.yaml:12`.
fn place(span: Option<Span>, examined: &Examined) -> String {
    let file = |span: Span| examined.files.get(span.file).map_or("", |file| &file.path);
    let line = |span: Span| examined.files.position(span).map_or(1, |position| position.line);
    span.map_or_else(|| examined.path.folder.clone(), |span| format!("{}:{}", file(span), line(span)))
}

/// Prints one report for machines.
fn print(
    project: &Project,
    paths: &[DossierPath],
    lost: &[Diagnostic],
    (format, warnings): (FindingsFormat, Warnings),
    screen: &Screen,
) -> std::io::Result<Tally> {
    let examined: Vec<Examined> = paths.iter().map(|path| examine(project, path)).collect();
    let run = [
        Findings::new(None, &project.files, &project.faults),
        Findings::new(None, &project.library.files, &project.library.faults),
        Findings::new(None, &project.files, lost),
    ];
    let report = Report {
        parts: run.into_iter().chain(examined.iter().map(of_dossier)).collect(),
        catalogue: screen.catalogue(),
        in_repository: project.root.in_repository(),
        failing: if warnings == Warnings::Count { Severity::Warning } else { Severity::Error },
    };
    match format {
        FindingsFormat::Json => screen.print_data(&json_text(&report::json(&report))),
        FindingsFormat::Gitlab => screen.print_data(&json_text(&report::gitlab(&report))),
        FindingsFormat::Sarif => screen.print_data(&json_text(&report::sarif(&report))),
        FindingsFormat::Junit => screen.print_data(report::junit(&report)?.trim_end()),
        FindingsFormat::Github | FindingsFormat::Text => screen.print_data(&report::github(&report)),
    }
    Ok(report.tally())
}

fn of_dossier(examined: &Examined) -> Findings<'_> {
    let of = Findings::new(Some(&examined.path.folder), &examined.files, &examined.findings);
    Findings { unchecked: &examined.unchecked, routes: examined.routes(), documents: examined.entries(), ..of }
}

/// Shows the faults of settings and templates.
pub fn show_project(project: &Project, screen: &Screen) {
    screen.show(&project.faults, &project.files);
    screen.show(&project.library.faults, &project.library.files);
}

fn outcome(tally: Tally, warnings: Warnings, unread: bool) -> Outcome {
    if unread {
        Outcome::Failed
    } else if tally.errors > 0 || (tally.warnings > 0 && warnings == Warnings::Count) {
        Outcome::Findings
    } else {
        Outcome::Well
    }
}
