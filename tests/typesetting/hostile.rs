//! Texts that would be code to Typst, Tera, Markdown or HTML stay texts, wherever they stand.

use proptest::prelude::*;

use paraphe::document::*;
use paraphe::typeset::{Fault, Style, lay_out_here, lines_of_pages, text_in_order};

use super::samples::{article, empty, text};
use super::{built, press, templates};

const FRAGMENTS: &[&str] = &[
    "#",
    "#let x = 1",
    "#read(\"/main.typ\")",
    "#set page(height: 1pt)",
    "#{",
    "#[",
    "#pagebreak()",
    "*/",
    "/*",
    "//",
    "= T",
    "\n= Titre",
    "\n- a",
    "\n+ b",
    "\n/ t: d",
    "\n1. x",
    "\n\n",
    "\\",
    "\"",
    "\";",
    "'",
    "`",
    "```",
    "$x$",
    "$",
    "<start>",
    "@ref",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "{{ title }}",
    "{{ get_env(name=\"HOME\") }}",
    "{% if x %}",
    "{# c #}",
    "~",
    "--",
    "---",
    "...",
    "https://exemple.fr/a",
    "_a_",
    "**b**",
    ";",
    ",",
    "\u{2028}",
    "\u{2029}",
    "\t",
    "\r\n",
    "\u{85}",
    "é",
    "«\u{a0}a\u{a0}»",
    "\u{202f}!",
    "\u{ad}",
    "&amp;",
    "<script>",
    "|",
    "^",
    "%",
    "\\u{41}",
    "\\n",
    ".at(0)",
    "(1)",
    "mot",
    " ",
    "!",
];

fn hostile() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            3 => proptest::sample::select(FRAGMENTS).prop_map(str::to_owned),
            1 => "[ -~]{1,6}",
            1 => "[à-ü]{1,4}",
        ],
        1..6,
    )
    .prop_map(|parts| parts.concat())
    .prop_filter("a visible text", |text| text.chars().any(char::is_alphanumeric))
}

/// A document that holds `words` at every place where a document can hold words.
fn everywhere(words: &str) -> Document {
    let run = || text(words);
    let cell = || vec![Inline::Text("c".into()), Inline::Strong(run())];
    let table = |header: Vec<Cell>| {
        Block::Table(Table {
            alignments: vec![Alignment::Start, Alignment::End],
            header,
            rows: vec![vec![cell(), cell()], vec![vec![Inline::Strong(run())], cell()]],
        })
    };
    let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    let inlines = vec![
        Inline::Text(words.into()),
        Inline::Strong(run()),
        Inline::Emphasis(run()),
        Inline::Strike(run()),
        Inline::Superscript(words.into()),
        Inline::Code(words.into()),
        Inline::Link { address: format!("https://exemple.fr/{words}"), content: run() },
        Inline::Link { address: words.into(), content: run() },
        Inline::Footnote(vec![Block::Paragraph(run())]),
        Inline::LineBreak,
        Inline::Blank(words.into()),
        Inline::Text(words.into()),
    ];
    let blocks = vec![
        Block::Paragraph(inlines),
        Block::Heading { level: 1, content: run() },
        Block::List {
            start: None,
            tight: true,
            items: vec![vec![Block::Paragraph(run())], vec![Block::Code(words.into())]],
        },
        Block::List { start: Some(1), tight: false, items: vec![vec![Block::Paragraph(run())]] },
        Block::Quote(vec![Block::Paragraph(run())]),
        table(vec![cell(), cell()]),
        table(vec![]),
        Block::Timeline(Timeline {
            start: day,
            end: day + chrono::Days::new(300),
            moments: vec![Moment {
                date: day,
                printed: words.into(),
                label: words.into(),
                row: 0,
                row_label: words.into(),
            }],
            description: words.into(),
        }),
        Block::Paragraph(run()),
    ];
    let section = |title: Option<&str>| Section {
        clause: words.into(),
        title: title.map(Into::into),
        blocks: vec![Block::Paragraph(run())],
    };
    Document {
        id: words.into(),
        reference: words.into(),
        version: Some(words.into()),
        title: words.into(),
        subtitle: Some(words.into()),
        subject: words.into(),
        draft: true,
        opening: vec![section(None), section(Some(words))],
        articles: vec![article(1, words, blocks.clone()), article(2, "", blocks)],
        signatures: Some(Signatures {
            formula: vec![Block::Paragraph(run())],
            boxes: vec![SignatureBox { party: run(), signatories: vec![Signer { lines: vec![run(), run()] }] }; 3],
        }),
        annexes: vec![Annex {
            clause: words.into(),
            number: 1,
            title: words.into(),
            blocks: vec![Block::Paragraph(run())],
        }],
        attachment: Some(Attachment {
            name: "partnership.yaml".into(),
            description: words.into(),
            bytes: words.into(),
        }),
        ..empty()
    }
}

