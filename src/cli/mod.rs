//! The command line: arguments in, exit code out. One short function per command.

#![allow(clippy::disallowed_methods, reason = "the wing that asks the environment and tells how long a command took")]

mod args;
mod ask;
mod build;
mod check;
mod explain;
mod fix;
mod list;
mod localise;
mod new;
mod progress;
mod schema;
mod screen;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::language::{Catalogue, Language};
use crate::pipeline::Project;
use crate::source::{Diagnostic, DossierPath, find};
use args::{Arguments, Command};
use screen::Screen;

/// How a command ended (design: 0 well, 1 findings, 2 usage, 3 could not read or write).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Well = 0,
    Findings = 1,
    Usage = 2,
    Failed = 3,
}

/// Runs the command that the arguments name.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.collect();
    let outcome = match parse(&arguments) {
        Ok(arguments) => execute(arguments),
        Err(outcome) => outcome,
    };
    ExitCode::from(outcome as u8)
}

/// The command line as the manual page and the completions describe it.
pub fn command(language: Language) -> clap::Command {
    localise::command(Catalogue::of(language))
}

fn parse(arguments: &[OsString]) -> Result<Arguments, Outcome> {
    let catalogue = Catalogue::of(early_language(arguments));
    let matches = localise::command(catalogue).try_get_matches_from(arguments);
    let error = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => return Ok(arguments),
        Err(error) => error,
    };
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        anstream::print!("{}", error.render().ansi());
        return Err(Outcome::Well);
    }
    anstream::eprintln!("{}", localise::usage_fault(&error, catalogue));
    Err(Outcome::Usage)
}

fn execute(arguments: Arguments) -> Outcome {
    if let Command::TypesetWorker = arguments.command {
        return worker();
    }
    let screen = Screen::new(arguments.lang.unwrap_or_else(locale), arguments.color);
    let screen = screen.read_by_github(runs_on_github());
    match arguments.command {
        Command::TypesetWorker => Outcome::Well,
        Command::Completions(wanted) => completions(wanted.shell, screen.language()),
        Command::Man => man(screen.language()),
        Command::Explain(wanted) => explain::explain(&wanted, &screen),
        Command::Rules(wanted) => explain::list(&wanted, &screen),
        Command::New(wanted) => {
            with_project(screen, arguments.lang, |project, screen| new::new(project, &wanted, screen))
        }
        Command::Check(wanted) => with_project(screen, arguments.lang, |project, screen| {
            project.weights = std::mem::take(&mut project.weights).under(wanted.profile.map(|profile| profile.0));
            check::check(project, &wanted, screen)
        }),
        Command::Build(wanted) => {
            with_project(screen, arguments.lang, |project, screen| build::build(project, &wanted, screen))
        }
        Command::List(wanted) => {
            with_project(screen, arguments.lang, |project, screen| list::list(project, &wanted, screen))
        }
        Command::Schema(wanted) => {
            with_project(screen, arguments.lang, |project, screen| schema::schema(project, &wanted, screen))
        }
    }
}

fn with_project(
    screen: Screen,
    asked: Option<Language>,
    command: impl FnOnce(&mut Project, &Screen) -> Outcome,
) -> Outcome {
    let here = match std::env::current_dir() {
        Ok(here) => here,
        Err(error) => return screen.failed(&error.to_string()),
    };
    match Project::open(&here) {
        Ok(mut project) => {
            let screen = screen.speaking(asked.or(project.language));
            command(&mut project, &screen)
        }
        Err(fault) => {
            screen.show(&[fault], &crate::source::Files::default());
            Outcome::Failed
        }
    }
}

/// The dossiers that paths mean; the project's own place when none is named.
fn dossiers(project: &Project, paths: &[PathBuf]) -> (Vec<DossierPath>, Vec<Diagnostic>) {
    let usual = [project.conventions.clone()];
    let paths = if paths.is_empty() { &usual } else { paths };
    find(&project.root, paths)
}

/// The main loop of a worker: documents come on standard input, PDFs go to standard output.
fn worker() -> Outcome {
    match crate::typeset::serve(io::stdin(), io::stdout()) {
        Ok(()) => Outcome::Well,
        Err(_) => Outcome::Failed,
    }
}

fn completions(shell: clap_complete::Shell, language: Language) -> Outcome {
    clap_complete::generate(shell, &mut command(language), "paraphe", &mut io::stdout());
    Outcome::Well
}

fn man(language: Language) -> Outcome {
    match clap_mangen::Man::new(command(language)).render(&mut io::stdout()) {
        Ok(()) => Outcome::Well,
        Err(_) => Outcome::Failed,
    }
}

/// The language asked for before the arguments can be parsed, for the faults of the arguments themselves.
fn early_language(arguments: &[OsString]) -> Language {
    let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let asked = words.iter().zip(words.iter().skip(1)).find(|(flag, _)| **flag == "--lang").map(|(_, value)| *value);
    let asked = asked.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")));
    match asked {
        Some("fr") => Language::French,
        Some("en") => Language::English,
        _ => locale(),
    }
}

/// Whether GitHub runs the command (it sets the variable to `true`, docs.github.com « Default environment variables »).
fn runs_on_github() -> bool {
    std::env::var("GITHUB_ACTIONS").is_ok_and(|value| value == "true")
}

/// French when the locale is French (POSIX: `LC_ALL`, then `LC_MESSAGES`, then `LANG`).
fn locale() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let mut set = set.filter(|value| !value.is_empty());
    if set.next().is_some_and(|value| value.starts_with("fr")) { Language::French } else { Language::English }
}
