//! `paraphe schema`: what editors are told of the format, written into the project.

use std::path::Path;

use super::Outcome;
use super::args::SchemaArguments;
use super::screen::Screen;
use crate::language::{Language, Message};
use crate::pipeline::Project;
use crate::publish::{self, PublishFault, Written, write_generated};
use crate::schema::{FOLDER, files, path_from};
use crate::source::{Files, codes};

/// Writes the schemas and tells which are new or changed; exits with 3 when one could not be written.
pub fn schema(project: &Project, wanted: &SchemaArguments, screen: &Screen) -> Outcome {
    let folder = wanted.out.clone().unwrap_or_else(|| project.root.folder().join(FOLDER));
    match write(project, &folder, screen) {
        Ok(()) => {
            // A folder of one's own is named in one's own way.
            if wanted.out.is_none() {
                let path = path_from(2, Language::French, None);
                screen.tell(&Message::new("schema-next").with("path", path));
            }
            Outcome::Well
        }
        Err(fault) => {
            screen.show(&[publish::diagnostic(&fault)], &Files::default());
            Outcome::Failed
        }
    }
}

fn write(project: &Project, folder: &Path, screen: &Screen) -> Result<(), PublishFault> {
    let mut unchanged = 0_usize;
    for file in files() {
        let (place, written) = write_generated(project.root.folder(), folder, &file.name, file.text.as_bytes())?;
        if written == Written::Unchanged {
            unchanged += 1;
        } else {
            screen.print(&shown(project, &place));
        }
    }
    let written = files().len() - unchanged;
    screen.tell(&Message::new("schema-written").with("written", written).with("unchanged", unchanged));
    Ok(())
}

/// Writes the schemas of a project that has none, so that the editor helps with its first dossier.
///
/// What cannot be written is told, and hinders nothing.
pub fn write_missing(project: &Project, screen: &Screen) {
    let missing = project.root.look(FOLDER).is_err_and(|fault| fault.code == codes::MISSING_FILE);
    if !missing {
        return;
    }
    let folder = project.root.folder().join(FOLDER);
    for file in files() {
        match write_generated(project.root.folder(), &folder, &file.name, file.text.as_bytes()) {
            Ok(_) => {}
            Err(fault) => return screen.show(&[publish::diagnostic(&fault)], &Files::default()),
        }
    }
    screen.tell(&Message::new("schema-added").with("folder", FOLDER));
}

fn shown(project: &Project, path: &Path) -> String {
    path.strip_prefix(project.root.folder()).unwrap_or(path).display().to_string()
}