/// Text without what the making of lines may add or take away: spaces, and hyphens at the ends of lines.
fn bare(text: &str) -> String {
    let unseen = |character: char| {
        character.is_whitespace()
            || matches!(character, '-' | '\u{2010}' | '\u{ad}' | '\u{200b}' | '\u{2028}' | '\u{2029}')
    };
    text.chars().filter(|character| !unseen(*character)).collect()
}

/// How often `everywhere` prints its words: the test counts them, so that a place that swallows its text is noticed.
fn occurrences(page_text: &str, words: &str) -> usize {
    bare(page_text).matches(bare(words).as_str()).count()
}

fn printed(words: &str) -> (usize, usize) {
    let templates = templates();
    let text = templates.text(&everywhere(words), &Style::default()).unwrap();
    let document = lay_out_here(&press(), &text).unwrap_or_else(|fault| panic!("{words:?}: {fault:?}"));
    (document.pages().len(), occurrences(&text_in_order(&document), words))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_is_printed_as_it_is_wherever_it_stands(words in hostile()) {
        let harmless: String = bare(&words).chars().map(|_| 'n').collect();
        let (pages, count) = printed(&words);
        let (harmless_pages, harmless_count) = printed(&format!("{harmless}v"));
        // The head of each page repeats the title, the reference and the version, and its end may cut a text in two.
        let by_pages = 3 * harmless_pages.saturating_sub(pages) + pages;
        prop_assert!(count + by_pages >= harmless_count, "{words:?} is printed {count} times, not {harmless_count}");
        prop_assert!(pages.abs_diff(harmless_pages) <= 1, "{words:?} makes {pages} pages, not {harmless_pages}");
    }
}

#[test]
fn a_document_full_of_code_passes_as_a_pdf() {
    let words = "#read(\"/etc/passwd\") {{ x }} */ \";#[= T](1).at(0)";
    assert!(built(&everywhere(words)).unwrap().pages > 1);
}

#[test]
fn a_running_head_and_its_title_are_read_in_lines() {
    let templates = templates();
    let text = templates.text(&super::samples::short(2), &Style::default()).unwrap();
    let document = lay_out_here(&press(), &text).unwrap();
    let lines = &lines_of_pages(&document)[0];
    let place = |words: &str| lines.iter().position(|line| line.contains(words));
    assert_eq!(lines[0], "Convention");
    assert!(place("Article\u{a0}1 – Objet") < place("Article\u{a0}2 – Durée"), "{lines:#?}");
    assert!(place("Article\u{a0}1 – Objet").is_some() && place("page 1 / 1").is_some(), "{lines:#?}");
}

#[test]
fn a_character_without_a_sign_is_named() {
    let document = Document { title: "Convention de ꙮ".into(), ..empty() };
    assert_eq!(built(&document).unwrap_err(), Fault::MissingGlyph { character: 'ꙮ' });
}
