//! What each status leaves open.

mod small_dossier;

use std::collections::BTreeSet;

use paraphe::check::{Weights, blanks, open_blanks};
use paraphe::draft::Library;
use paraphe::language::{Catalogue, Language};
use paraphe::model::Dossier;
use paraphe::pipeline::judge;
use paraphe::source::{Diagnostic, DossierFiles, Severity, codes};
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
    read(laid_over(&fragment).text)
}

fn read(text: String) -> Dossier {
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
    blanks(dossier, &[(&dossier.partnership.documents[document], shown)])
}

/// The notes of the blanks that a document may not show.
fn refused(status: &str, document: usize) -> BTreeSet<String> {
    let dossier = dossier(status);
    let note = |finding: &Diagnostic| {
        assert_eq!((finding.code.id, finding.severity), ("P0207", Severity::Error));
        assert_eq!(finding.document(), Some(dossier.partnership.documents[document].id.text()));
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
    assert!(blanks(&dossier, &[(&dossier.partnership.documents[0], BTreeSet::new())]).is_empty());
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

/// A blank of two documents is one finding, which blocks these two alone.
#[test]
fn a_blank_shown_in_two_documents_is_told_once_and_blocks_both() {
    let fragment = "groups: []
documents:
  - {id: charte, kind: charter, status: signed, signed_on: 2026-08-24}
  - {id: convention, kind: partnership-agreement, status: for-signature}
  - {id: projet, kind: objectives-agreement, status: draft}
  - {id: autre, kind: confidentiality-charter, status: signed, signed_on: 2026-08-24}
communication: {text: \"à compléter : le rappel des partenaires\"}
";
    let dossier = read(laid_over(fragment).text);
    let judged =
        judge(&dossier, Vec::new(), &Library::new(&std::collections::BTreeMap::default()), &Weights::default());
    let told: Vec<&Diagnostic> = judged.findings.iter().filter(|finding| finding.code == codes::LEFT_BLANK).collect();
    let [finding] = told.as_slice() else { panic!("{told:#?}") };
    assert_eq!((finding.severity, finding.document()), (Severity::Error, None));
    assert_eq!(finding.documents, ["charte", "convention"]);
    let said = Catalogue::of(Language::French).say(&finding.message);
    assert_eq!(
        said,
        "Le statut de ces documents n’admet pas ce blanc, qui paraît dans charte, convention\u{a0}: le rappel des partenaires"
    );
    let blocked: Vec<(&str, bool)> =
        judged.documents.iter().map(|document| (document.tree.id.as_str(), document.blocked)).collect();
    assert_eq!(blocked, [("charte", true), ("convention", true), ("projet", false), ("autre", false)]);
}

/// The message names some of many documents, and counts the others.
#[test]
fn of_many_documents_the_first_are_named() {
    let entries: String =
        (1..=9).map(|at| format!("  - {{id: d{at}, kind: deliberation, number: {at}, status: signed}}\n")).collect();
    let dossier = read(laid_over(&format!("title: à compléter\ndocuments:\n{entries}")).text);
    let shown: Vec<_> = dossier.partnership.documents.iter().map(|document| (document, BTreeSet::from([0]))).collect();
    for (count, end) in
        [(1, "d1."), (6, "d1, d2, d3, d4, d5, d6."), (7, " and one other document."), (9, " and 3 other documents.")]
    {
        let findings = blanks(&dossier, &shown[..count]);
        assert_eq!((findings.len(), findings[0].documents.len()), (1, count));
        let said = Catalogue::of(Language::English).say(&findings[0].message);
        assert!(said.starts_with("A signed text does not allow this blank") && said.ends_with(end), "{said}");
    }
}
