//! `paraphe check`: every finding of every dossier.

use super::args::{CheckArguments, Format, Warnings};
use super::screen::Screen;
use super::{Outcome, dossiers};
use crate::pipeline::{Examined, Project, examine};
use crate::report::{Findings, Tally, json};
use crate::source::Severity;

/// Checks dossiers; exits with 1 on errors and, unless told otherwise, on warnings.
pub fn check(project: &Project, wanted: &CheckArguments, screen: &Screen) -> Outcome {
    let (paths, lost) = dossiers(project, &wanted.paths);
    let mut tally = Tally::of(project.faults.iter().chain(&project.library.faults).chain(&lost));
    let mut kept: Vec<Examined> = Vec::new();
    if wanted.format == Format::Text {
        show_project(project, screen);
        screen.show(&lost, &project.files);
    }
    for path in &paths {
        let examined = examine(project, path);
        let own = Tally::of(&examined.findings);
        tally.add(own);
        match wanted.format {
            Format::Text => {
                screen.show(&examined.findings, &examined.files);
                let message = Screen::tally("checked", own).with("dossier", path.folder.as_str());
                screen.tell(&message.with("documents", examined.documents.len()));
            }
            Format::Json => kept.push(examined),
        }
    }
    if wanted.format == Format::Json {
        let run = [
            Findings { dossier: None, files: &project.files, diagnostics: &project.faults },
            Findings { dossier: None, files: &project.library.files, diagnostics: &project.library.faults },
            Findings { dossier: None, files: &project.files, diagnostics: &lost },
        ];
        let of_dossiers = kept.iter().map(|examined| Findings {
            dossier: Some(&examined.path.folder),
            files: &examined.files,
            diagnostics: &examined.findings,
        });
        let all: Vec<Findings<'_>> = run.into_iter().chain(of_dossiers).collect();
        screen.print(&format!("{:#}", json(&all, screen.catalogue())));
    } else {
        screen.tell(&Screen::tally("check-summary", tally).with("dossiers", paths.len()));
    }
    let unread = lost.iter().any(|fault| fault.severity == Severity::Error) && paths.is_empty();
    outcome(tally, wanted.warnings, unread)
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
