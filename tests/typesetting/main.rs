//! From a document to its PDF, as the rest of the tool and as a worker do it.

mod hostile;
mod pages;
mod samples;
mod workers;

use std::collections::BTreeMap;

use paraphe::document::Document;
use paraphe::typeset::{Fault, Logo, Pdf, Press, Style, Templates, compile_here};

fn templates() -> Templates {
    Templates::new(&BTreeMap::new()).unwrap()
}

fn press() -> Press {
    templates().press(&Style::default()).unwrap()
}

fn built(document: &Document) -> Result<Pdf, Fault> {
    let templates = templates();
    let text = templates.text(document, &Style::default())?;
    compile_here(&press(), &text).map_err(|fault| templates.trace(fault, &text))
}

/// Writes the samples under `target/samples`, for the eyes and for validators:
/// `cargo test --release --test typesetting -- --ignored write_samples`
#[test]
#[ignore = "writes files to look at"]
fn write_samples() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/samples");
    std::fs::create_dir_all(&folder).unwrap();
    let organisation = Some("Commune de Valmarine".to_owned());
    let logo = Logo { bytes: samples::LOGO.as_bytes().into(), description: "Blason de Valmarine".into() };
    let style = Style { organisation, logo: Some(logo), ..Style::default() };
    let templates = Templates::new(&from_disk()).unwrap();
    let press = templates.press(&style).unwrap();
    let note = Document { kind: "policy-orientations".into(), ..samples::full(0, 0) };
    let deliberation = Document { kind: "deliberation".into(), ..samples::short(1) };
    let documents = [
        ("short", samples::short(2)),
        ("full", samples::full(0, 3)),
        ("long", samples::full(8, 12)),
        ("note", note),
        ("deliberation", deliberation),
    ];
    for (name, document) in documents {
        let text = templates.text(&document, &style).unwrap();
        std::fs::write(folder.join(format!("{name}.typ")), &text.main).unwrap();
        let made = compile_here(&press, &text).map_err(|fault| templates.trace(fault, &text));
        match made {
            Ok(pdf) => std::fs::write(folder.join(format!("{name}.pdf")), pdf.bytes).unwrap(),
            Err(fault) => panic!("{name}: {fault:?}"),
        }
    }
}

/// The templates as they stand on the disk now, so that looks can be tried without a build.
fn from_disk() -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let names = std::fs::read_dir(folder.join("documents")).unwrap();
    let names = names.map(|entry| format!("documents/{}", entry.unwrap().file_name().to_str().unwrap()));
    names
        .chain(["lib.typ".to_owned()])
        .map(|name| (name.clone(), std::fs::read_to_string(folder.join(name)).unwrap()))
        .collect()
}

#[test]
fn an_empty_document_has_a_page() {
    assert_eq!(built(&samples::empty()).unwrap().pages, 1);
}
