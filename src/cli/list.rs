//! `paraphe list`: what there is.

use super::args::{Format, ListArguments};
use super::screen::Screen;
use super::{Outcome, dossiers};
use crate::draft::status_of;
use crate::language::Message;
use crate::pipeline::{Examined, Project, examine};
use crate::report::json_text;

/// Lists dossiers and their documents: id, kind, status, parties, whether errors block them.
pub fn list(project: &Project, wanted: &ListArguments, screen: &Screen) -> Outcome {
    let (paths, lost) = dossiers(project, &wanted.paths);
    screen.show(&lost, &project.files);
    let examined: Vec<Examined> = paths.iter().map(|path| examine(project, path)).collect();
    match wanted.format {
        Format::Json => screen.print_data(&json_text(&serde_json::json!({
            "version": 1,
            "dossiers": examined.iter().map(as_json).collect::<Vec<_>>(),
        }))),
        Format::Text => examined.iter().for_each(|dossier| print(dossier, screen)),
    }
    if paths.is_empty() { Outcome::Failed } else { Outcome::Well }
}

fn print(examined: &Examined, screen: &Screen) {
    let Some(dossier) = &examined.dossier else {
        return screen.tell(&Message::new("list-unreadable").with("dossier", examined.path.folder.as_str()));
    };
    let partnership = &dossier.partnership;
    screen.print(&format!("{}  {}  {}", examined.path.folder, partnership.reference.text(), partnership.title.text()));
    for document in &partnership.documents {
        let id = document.id.text();
        let built = examined.documents.iter().find(|drafted| drafted.tree.id == id);
        let file = built.map_or("", |drafted| drafted.file.as_str());
        let mark = if built.is_some_and(|drafted| !drafted.blocked) { " " } else { "!" };
        let kind = document.kind.given().map_or("", |kind| kind.french());
        screen.print(&format!("  {mark} {id:<24} {:<10} {kind:<38} {file}", status_of(document).french()));
    }
}

fn as_json(examined: &Examined) -> serde_json::Value {
    let documents = examined.dossier.iter().flat_map(|dossier| &dossier.partnership.documents).map(|document| {
        let id = document.id.text();
        let built = examined.documents.iter().find(|drafted| drafted.tree.id == id);
        serde_json::json!({
            "id": id,
            "kind": document.kind.given().map(|kind| kind.spelling()),
            "status": status_of(document).spelling(),
            "parties": document.parties.iter().map(|party| party.text()).collect::<Vec<_>>(),
            "file": built.map(|drafted| &drafted.file),
            "blocked": built.is_none_or(|drafted| drafted.blocked),
        })
    });
    serde_json::json!({
        "folder": examined.path.folder,
        "name": examined.path.name,
        "reference": examined.dossier.as_ref().map(|dossier| dossier.partnership.reference.text()),
        "title": examined.dossier.as_ref().map(|dossier| dossier.partnership.title.text()),
        "documents": documents.collect::<Vec<_>>(),
    })
}
