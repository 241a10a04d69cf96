//! Any clause of an outline can be left out: no other clause then refers to it.

use std::path::Path;

use paraphe::draft::{Drafter, Library, kind_of};
use paraphe::model::{Dossier, Partnership};
use paraphe::pipeline::{Project, examine};
use paraphe::source::{codes, find};
use paraphe::yaml::{FromYaml, Limits, Reading, parse};

#[test]
fn leaving_out_a_clause_leaves_no_reference_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = Project::open(root).expect("the project opens");
    let (paths, _) = find(&project.root, &[root.join("conventions")]);
    let mut tried = 0;
    for path in &paths {
        let dossier = examine(&project, path).dossier.expect("the example is readable");
        for index in 0..dossier.partnership.documents.len() {
            tried += without_each_clause(&dossier, index, &project.library);
        }
    }
    assert!(tried > 100, "every clause of every example is left out once");
}

fn without_each_clause(dossier: &Dossier, index: usize, library: &Library) -> usize {
    let document = &dossier.partnership.documents[index];
    let outline = library.outline(kind_of(document).expect("it has a kind")).expect("it has an outline");
    let ids: Vec<String> = outline.clauses().map(str::to_owned).collect();
    for id in &ids {
        let mut changed = dossier.clone();
        changed.partnership.documents[index].clauses = omission(id);
        let drafted = Drafter::new(&changed, library).draft(&changed.partnership.documents[index]);
        let lost: Vec<_> = drafted.faults.iter().filter(|fault| fault.code == codes::UNRESOLVED).collect();
        assert!(lost.is_empty(), "{} without {id}: {lost:?}", document.id.text());
    }
    ids.len()
}

fn omission(clause: &str) -> Option<paraphe::model::ClauseChanges> {
    let yaml = format!(
        "reference: R\ntitle: T\ndocuments: [{{id: d, kind: charter, clauses: {{omit: [{{clause: {clause}, reason: essai}}]}}}}]\n"
    );
    let parsed = parse(paraphe::source::FileId(0), &yaml, Limits::default());
    let no_files = |_: &str| None;
    let partnership = Partnership::read(&parsed.tree.expect("it is YAML"), &mut Reading::new(&no_files))?;
    partnership.documents.first()?.clauses.clone()
}
