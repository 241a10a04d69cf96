//! What stands on which page: covers, signatures, annexes.

use paraphe::document::*;
use paraphe::typeset::{Lines, Style, lay_out_here, lines_of_pages};

use super::samples::{PROSE, article, empty, full, paragraph, short, signatures, text};
use super::{press, templates};

fn pages(document: &Document) -> Vec<Lines> {
    let text = templates().text(document, &Style::default()).unwrap();
    lines_of_pages(&lay_out_here(&press(), &text).unwrap_or_else(|fault| panic!("{fault:?}")))
}

fn has(page: &Lines, words: &str) -> bool {
    page.iter().any(|line| line.contains(words))
}

fn of_annexes(count: usize) -> Document {
    // Long enough not to share a page, and short enough to fit on one.
    let items = || Block::List { start: None, tight: true, items: vec![vec![paragraph("Pièce jointe.")]; 46] };
    let annex = |number| Annex { clause: "a".into(), number, title: format!("Pièce {number}"), blocks: vec![items()] };
    Document { annexes: (1..=count).map(annex).collect(), ..short(2) }
}

#[test]
fn seven_pages_have_a_cover_and_six_have_none() {
    let six = pages(&of_annexes(5));
    let seven = pages(&of_annexes(6));
    assert_eq!((six.len(), seven.len()), (6, 8));
    assert!(!has(&six[0], "Sommaire") && has(&seven[0], "Sommaire"));
    assert!(has(&seven[0], "Annexe\u{a0}6 – Pièce 6") && !has(&seven[0], "page 1"));
    let body = |page: &Lines| page.iter().filter(|line| !line.contains("page")).cloned().collect::<Vec<_>>();
    assert_eq!(body(&six[0]), body(&seven[1]), "the cover takes nothing away from the first page");
}

#[test]
fn the_list_of_contents_names_the_pages_as_they_are() {
    let pages = pages(&Document { draft: false, ..full(8, 12) });
    let contents: Vec<_> =
        pages[0].iter().filter(|line| line.starts_with("Article") || line.starts_with("Annexe")).collect();
    assert!(contents.len() > 10, "{contents:?}");
    for entry in contents {
        let (title, page) = entry.split_once("  .").expect(entry);
        let page = page.trim_start_matches(|character: char| !character.is_ascii_digit());
        let page: usize = page.parse().expect(entry);
        assert!(has(&pages[page - 1], title.trim()), "{entry}");
    }
}

/// The formula, the first boxes and the last line before them are on one page, wherever the page happens to end.
#[test]
fn signatures_never_stand_alone_on_a_page() {
    let items = |words: &str| vec![vec![paragraph(PROSE)], vec![paragraph(words)]];
    let row = |words: &str| vec![text("cellule"), text(words)];
    let endings: [fn(&str) -> Block; 2] = [paragraph, |words| Block::Quote(vec![paragraph(words)])];
    for lines in 0..44 {
        let filling: Vec<_> = (0..lines).map(|at| paragraph(&format!("Ligne {at}"))).collect();
        let list = Block::List { start: None, tight: lines % 2 == 0, items: items("Dernier mot.") };
        let table =
            Block::Table(Table { alignments: vec![], header: row("en-tête"), rows: vec![row("Dernier mot."); 3] });
        let last = match lines % 4 {
            0 => list,
            1 => table,
            rest => endings[rest - 2]("Dernier mot."),
        };
        let document = Document {
            articles: vec![article(1, "Objet", filling), article(2, "Fin", vec![last])],
            signatures: Some(signatures(9)),
            ..empty()
        };
        let pages = pages(&document);
        let page = pages.iter().find(|page| has(page, "Fait à Valmarine")).unwrap();
        assert!(has(page, "Dernier mot."), "the last line is on another page after {lines} lines: {page:#?}");
        assert!(has(page, "Signature et cachet"), "the boxes are on another page after {lines} lines: {page:#?}");
    }
}

#[test]
fn a_draft_is_marked_on_every_page_and_a_final_on_none() {
    let draft = pages(&Document { draft: true, ..of_annexes(2) });
    assert!(draft.iter().all(|page| has(page, "PROJET")));
    assert!(pages(&of_annexes(2)).iter().all(|page| !has(page, "PROJET") && !has(page, "Projet")));
}

#[test]
fn a_header_of_a_table_is_repeated() {
    let row = |words: &str| vec![text(words), text("b")];
    let table =
        Table { alignments: vec![], header: row("En-tête"), rows: (0..120).map(|at| row(&format!("{at}"))).collect() };
    let pages = pages(&Document { articles: vec![article(1, "T", vec![Block::Table(table)])], ..empty() });
    assert!(pages.len() > 2 && pages.iter().all(|page| has(page, "En-tête")));
}
