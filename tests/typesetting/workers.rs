//! Worker processes: several documents, several workers, and documents that must be ended.

use std::collections::BTreeMap;
use std::path::PathBuf;

use paraphe::document::{Block, Document};
use paraphe::typeset::{Fault, Limits, Pdf, Pool, Program, Style, Templates, TypstText};

use super::samples::{article, empty, full, paragraph, short};
use super::{built, press, templates};

fn pool(workers: usize, limits: Limits) -> Pool {
    let program =
        Program { path: PathBuf::from(env!("CARGO_BIN_EXE_paraphe")), arguments: vec!["typeset-worker".into()] };
    Pool::new(program, workers, limits, press())
}

fn texts(documents: &[Document]) -> Vec<TypstText> {
    let templates = templates();
    documents.iter().map(|document| templates.text(document, &Style::default()).unwrap()).collect()
}

fn run(pool: &Pool, texts: Vec<TypstText>) -> Vec<Result<Pdf, Fault>> {
    let mut results = BTreeMap::new();
    let jobs = texts.len();
    pool.run(texts.into_iter(), |index, result| {
        assert!(results.insert(index, result).is_none(), "each job is done once");
    });
    assert_eq!(results.len(), jobs);
    results.into_values().collect()
}

/// A text that asks for a gigabyte and a half.
fn boundless() -> TypstText {
    let text = texts(&[empty()]).remove(0);
    TypstText { main: "#let a = \"0123456789abcdef\"\n#(a * 100000000).len()".into(), ..text }
}

#[test]
fn three_documents_go_through_two_workers_with_the_same_bytes() {
    let documents = [short(2), full(0, 3), empty()];
    let results = run(&pool(2, Limits::default()), texts(&documents));
    for (document, result) in documents.iter().zip(results) {
        let here = built(document).unwrap();
        assert_eq!(here, built(document).unwrap(), "the same bytes twice");
        assert!(here == result.unwrap(), "the same bytes from a worker");
    }
}

#[test]
fn a_document_that_takes_too_long_is_ended_and_the_others_are_built() {
    let mut jobs = texts(&[short(2), short(3), short(4)]);
    let many: Vec<Block> = (0..200_000).map(|at| paragraph(&format!("Ligne {at}"))).collect();
    jobs.insert(1, texts(&[Document { articles: vec![article(1, "Bombe", many)], ..empty() }]).remove(0));
    let results = run(&pool(2, Limits { seconds: 2, ..Limits::default() }), jobs);
    assert_eq!(results[1], Err(Fault::Deadline { seconds: 2 }));
    assert!([0, 2, 3].iter().all(|at| results[*at].is_ok()), "{results:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_document_that_takes_too_much_memory_is_ended_and_the_others_are_built() {
    let mut jobs = texts(&[short(2), short(3)]);
    jobs.insert(1, boundless());
    let results = run(&pool(1, Limits { mebibytes: 512, ..Limits::default() }), jobs);
    assert_eq!(results[1], Err(Fault::Memory { mebibytes: 512 }));
    assert!(results[0].is_ok() && results[2].is_ok());
}

#[test]
fn a_fault_of_one_document_comes_back_from_its_worker() {
    let jobs = texts(&[short(2), Document { title: "ꙮ".into(), ..empty() }, short(2)]);
    let results = run(&pool(1, Limits::default()), jobs);
    assert_eq!(results[1], Err(Fault::MissingGlyph { character: 'ꙮ' }));
    assert_eq!(results[0], results[2]);
}

#[test]
fn a_program_that_is_no_worker_is_named_for_each_document() {
    for path in ["/bin/true", "/no/such/program"] {
        let program = Program { path: path.into(), arguments: vec![] };
        let pool = Pool::new(program, 2, Limits::default(), press());
        let results = run(&pool, texts(&[short(1), short(1), short(1)]));
        assert!(results.iter().all(|result| matches!(result, Err(Fault::WorkerDied { .. }))), "{results:?}");
    }
}

#[test]
fn the_ids_of_files_do_not_grow_with_the_documents() {
    use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};
    let next = |name: &str| {
        let path = RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).unwrap());
        FileId::unique(path).into_raw().get()
    };
    built(&full(0, 3)).unwrap();
    let before = next("/probe");
    for at in 0..20 {
        let document = Document { id: format!("document-{at}"), title: format!("Convention {at}"), ..full(0, 3) };
        built(&document).unwrap();
    }
    // Tests of this program run side by side and share the ids; none of them uses more than a few paths.
    assert!(next("/probe") - before < 15);
}

#[test]
fn a_fault_in_a_template_of_the_project_is_named_with_its_line() {
    let source = "{% extends \"documents/base.typ\" %}\n{% block title %}\n#no-such-function()\n{% endblock %}";
    let overrides = BTreeMap::from([("documents/partnership-agreement.typ".to_owned(), source.to_owned())]);
    let templates = Templates::new(&overrides).unwrap();
    let text = templates.text(&empty(), &Style::default()).unwrap();
    let fault =
        paraphe::typeset::compile_here(&press(), &text).map_err(|fault| templates.trace(fault, &text)).unwrap_err();
    let Fault::Template { template, line, message } = fault else { panic!("{fault:?}") };
    assert_eq!((template.as_str(), line), ("documents/partnership-agreement.typ", 3), "{message}");
}

/// `cargo test --release --test typesetting -- --ignored --nocapture memory_is_flat`
#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes a minute"]
fn memory_is_flat() {
    let templates = templates();
    for count in [50, 500] {
        let begun = std::time::Instant::now();
        let pool = pool(2, Limits::default());
        let document = full(2, 3);
        let jobs = (0..count).map(|at| {
            let document = Document { id: format!("d{at}"), title: format!("Convention {at}"), ..document.clone() };
            templates.text(&document, &Style::default()).unwrap()
        });
        let mut bytes = 0;
        pool.run(jobs, |_, result| bytes += result.unwrap().bytes.len());
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
        println!("{count} documents, {bytes} bytes, {:?}, parent {peak}", begun.elapsed());
    }
}
