//! Every field that a document prints, filled with a hostile text: each is printed as it is, and no structure changes.
//!
//! The three example dossiers are taken twice. First every free text becomes a harmless word of its own, which shows
//! which fields are printed; then a hostile text with the same word. Fields that take no free text (dates, references,
//! terms) are found by their faults and left as they are; so are accounts, by which budgets are balanced.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use paraphe::model::Partnership;
use paraphe::pipeline::{Examined, Project, examine};
use paraphe::source::{DossierFiles, Severity, Span, find, load};
use paraphe::typeset::{lay_out_here, text_in_order};
use paraphe::yaml::{Content, FromYaml, Node, Reading, Style, read_dossier};

const HOSTILE: &[&str] = &[
    "#panic() ",
    "= Titre ",
    "- ",
    "{{ 1 + 1 }} ",
    "{% raw %} ",
    "*gras* _ital_ ",
    "`code` ",
    "$x$ ",
    "@ref <label> ",
    "// non /* non */ ",
    "\"; #read(\"/etc/passwd\") \" ",
    "] [ #[ ",
    "| a | b | ",
    "--- ",
    "~~~ ",
    "1. ",
    "> ",
    "<b>gras</b> ",
    "![i](x.png) ",
    "[a](javascript:x) ",
    "[^1] ",
    "&amp; &#x41; ",
    "\\ \\* ",
    "https://a.test/#x ",
    "l'été # ",
    "~x~ ",
];

/// A scalar of free text: where it stands, and whether it is Markdown.
struct Field {
    span: Span,
    prose: bool,
    /// Written as a block (`|`, `>`), of which the span is the text alone.
    block: bool,
}

#[test]
fn every_printed_field_is_printed_as_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("conventions");
    for name in ["accueil-petite-enfance", "maison-des-solidarites", "reussite-educative"] {
        let copy = Copy::of(&root.join(name), name);
        let fields = copy.free_fields();
        let harmless = copy.built(&fields, |index| format!("xq{index}x"));
        let printed: Vec<usize> =
            (0..fields.len()).filter(|index| harmless.text.contains(&format!("xq{index}x"))).collect();
        assert!(
            printed.len() * 3 > fields.len() * 2,
            "{name}: {} of {} fields are printed",
            printed.len(),
            fields.len()
        );
        for turn in 0..3 {
            let text_of = |index: usize| format!("{}xq{index}x", HOSTILE[(index + turn * 9) % HOSTILE.len()]);
            let hostile = copy.built(&fields, text_of);
            assert_eq!(hostile.shape, harmless.shape, "{name}: a hostile text changed the structure");
            for index in &printed {
                let wanted = bare(&text_of(*index));
                assert!(
                    hostile.text.contains(&wanted),
                    "{name}: {:?} is printed as {:?}",
                    text_of(*index),
                    around(&hostile.text, *index)
                );
            }
        }
    }
}

/// What the documents of a dossier print, and their structure without words.
struct Built {
    text: String,
    shape: Vec<(String, String, usize)>,
}

/// A copy of a dossier in a project of its own.
struct Copy {
    folder: tempfile::TempDir,
    name: String,
    sources: DossierFiles,
}

