//! Each mention of each kind: a document says it, and says it no more when the clauses that bear it are left out.

mod small_dossier;

use std::collections::BTreeSet;
use std::path::Path;

use paraphe::check::{Case, Printed, mentions_of, unsaid};
use paraphe::draft::{Drafter, Library, kind_of};
use paraphe::law::{Bearing, Mention, mentions};
use paraphe::model::{Dossier, Kind, Partnership};
use paraphe::pipeline::{Project, examine};
use paraphe::source::{DossierFiles, find};
use paraphe::yaml::{FromYaml, Limits, Reading, parse};

/// The small dossier and the examples.
fn dossiers() -> Vec<Dossier> {
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", small_dossier::BASE);
    sources.yaml.push((id, "partnership".to_owned()));
    let small = Dossier::read(&mut sources).0.expect("the small dossier is readable");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::open(root).expect("the project opens");
    let (paths, _) = find(&project.root, &[root.join("conventions")]);
    let examples = paths.iter().map(|path| examine(&project, path).dossier.expect("the example is readable"));
    std::iter::once(small).chain(examples).collect()
}

/// What a document should say and what of it is unsaid, by the ids of mentions.
struct Judgement {
    asked: BTreeSet<&'static str>,
    unsaid: BTreeSet<&'static str>,
}

fn judge(dossier: &Dossier, index: usize, library: &Library) -> Judgement {
    let document = &dossier.partnership.documents[index];
    let tree = Drafter::new(dossier, library).draft(document).document.expect("it is drafted");
    let case = Case::new(dossier, &[]);
    let printed = Printed::new(&case, document, &tree);
    let id = |mention: &'static Mention| mention.id.as_str();
    let asked = mentions_of(&printed).into_iter().map(id).collect();
    Judgement { asked, unsaid: unsaid(&printed).into_iter().map(|missing| id(missing.mention)).collect() }
}

fn without(dossier: &Dossier, index: usize, clauses: &[&str]) -> Dossier {
    let mut changed = dossier.clone();
    let omitted: Vec<String> = clauses.iter().map(|clause| format!("{{clause: {clause}, reason: essai}}")).collect();
    let yaml = format!(
        "reference: R\ntitle: T\ndocuments: [{{id: d, kind: charter, clauses: {{omit: [{}]}}}}]\n",
        omitted.join(", ")
    );
    let parsed = parse(paraphe::source::FileId(0), &yaml, Limits::default());
    let no_files = |_: &str| None;
    let partnership = Partnership::read(&parsed.tree.expect("it is YAML"), &mut Reading::new(&no_files)).expect("read");
    changed.partnership.documents[index].clauses =
        partnership.documents.into_iter().next().expect("one").clauses.clone();
    changed.partnership.documents[index].annexes.clear();
    changed
}

#[test]
fn a_mention_is_missing_once_its_clauses_are_left_out() {
    let library = Library::new(&std::collections::BTreeMap::default());
    let mut wrong = Vec::new();
    let mut tried: BTreeSet<(Kind, &str)> = BTreeSet::new();
    for dossier in dossiers() {
        for (index, document) in dossier.partnership.documents.iter().enumerate() {
            let kind = kind_of(document).expect("it has a kind");
            let outline = library.outline(kind).expect("it has an outline");
            let known: BTreeSet<&str> =
                outline.opening.iter().chain(&outline.articles).chain(&outline.annexes).map(|id| id.text()).collect();
            let whole = judge(&dossier, index, &library);
            let name = format!("{} {}", dossier.partnership.reference.text(), document.id.text());
            if !whole.unsaid.is_empty() {
                wrong.push(format!("{name}: {:?}", whole.unsaid));
            }
            for mention in mentions().iter().filter(|mention| whole.asked.contains(mention.id.as_str())) {
                let bearing: Vec<&str> =
                    mention.clauses.iter().map(String::as_str).filter(|id| known.contains(id)).collect();
                if bearing.is_empty() {
                    continue;
                }
                tried.insert((kind, &mention.id));
                let lost = judge(&without(&dossier, index, &bearing), index, &library).unsaid;
                let is_lost = |one: &&Mention| {
                    let mut left = one.clauses.iter().map(String::as_str).filter(|id| known.contains(id)).peekable();
                    whole.asked.contains(one.id.as_str())
                        && left.peek().is_some()
                        && left.all(|id| bearing.contains(&id))
                };
                let expected: BTreeSet<&str> = mentions().iter().filter(is_lost).map(|one| one.id.as_str()).collect();
                if lost != expected {
                    wrong.push(format!("{name} without {bearing:?}: lost {lost:?}, expected {expected:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for mention in mentions().iter().filter(|mention| !mention.clauses.is_empty()) {
        let kinds = Kind::ALL.iter().filter(|kind| mention.bearing(kind.spelling()) == Some(Bearing::Always));
        kinds.for_each(|kind| assert!(tried.contains(&(*kind, mention.id.as_str())), "{} of {kind:?}", mention.id));
        assert!(tried.iter().any(|(_, id)| *id == mention.id), "{} is tried in no document", mention.id);
    }
}

/// A charter of principles or rights may have no party, no term and no signature.
#[test]
fn a_charter_without_parties_owes_no_more_than_its_words() {
    let yaml =
        "reference: R\ntitle: T\ncommon_objective: Accueillir chacun.\ndocuments: [{id: charte, kind: charter}]\n";
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", yaml);
    sources.yaml.push((id, "partnership".to_owned()));
    let dossier = Dossier::read(&mut sources).0.expect("it is readable");
    let judgement = judge(&dossier, 0, &Library::new(&std::collections::BTreeMap::default()));
    for mention in ["parties", "representation", "term", "accession", "amendment", "signatures"] {
        assert!(!judgement.asked.contains(mention), "{mention}");
    }
    // What it lacks for want of matter is told by the rules on data.
    assert!(judgement.unsaid.is_empty(), "{:?}", judgement.unsaid);
}
