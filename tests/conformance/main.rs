//! What other programs say of our PDFs (veraPDF, qpdf, poppler), of our reports (xmllint) and of our schemas (`editors`). Every document of
//! `conventions/` is built by the binary and given to them. `.ci/run` runs these tests; each fails when its program is
//! not there.

mod built;
mod editors;
mod language_server;
mod pages;
mod reports;
mod tool;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use built::{Built, documents};
use tool::{output, run, verapdf};

fn paths() -> Vec<&'static Path> {
    documents().iter().map(|document| document.path.as_path()).collect()
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn every_pdf_is_archival_and_accessible() {
    let verdicts = verapdf("3a,ua1", &paths());
    let failed: Vec<&str> = verdicts.lines().filter(|line| !line.starts_with("PASS ")).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert_eq!(verdicts.lines().count(), 2 * documents().len(), "each file is judged twice: PDF/A-3a and PDF/UA-1");
}

/// A validator that passes everything would prove nothing: each flavour is shown a file that breaks it.
#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn verapdf_refuses_what_is_not_conforming() {
    let document = documents().first().expect("a document");
    for (flavour, claim, other) in
        [("3a", "<pdfaid:part>3<", "<pdfaid:part>1<"), ("ua1", "<pdfuaid:part>1<", "<pdfuaid:part>7<")]
    {
        let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("broken-{flavour}.pdf"));
        std::fs::write(&broken, replaced(&document.bytes(), claim.as_bytes(), other.as_bytes())).expect("is written");
        let verdict = verapdf(flavour, &[&broken]);
        assert!(verdict.starts_with(&format!("FAIL {flavour} ")), "{verdict}");
    }
}

fn replaced(bytes: &[u8], claim: &[u8], other: &[u8]) -> Vec<u8> {
    let at = bytes.windows(claim.len()).position(|window| window == claim).expect("the PDF states its claim");
    [&bytes[..at], other, &bytes[at + claim.len()..]].concat()
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn every_pdf_is_well_formed() {
    for document in documents() {
        let said = output("qpdf", &["--check".as_ref(), document.path.as_ref()]);
        assert!(said.contains("No syntax or stream encoding errors found"), "{}: {said}", document.path.display());
    }
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn every_pdf_says_what_it_is() {
    for document in documents() {
        let said = output("pdfinfo", &["-enc".as_ref(), "UTF-8".as_ref(), document.path.as_ref()]);
        let value = |name: &str| said.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim();
        let shown = document.path.display();
        assert_eq!(value("Title:"), document.title, "{shown}");
        assert_eq!(value("Subject:"), document.subject, "{shown}");
        assert_eq!((value("Tagged:"), value("JavaScript:"), value("Encrypted:")), ("yes", "no", "no"), "{shown}");
        assert!(value("Page size:").contains("A4"), "{shown}: {}", value("Page size:"));
        assert!(catalogue(document).contains("/Lang (fr"), "{shown}: its language is French: {}", catalogue(document));
    }
}

/// The root object of a PDF, as qpdf writes it.
fn catalogue(document: &Built) -> String {
    let trailer = output("qpdf", &["--show-object=trailer".as_ref(), document.path.as_ref()]);
    let root = trailer.split("/Root ").nth(1).and_then(|rest| rest.split(' ').next()).expect("a trailer has a root");
    output("qpdf", &[format!("--show-object={root}").as_ref(), document.path.as_ref()])
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn every_font_is_embedded_and_readable() {
    for document in documents() {
        let said = output("pdffonts", &[document.path.as_ref()]);
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{}", document.path.display());
        for font in fonts {
            // Counted from the right, since the type has spaces: emb sub uni object ID.
            let columns: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
            assert_eq!(columns, ["yes"; 3], "embedded, a subset, with Unicode: {}: {font}", document.path.display());
        }
    }
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn the_data_is_attached_unless_turned_off() {
    for document in documents() {
        let said = output("pdfdetach", &["-list".as_ref(), document.path.as_ref()]);
        let names: Vec<&str> = said.lines().skip(1).filter_map(|line| Some(line.split_once(": ")?.1)).collect();
        assert_eq!(
            names,
            document.attachment.iter().map(String::as_str).collect::<Vec<_>>(),
            "{}",
            document.path.display()
        );
    }
    assert!(documents().iter().any(|document| document.attachment.is_some()), "some document attaches its data");
}

#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn every_text_can_be_copied() {
    for document in documents() {
        let text = output("pdftotext", &["-enc".as_ref(), "UTF-8".as_ref(), document.path.as_ref(), "-".as_ref()]);
        let shown = document.path.display();
        assert!(text.split_whitespace().count() > 200, "{shown}: {text}");
        assert!(!text.contains('\u{fffd}'), "{shown}: a character that cannot be read");
    }
}

/// One document of each kind, page by page. `UPDATE_PAGES=1` rewrites the pictures.
#[test]
#[ignore = "needs veraPDF, qpdf, poppler; .ci/run runs them"]
fn pages_look_as_they_did() {
    let mut of_kind: BTreeMap<&str, &Built> = BTreeMap::new();
    for document in documents() {
        of_kind.entry(&document.kind).or_insert(document);
    }
    let drawn: BTreeMap<String, PathBuf> = of_kind.iter().flat_map(|(kind, document)| drawn(kind, document)).collect();
    pages::compare(&drawn);
}

/// The pictures of the pages of a document, by name (`charter-01`).
fn drawn(kind: &str, document: &Built) -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages").join(kind);
    // A document that has become shorter must not keep the last pages of an older run.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("is made");
    run(
        "pdftoppm",
        &["-gray".as_ref(), "-r".as_ref(), "50".as_ref(), document.path.as_ref(), folder.join("page").as_ref()],
    );
    let mut pictures: Vec<PathBuf> =
        std::fs::read_dir(&folder).expect("is read").map(|entry| entry.expect("an entry").path()).collect();
    pictures.sort();
    assert!(!pictures.is_empty(), "{kind}: no page");
    pictures.into_iter().enumerate().map(|(index, path)| (format!("{kind}-{:02}", index + 1), path)).collect()
}
