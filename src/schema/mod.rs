//! What editors are told of the source format: JSON Schema (draft-07, which every editor knows), one a language.
//!
//! The model describes itself ([`crate::yaml::Format`]) and the messages describe its keys; nothing is listed here. A
//! schema refuses nothing that reading accepts: what it lets through (a wrong key of a SIRET, a date that does not
//! exist) is told by `check`.

mod parts;
mod words;
mod writer;

pub use parts::Parts;
pub use words::{field_id, term_id, value_id};

use crate::language::{Catalogue, Language};
use crate::model::{Partnership, Settings};
use crate::yaml::{Format, FromYaml, Record};
use writer::Writer;

/// The folder of the schemas, at the root of a project.
pub const FOLDER: &str = "schema";

/// A schema as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemaFile {
    pub name: String,
    pub text: String,
}

/// The schemas of dossiers and of settings, in both languages, in the order of their names.
pub fn files() -> Vec<SchemaFile> {
    let of = |format: Format| match format {
        Format::Record(record) => Some(record),
        _ => None,
    };
    let roots = [("paraphe", of(Settings::format())), ("partnership", of(Partnership::format()))];
    let roots = roots.into_iter().filter_map(|(name, record)| Some((name, record?)));
    roots.flat_map(|(name, record)| [Language::English, Language::French].map(|to| file(name, &record, to))).collect()
}

fn file(name: &str, record: &Record, language: Language) -> SchemaFile {
    let name = format!("{name}.{}.schema.json", code(language));
    let schema = Writer::new(Catalogue::of(language)).schema(record);
    SchemaFile { name, text: format!("{schema:#}\n") }
}

fn code(language: Language) -> &'static str {
    match language {
        Language::French => "fr",
        Language::English => "en",
    }
}

/// The path to the schema of a file of a dossier, as its first line names it; `depth` is the number of folders from the
/// project to the dossier, `part` the key whose value the file holds when the dossier is split.
pub fn path_from(depth: usize, language: Language, part: Option<&str>) -> String {
    let fragment = part.map(|key| format!("#/properties/{key}")).unwrap_or_default();
    format!("{}{FOLDER}/partnership.{}.schema.json{fragment}", "../".repeat(depth), code(language))
}
