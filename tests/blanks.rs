//! What each status leaves open.

mod small_dossier;

use std::collections::BTreeSet;

use paraphe::check::{blanks, open_blanks};
use paraphe::model::Dossier;
use paraphe::source::{Diagnostic, DossierFiles, Severity};
use small_dossier::laid_over;

/// A dossier with a blank at each kind of place, and an agreement of this status. The note of each blank names it.
fn dossier(status: &str) -> Dossier {
    let fragment = format!(
        "title: \"à compléter : title\"
documents:
  - id: convention
    kind: partnership-agreement
    status: {status}
    number: \"à compléter : number\"
    signed_at: \"à compléter : signed_at\"
    signed_on: \"à compléter : signed_on\"
    authority: [{{partner: ccas, deliberation: \"à compléter : decision\"}}]
  - id: deliberation
    kind: deliberation
    status: {status}
    parties: [ccas]
    number: \"à compléter : vote\"
    sitting: {{partner: ccas, secretary: \"à compléter : secretary\"}}
"
    );
    let text = laid_over(&fragment).text;
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((id, "partnership".to_owned()));
    let (dossier, faults) = Dossier::read(&mut sources);
    assert!(faults.is_empty(), "{faults:?}");
    dossier.expect("the dossier is read")
}

/// The findings on one of the documents, which shows every blank.
fn findings(dossier: &Dossier, document: usize) -> Vec<Diagnostic> {
    let shown = (0..dossier.blanks.len()).collect();
    blanks(dossier, &dossier.partnership.documents[document], &shown)
}

/// The notes of the blanks that a document may not show.
fn refused(status: &str, document: usize) -> BTreeSet<String> {
    let dossier = dossier(status);
    let note = |finding: &Diagnostic| {
        assert_eq!((finding.code.id, finding.severity), ("P0207", Severity::Error));
        assert_eq!(finding.document.as_deref(), Some(dossier.partnership.documents[document].id.text()));
        let span = finding.span().expect("a place");
        dossier.blanks.iter().find(|(at, _)| *at == span).expect("a blank").1.clone()
    };
    findings(&dossier, document).iter().map(note).collect()
}

fn set(notes: &[&str]) -> BTreeSet<String> {
    notes.iter().map(|note| (*note).to_owned()).collect()
}

#[test]
fn a_draft_shows_any_blank() {
    assert_eq!(refused("draft", 0), set(&[]));
}

#[test]
fn before_the_vote_decision_sitting_and_signature_are_open() {
    assert_eq!(refused("for-vote", 0), set(&["title", "number", "vote"]));
    // A deliberation gets its number by the vote.
    assert_eq!(refused("for-vote", 1), set(&["title", "number"]));
}

#[test]
fn before_the_signature_only_its_place_and_date_are_open() {
    assert_eq!(refused("for-signature", 0), set(&["title", "number", "vote", "decision", "secretary"]));
}

#[test]
fn what_is_signed_is_complete() {
    let all = ["title", "number", "signed_at", "signed_on", "decision", "vote", "secretary"];
    assert_eq!(refused("signed", 0), set(&all));
}

#[test]
fn a_blank_that_is_not_shown_is_not_refused() {
    let dossier = dossier("signed");
    assert!(blanks(&dossier, &dossier.partnership.documents[0], &BTreeSet::new()).is_empty());
}

#[test]
fn each_blank_is_told_once() {
    let dossier = dossier("for-signature");
    let refused = findings(&dossier, 0);
    let open = open_blanks(&dossier, &refused);
    assert_eq!((refused.len(), open.len()), (5, 2));
    assert!(open.iter().all(|finding| finding.severity == Severity::Information));
    assert_eq!(open_blanks(&dossier, &[]).len(), dossier.blanks.len());
}
