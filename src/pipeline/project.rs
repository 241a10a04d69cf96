//! A project: where its dossiers are, its own templates, its house style.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::Weights;
use crate::draft::{Library, Scaffolds};
use crate::language::{Language, Message};
use crate::model::{HouseStyle, Optional, Settings, Text};
use crate::source::{Diagnostic, Files, Root, codes, limits};
use crate::typeset::{self, Logo, Style, Templates};
use crate::yaml::{FromYaml, Limits, Reading, parse};

/// The file of the settings.
const SETTINGS: &str = "paraphe.yaml";

/// What all dossiers of a project share.
pub struct Project {
    pub root: Root,
    pub library: Library,
    pub templates: Templates,
    pub style: Style,
    pub out: PathBuf,
    pub conventions: PathBuf,
    /// Whether the project has looks of its own, so that faults of Typst are traced to their template.
    pub own_looks: bool,
    /// How much the findings of rules weigh.
    pub weights: Weights,
    /// The language that the project asks for.
    pub language: Option<Language>,
    /// Faults of the settings and of the project's own templates, with the files that they point into.
    pub faults: Vec<Diagnostic>,
    pub files: Files,
    /// The project's own templates, by their path below its folder of templates.
    overrides: BTreeMap<String, String>,
}

impl Project {
    /// Opens the project around a folder. Settings and templates with faults still give a project, to report them all.
    pub fn open(here: &Path) -> Result<Self, Diagnostic> {
        let root = Root::around(here)?;
        let (mut faults, mut files) = (Vec::new(), Files::default());
        let settings = read_settings(&root, &mut files, &mut faults);
        let written = |field: &Optional<Text>, usual: &str| match field.as_ref().and_then(|field| field.given()) {
            Some(text) => root.folder().join(&**text),
            None => root.folder().join(usual),
        };
        let folder =
            settings.as_ref().and_then(|settings| settings.templates.as_ref()).map_or("templates", |f| f.text());
        let overrides = own_templates(&root, folder, &mut faults);
        let library = Library::new(&overrides);
        let templates = match Templates::new(&overrides) {
            Ok(templates) => templates,
            Err(fault) => {
                faults.push(typeset::diagnostic(&fault, folder, ""));
                Templates::new(&BTreeMap::new()).map_err(|fault| typeset::diagnostic(&fault, folder, ""))?
            }
        };
        let settings = settings.as_ref();
        let (weights, refused) = Weights::of(settings.and_then(|settings| settings.rules.as_ref()));
        faults.extend(refused);
        let style = settings.and_then(|settings| settings.style.as_ref());
        Ok(Self {
            style: read_style(&root, style, &mut faults),
            out: written(settings.map_or(&None, |settings| &settings.out), "out"),
            conventions: written(settings.map_or(&None, |settings| &settings.conventions), "conventions"),
            language: settings.and_then(|settings| language_of(&settings.language, &mut faults)),
            own_looks: overrides.keys().any(|name| name.ends_with(".typ")),
            weights,
            root,
            library,
            templates,
            faults,
            files,
            overrides,
        })
    }

    /// The templates of new dossiers; fails with the fault of one of the project's own.
    pub fn scaffolds(&self) -> Result<Scaffolds, Diagnostic> {
        Scaffolds::new(&self.overrides)
    }
}

fn read_settings(root: &Root, files: &mut Files, faults: &mut Vec<Diagnostic>) -> Option<Settings> {
    let text = match root.text(SETTINGS) {
        Ok(text) => text,
        // An empty file marks the root of a project and settles nothing.
        Err(fault) if [codes::MISSING_FILE, codes::EMPTY_FILE].contains(&fault.code) => return None,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    // So does one of comments alone.
    if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
        return None;
    }
    let file = files.add(SETTINGS, text.as_str());
    let parsed = parse(file, &text, Limits::default());
    let no_files = |_: &str| None;
    let mut reading = Reading::new(&no_files);
    let settings = parsed.tree.as_ref().and_then(|tree| Settings::read(tree, &mut reading));
    faults.extend(parsed.and(reading.faults));
    settings
}

/// The project's templates, by their path below its folder of templates. Only what overrides or adds is read.
fn own_templates(root: &Root, folder: &str, faults: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let mut templates = BTreeMap::new();
    let (names, lost) = root.list(folder, &["md", "yaml", "typ"]);
    faults.extend(lost);
    for name in names {
        match root.text(&format!("{folder}/{name}")) {
            Ok(text) => {
                templates.insert(name, text);
            }
            Err(fault) => faults.push(fault),
        }
    }
    templates
}

fn read_style(root: &Root, style: Option<&HouseStyle>, faults: &mut Vec<Diagnostic>) -> Style {
    let mut read = Style::default();
    let Some(style) = style else { return read };
    if let Some(colour) = style.colour.as_ref().and_then(|colour| colour.given()) {
        read.accent = colour.to_string();
    }
    let mut bytes = |field: &Optional<Text>| -> Option<Arc<[u8]>> {
        let field = field.as_ref()?;
        match root.bytes(field.given()?, limits::IMAGE_FILE_BYTES) {
            Ok(bytes) => Some(bytes.into()),
            Err(fault) => {
                let mut fault = fault;
                fault.place = crate::source::Place::At(field.at);
                faults.push(fault);
                None
            }
        }
    };
    read.font = bytes(&style.font);
    if let Some(bytes) = bytes(&style.logo) {
        let organisation = style.organisation.as_ref().map_or("", |organisation| organisation.text());
        let description = style.logo_description.as_ref().map_or(organisation, |text| text.text());
        if description.is_empty() {
            let message = Message::new("missing-key").with("key", "logo_description");
            faults.push(Diagnostic::error(codes::MISSING_KEY, style.at, message));
        } else {
            read.logo = Some(Logo { bytes, description: description.to_owned() });
        }
    }
    read.organisation = style.organisation.as_ref().map(|organisation| organisation.text().to_owned());
    read
}

fn language_of(field: &Optional<Text>, faults: &mut Vec<Diagnostic>) -> Option<Language> {
    let field = field.as_ref()?;
    match &**field.given()? {
        "fr" => Some(Language::French),
        "en" => Some(Language::English),
        other => {
            let message = Message::new("unknown-term").with("text", other);
            let help = Message::new("unknown-term-known").with("known", "fr, en");
            faults.push(Diagnostic::error(codes::UNKNOWN_TERM, field.at, message).help(help));
            None
        }
    }
}
