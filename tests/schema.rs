//! The schemas for editors: as they stand in `schema/`, and of one mind with the reader in both directions.
//! `SNAPSHOTS=overwrite cargo test --release --test schema` rewrites `schema/`.

mod editor;
mod small_dossier;

use std::collections::BTreeSet;
use std::path::Path;

use editor::{Editor, as_json, faults_of, whole};
use paraphe::draft::Answers;
use paraphe::language::Language;
use paraphe::model::{Kind, RECORDS};
use paraphe::pipeline::Project;
use paraphe::schema::{self, FOLDER, Parts};
use serde_json::{Value, json};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_folder_holds_what_the_model_says() {
    let folder = root().join(FOLDER);
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::create_dir_all(&folder).expect("the folder is made");
    }
    let mut names = BTreeSet::new();
    // The backslashes of patterns are not those of paths.
    let exactly = || snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
    for file in schema::files() {
        let expected = snapbox::Data::read_from(&folder.join(&file.name), Some(snapbox::data::DataFormat::Text));
        exactly().eq(file.text, expected);
        names.insert(file.name);
    }
    let entries = std::fs::read_dir(folder).expect("the folder of schemas").map(|entry| entry.expect("an entry"));
    let found: BTreeSet<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(found, names);
}

#[test]
fn each_is_a_schema_of_draft_07_and_refers_to_itself_alone() {
    for file in schema::files() {
        let schema: Value = serde_json::from_str(&file.text).expect("is JSON");
        jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{}: {error}", file.name));
        let definitions = schema["definitions"].as_object().expect("definitions");
        for reference in file.text.split("\"$ref\": \"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let name = reference.strip_prefix("#/definitions/").expect("a reference inside");
            assert!(definitions.contains_key(name), "{}: {reference}", file.name);
        }
        // A draft-07 reference hides what stands beside it.
        let beside = file.text.lines().filter(|line| line.contains("\"$ref\"") && line.ends_with(','));
        assert_eq!(beside.count(), 0, "{}", file.name);
    }
}

/// The walk through the format meets each mapping of the list, with the same keys.
#[test]
fn the_parts_are_those_of_the_model() {
    let key_names = |keys: Vec<paraphe::yaml::Key>| keys.iter().map(|key| key.name).collect::<Vec<_>>();
    let met: BTreeSet<_> =
        Parts::all().records.iter().map(|record| (record.name, key_names((record.keys)()))).collect();
    let listed: BTreeSet<_> = RECORDS.iter().map(|(name, keys)| (*name, keys.to_vec())).collect();
    assert_eq!(met, listed);
}

#[test]
fn examples_are_read_and_an_editor_never_writes_one_of_its_own_accord() {
    for scalar in Parts::all().scalars {
        assert_ne!(scalar.examples.len(), 1, "{}", scalar.kind);
        for example in scalar.examples {
            assert!((scalar.reads)(example), "{}: {example}", scalar.kind);
        }
    }
}

#[test]
fn the_dossiers_of_the_project_are_valid() {
    let mut dossiers: Vec<(String, Value)> = vec![("small_dossier".to_owned(), as_json(small_dossier::BASE))];
    for entry in std::fs::read_dir(root().join("conventions")).expect("the folder of dossiers") {
        let folder = entry.expect("an entry").path();
        dossiers.push((folder.display().to_string(), whole(&folder)));
    }
    let project = Project::open(root()).expect("the project opens");
    let scaffolds = project.scaffolds().expect("the scaffolds are good");
    for kind in Kind::ALL {
        let scaffold = scaffolds.text(*kind, Answers::default()).expect("is written");
        dossiers.push((kind.spelling().to_owned(), as_json(&scaffold)));
    }
    assert!(dossiers.len() > 10);
    for editor in Editor::both() {
        for (name, dossier) in &dossiers {
            assert_eq!(editor.objections(dossier), Vec::<String>::new(), "{name}");
        }
    }
}

