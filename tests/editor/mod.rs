//! A dossier as an editor sees it: YAML typed by its looks (by `serde_yaml`), held against a schema.

// Each test file uses its part.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use jsonschema::Validator;
use paraphe::model::Dossier;
use paraphe::schema;
use paraphe::source::DossierFiles;
use serde_json::{Map, Value, json};

/// One schema, ready to judge.
pub struct Editor {
    schema: Value,
    validator: Validator,
}

impl Editor {
    /// The schema of a file of `schema/`.
    pub fn of(name: &str) -> Self {
        let file = schema::files().into_iter().find(|file| file.name == name);
        Self::with(serde_json::from_str(&file.unwrap_or_else(|| panic!("no {name}")).text).expect("is JSON"))
    }

    fn with(schema: Value) -> Self {
        let validator = jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{error}"));
        Self { schema, validator }
    }

    /// The schemas of dossiers, in French and in English.
    pub fn both() -> &'static [Self; 2] {
        static BOTH: OnceLock<[Editor; 2]> = OnceLock::new();
        BOTH.get_or_init(|| ["fr", "en"].map(|language| Self::of(&format!("partnership.{language}.schema.json"))))
    }

    /// The part of the schema for the file of a key.
    pub fn part(&self, key: &str) -> Self {
        assert!(self.schema["properties"][key].is_object(), "{key}");
        Self::with(json!({
            "$ref": format!("#/properties/{key}"),
            "properties": self.schema["properties"],
            "definitions": self.schema["definitions"],
        }))
    }

    /// One definition alone.
    pub fn definition(&self, name: &str) -> Self {
        Self::with(self.schema["definitions"][name].clone())
    }

    pub fn accepts(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// What the schema objects to, with its place.
    pub fn objections(&self, value: &Value) -> Vec<String> {
        self.validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }
}

/// YAML typed as an editor types it.
pub fn as_json(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"))
}

/// A dossier with what was cut into files of their own.
pub fn whole(folder: &Path) -> Value {
    let mut dossier = Map::new();
    for path in yaml_below(folder) {
        let value = as_json(&std::fs::read_to_string(&path).expect("is read"));
        match path.file_stem().and_then(|stem| stem.to_str()) {
            Some("partnership") => dossier.extend(value.as_object().expect("a mapping").clone()),
            Some(key) => drop(dossier.insert(key.to_owned(), value)),
            None => {}
        }
    }
    assert!(dossier.contains_key("reference"), "{}", folder.display());
    Value::Object(dossier)
}

/// The YAML files of the examples.
pub fn files_of_examples() -> Vec<PathBuf> {
    yaml_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("conventions"))
}

fn yaml_below(folder: &Path) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let paths = entries.map(walkdir::DirEntry::into_path);
    paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect()
}

/// The codes of what reading objects to.
pub fn faults_of(text: &str) -> Vec<&'static str> {
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((id, "partnership".to_owned()));
    let (_, faults) = Dossier::read(&mut sources);
    faults.iter().map(|fault| fault.code.id).collect()
}

/// The pages on rules whose two examples are YAML: code, refused, accepted.
pub fn pages_of_rules() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder of pages") {
        let path = entry.expect("an entry").path();
        let code = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.get(..5)).unwrap_or_default();
        let text = std::fs::read_to_string(&path).expect("a page is read");
        // Faults of the file itself, and those of the settings.
        if !code.starts_with('P') || code < "P0200" || code == "P0318" {
            continue;
        }
        let yaml = |heading: &str| {
            let section = text.split_once(&format!("\n## {heading}\n"))?.1.split("\n## ").next()?;
            section.split_once("```yaml\n")?.1.split_once("\n```").map(|(yaml, _)| format!("{yaml}\n"))
        };
        if let (Some(refused), Some(accepted)) = (yaml("Exemple refusé"), yaml("Écrire plutôt")) {
            pages.push((code.to_owned(), refused, accepted));
        }
    }
    pages
}