impl Copy {
    fn of(original: &Path, name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("paraphe.yaml"), "language: fr\n").expect("the settings are written");
        let target = folder.path().join("conventions").join(name);
        fs::create_dir_all(&target).expect("the folder is made");
        for entry in fs::read_dir(original).expect("the example is there").flatten() {
            fs::copy(entry.path(), target.join(entry.file_name())).expect("it is copied");
        }
        let project = Project::open(folder.path()).expect("the project opens");
        let (paths, _) = find(&project.root, &[folder.path().join("conventions")]);
        let sources = load(&project.root, &paths[0]);
        Self { folder, name: name.to_owned(), sources }
    }

    /// The scalars that take any text, found by taking away those whose replacement is a fault.
    fn free_fields(&self) -> Vec<Field> {
        let mut sources = load(&Project::open(self.folder.path()).expect("it opens").root, &self.path());
        let parsed = read_dossier(&mut sources, Partnership::KEYS);
        let tree = parsed.tree.expect("the example is YAML");
        let texts = |name: &str| sources.text(name);
        let mut reading = Reading::new(&texts);
        Partnership::read(&tree, &mut reading);
        let proses: BTreeSet<Span> = reading.proses.iter().map(|(span, _)| *span).collect();
        let mut fields = Vec::new();
        collect(&tree, "", &proses, &mut fields);
        let all = fields.len();
        for _ in 0..6 {
            let (examined, places) = self.examined(&fields, &|index| format!("xq{index}x"));
            let faulty: BTreeSet<usize> = examined
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .filter_map(|finding| {
                    places.iter().position(|place| finding.span().is_some_and(|span| place.contains(span)))
                })
                .collect();
            if faulty.is_empty() {
                break;
            }
            let mut index = 0;
            fields.retain(|_| {
                index += 1;
                !faulty.contains(&(index - 1))
            });
        }
        assert!(fields.len() * 3 > all, "most scalars are free texts: {} of {all}", fields.len());
        fields
    }

    fn path(&self) -> paraphe::source::DossierPath {
        let project = Project::open(self.folder.path()).expect("the project opens");
        find(&project.root, &[self.folder.path().join("conventions")]).0.remove(0)
    }

    /// Writes the dossier with the fields replaced and examines it; also where each replaced field now stands.
    fn examined(&self, fields: &[Field], text_of: &dyn Fn(usize) -> String) -> (Examined, Vec<Span>) {
        let mut places = vec![Span::default(); fields.len()];
        for (id, file) in self.sources.files.iter() {
            let mut mine: Vec<(usize, &Field)> =
                fields.iter().enumerate().filter(|(_, field)| field.span.file == id).collect();
            mine.sort_by_key(|(_, field)| field.span.start);
            let (mut text, mut from) = (String::new(), 0);
            for (index, field) in mine {
                let range = field.span.range();
                text.push_str(&file.text[from..range.start]);
                let start = text.len();
                let value = text_of(index);
                let value = if field.prose { markdown_literal(&value) } else { value };
                if field.block {
                    text.push_str(&value);
                    text.push('\n');
                } else {
                    text.push_str(&serde_json::to_string(&value).expect("a string is JSON"));
                }
                places[index] = Span::new(id, start..text.len());
                from = range.end;
            }
            text.push_str(&file.text[from..]);
            fs::write(self.folder.path().join(&file.path), text).expect("it is written");
        }
        let project = Project::open(self.folder.path()).expect("the project opens");
        (examine(&project, &self.path()), places)
    }

    fn built(&self, fields: &[Field], text_of: impl Fn(usize) -> String) -> Built {
        let (examined, _) = self.examined(fields, &text_of);
        // What is written here looks like a template on purpose, and a rule says so.
        let errors: Vec<_> = examined
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error && finding.code.name != "template-left")
            .collect();
        assert!(errors.is_empty(), "{}: {errors:?}", self.name);
        let project = Project::open(self.folder.path()).expect("the project opens");
        let press = project.templates.press(&project.style).expect("the style is good");
        let mut built = Built { text: String::new(), shape: Vec::new() };
        for drafted in &examined.documents {
            let text = project.templates.text(&drafted.tree, &project.style).expect("the template renders");
            let pages = lay_out_here(&press, &text).unwrap_or_else(|fault| panic!("{}: {fault:?}", self.name));
            built.text.push_str(&bare(&text_in_order(&pages)));
            let tree = &drafted.tree;
            let opening = tree.opening.iter().map(|part| (&part.clause, part.blocks.len()));
            let articles = tree.articles.iter().map(|part| (&part.clause, part.blocks.len()));
            let annexes = tree.annexes.iter().map(|part| (&part.clause, part.blocks.len()));
            let parts = opening.chain(articles).chain(annexes);
            // The id of an annex of the dossier's own is one of the fields that change.
            built.shape.extend(parts.map(|(clause, blocks)| {
                (tree.kind.clone(), if clause.contains("xq") { String::new() } else { clause.clone() }, blocks)
            }));
        }
        built
    }
}

fn collect(node: &Node, key: &str, proses: &BTreeSet<Span>, fields: &mut Vec<Field>) {
    match &node.content {
        Content::Scalar { text, style }
            if !["id", "file", "account"].contains(&key) && !text.starts_with("à compléter") =>
        {
            fields.push(Field { span: node.span, prose: proses.contains(&node.span), block: *style == Style::Block });
        }
        Content::Sequence(items) => items.iter().for_each(|item| collect(item, key, proses, fields)),
        Content::Mapping(entries) => entries.iter().for_each(|entry| collect(&entry.value, &entry.key, proses, fields)),
        Content::Scalar { .. } | Content::Nothing => {}
    }
}

/// The text as a Markdown author would have to write it to mean it literally.
fn markdown_literal(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_punctuation() { format!("\\{c}") } else { c.to_string() }).collect()
}

/// How a field was printed, for the message of a failure.
fn around(text: &str, index: usize) -> Vec<String> {
    let word = format!("xq{index}x");
    let places = text.match_indices(&word).map(|(at, _)| at);
    places.map(|at| text.chars().skip(text[..at].chars().count().saturating_sub(40)).take(60).collect()).collect()
}

/// Letters and signs without spaces, typography or capitals.
fn bare(text: &str) -> String {
    let plain = text.replace('’', "'").replace('…', "...").to_lowercase();
    plain.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
