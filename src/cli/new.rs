//! `paraphe new`: a dossier to be filled in, in which every key says what it asks for.

use std::io::{BufRead, stdin};
use std::path::PathBuf;

use super::Outcome;
use super::args::NewArguments;
use super::ask::{Wishes, wishes};
use super::check::show_project;
use super::schema::write_missing;
use super::screen::Screen;
use crate::draft::Answers;
use crate::language::Message;
use crate::pipeline::Project;
use crate::publish::{self, PublishFault};
use crate::source::{Diagnostic, PARTNERSHIP, Severity, find};

/// Writes a new dossier into the project's folder of dossiers; exits with 2 when the arguments cannot be used, 3 when
/// something stands there already or could not be written.
pub fn new(project: &Project, wanted: &NewArguments, screen: &Screen) -> Outcome {
    show_project(project, screen);
    if project.faults.iter().any(|fault| fault.severity == Severity::Error) {
        return Outcome::Findings;
    }
    let mut input = stdin().lock();
    let person = screen.can_ask().then_some(&mut input as &mut dyn BufRead);
    let wishes = match wishes(wanted, person, screen) {
        Ok(wishes) => wishes,
        Err(wrong) => {
            wrong.iter().for_each(|message| screen.tell(message));
            return Outcome::Usage;
        }
    };
    match write(project, &wishes) {
        Ok(place) => {
            written(project, &wishes, &place, screen);
            write_missing(project, screen);
            Outcome::Well
        }
        Err(Refused::Exists(path)) => {
            screen.tell(&Message::new("new-exists").with("path", path));
            Outcome::Failed
        }
        Err(Refused::Fault(fault)) => {
            screen.show(&[*fault], &project.files);
            Outcome::Failed
        }
    }
}

enum Refused {
    /// A dossier of this name, or a folder with something in it.
    Exists(String),
    Fault(Box<Diagnostic>),
}

fn write(project: &Project, wishes: &Wishes) -> Result<PathBuf, Refused> {
    let fault = |fault| Refused::Fault(Box::new(fault));
    let folder = project.root.relative(&project.conventions.join(&wishes.name)).map_err(fault)?;
    if let Some(other) = dossier_of_name(project, &wishes.name) {
        return Err(Refused::Exists(other));
    }
    let answers = Answers { title: wishes.title.as_deref(), reference: wishes.reference.as_deref() };
    let scaffolds = project.scaffolds().map_err(fault)?.at_depth(folder.parts().count());
    let text = scaffolds.text(wishes.kind, answers).map_err(fault)?;
    let place = publish::create(project.root.folder(), &folder, PARTNERSHIP, text.as_bytes());
    place.map_err(|error| match error {
        PublishFault::Exists { path } => Refused::Exists(shown(project, &path)),
        other => fault(publish::diagnostic(&other)),
    })
}

/// The folder of a dossier of the same name: two of one name would write the same PDFs, and names that differ by
/// capitals are one name on some disks.
fn dossier_of_name(project: &Project, name: &str) -> Option<String> {
    let (dossiers, _) = find(&project.root, std::slice::from_ref(&project.conventions));
    dossiers.into_iter().find(|dossier| dossier.name.eq_ignore_ascii_case(name)).map(|dossier| dossier.folder)
}

fn written(project: &Project, wishes: &Wishes, place: &std::path::Path, screen: &Screen) {
    screen.print(&shown(project, place));
    screen.tell(&Message::new("new-written").with("kind", wishes.kind.french()));
    let folder = place.parent().unwrap_or(place);
    // The command is to be typed where the person stands.
    let here = std::env::current_dir().and_then(|here| here.canonicalize()).unwrap_or_default();
    let folder = folder.strip_prefix(here).unwrap_or(folder).display().to_string();
    screen.tell(&Message::new("new-next").with("path", folder));
}

/// A path as the project names it.
fn shown(project: &Project, path: &std::path::Path) -> String {
    path.strip_prefix(project.root.folder()).unwrap_or(path).display().to_string()
}
