//! `paraphe check`: every finding of every dossier.

use super::args::{CheckArguments, FindingsFormat, Warnings};
use super::screen::Screen;
use super::{Outcome, dossiers, runs_on_github};
use crate::pipeline::{Examined, Project, examine};
use crate::report::{self, Findings, Report, Tally, json_text};
use crate::source::{Diagnostic, DossierPath, Severity};

/// Checks dossiers; exits with 1 on errors and, unless told otherwise, on warnings, whatever the format.
pub fn check(project: &Project, wanted: &CheckArguments, screen: &Screen) -> Outcome {
    let (paths, lost) = dossiers(project, &wanted.paths);
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
        let message = Screen::tally("checked", own).with("dossier", path.folder.as_str());
        screen.tell(&message.with("documents", examined.documents.len()));
    }
    screen.tell(&Screen::tally("check-summary", tally).with("dossiers", paths.len()));
    tally
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
    Findings { routes: examined.routes(), documents: examined.entries(), ..of }
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