/// A split file names its part of the schema, the others the whole.
#[test]
fn each_file_of_the_examples_names_its_schema_and_is_valid_under_it() {
    let mut parts = 0;
    for path in editor::files_of_examples() {
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let part = (stem != "partnership").then_some(stem.as_str());
        let modeline = format!("# yaml-language-server: $schema={}", schema::path_from(2, Language::French, part));
        let text = text(&path);
        assert_eq!(text.lines().next(), Some(modeline.as_str()), "{}", path.display());
        if let Some(part) = part {
            parts += 1;
            for editor in Editor::both() {
                assert_eq!(editor.part(part).objections(&as_json(&text)), Vec::<String>::new(), "{}", path.display());
            }
        }
    }
    assert!(parts > 10, "{parts}");
}

#[test]
fn the_page_on_editors_names_schemas_that_are_there() {
    let page = text(&root().join("docs/editeur.md"));
    for part in [None, Some("partners")] {
        assert!(page.contains(&format!("$schema={}`", schema::path_from(2, Language::French, part))), "{part:?}");
    }
    for file in schema::files() {
        assert!(page.contains(&file.name), "{}", file.name);
    }
}

#[test]
fn settings_are_valid_and_wrong_settings_are_not() {
    for language in ["fr", "en"] {
        let editor = Editor::of(&format!("paraphe.{language}.schema.json"));
        let good = json!({ "language": "fr", "style": { "logo": "a.svg", "colour": "#1F4E79" }, "out": "pdf" });
        assert_eq!(editor.objections(&good), Vec::<String>::new());
        for wrong in [json!({ "langue": "fr" }), json!({ "style": { "colour": "bleu" } }), json!({ "style": [] })] {
            assert_ne!(editor.objections(&wrong), Vec::<String>::new(), "{wrong}");
        }
    }
}

/// What an editor takes an unquoted value for is no matter.
#[test]
fn values_are_valid_however_an_editor_types_them() {
    let cases = [
        ("number", json!(12_345)),
        ("number", json!(true)),
        ("version", json!(1.5)),
        ("siret", json!(26_620_991_500_013_u64)),
        ("siret", json!("266 209 915 00013")),
        ("siren", json!(1e3)),
        ("finess", json!(620_999_011)),
        ("gender", json!("à compléter")),
        ("siret", json!("À COMPLÉTER : numéro attendu")),
        ("mission", json!(2026)),
        ("mission", json!({ "file": "mission.md" })),
        ("gender", json!("feminine ")),
    ];
    for editor in Editor::both() {
        for (key, value) in &cases {
            let partner = json!([{ "id": 2026, "name": false, (*key): value }]);
            let partner = if *key == "number" || *key == "version" {
                json!([{ "id": "d", "kind": "charter", (*key): value }])
            } else {
                partner
            };
            let part = if *key == "number" || *key == "version" { "documents" } else { "partners" };
            assert_eq!(editor.part(part).objections(&partner), Vec::<String>::new(), "{key}: {value}");
        }
    }
}

/// The pages of the rules on structure: what they show as refused is refused, what they write instead is not.
#[test]
fn structural_faults_are_invalid() {
    // P0211, P0212: whether a rule may be set aside, and still finds anything, is no matter of form.
    let seen_by_eye = ["P0206", "P0207", "P0208", "P0209", "P0211", "P0212"];
    let mut shown = 0;
    for (code, refused, accepted) in editor::pages_of_rules() {
        let refused = small_dossier::laid_over(&refused).text;
        let accepted = small_dossier::laid_over(&accepted).text;
        for editor in Editor::both() {
            assert_eq!(editor.objections(&as_json(&accepted)), Vec::<String>::new(), "{code}");
            if code.starts_with("P02") && !seen_by_eye.contains(&code.as_str()) {
                shown += 1;
                assert_ne!(editor.objections(&as_json(&refused)), Vec::<String>::new(), "{code}");
            }
        }
    }
    assert!(shown >= 10, "{shown}");
}

/// What only rules object to is no matter of form.
#[test]
fn cases_of_rules_are_valid_where_the_reader_takes_them() {
    for entry in std::fs::read_dir(root().join("tests/rules")).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        let dossier = small_dossier::laid_over(&text(&path)).text;
        if faults_of(&dossier).is_empty() {
            for editor in Editor::both() {
                assert_eq!(editor.objections(&as_json(&dossier)), Vec::<String>::new(), "{}", path.display());
            }
        }
    }
}
