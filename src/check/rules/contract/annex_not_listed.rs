//! An annex that prose cites by its name is there: « les statuts, joints en annexe » where no annex bears that name refers to a
//! paper that nobody signs.
//!
//! The sentence is compared with the titles of the annexes, word by word; one word in common is enough, so that what is
//! told is sure.
//!
//! Basis: what belongs to the agreement is what the parties signed (C. civ., art. 1103).

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::text::folded::fold;
use crate::check::text::spelled::{sentence_end, sentence_start};
use crate::document::{Block, plain_inlines};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ANNEX_UNLISTED, Severity::Warning, Family::Contract, run)
    .basis(&["coherence", "c-civ-1103"])
    .rows(&["B6-10"]);

/// The words that say that a paper is joined.
static JOINED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:en annexe|annexée?s?|ci-(?:annexée?s?|jointe?s?)|jointe?s? (?:à la présente|au présent)(?: \p{L}+)?)\b",
    )
});
/// A number behind the word: the annex is cited by it.
static NUMBERED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)^ ?(?:n ?[°º] ?)?(?:\d|[IVX]+\b)"));
/// An annex of another text.
static OF_ANOTHER: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)^(?: \p{L}+)? (?:à la|à l'|au|aux|de la|de l'|du|des) ?(?:convention territoriale|contrat|budget|code|loi|décret|arrêté|règlement|délibération|compte|procès|acte|charte|statuts|demande|cerfa|rapport)")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let named = OnceCell::new();
    let mut told = HashSet::new();
    for passage in printed.passages_holding(JOINED.need()) {
        for found in JOINED.find_iter(&passage.text) {
            let (before, behind) = around(&passage.text, found.range());
            let phrase = format!("{}{}", last_words(before), found.as_str());
            let is_cited_otherwise = NUMBERED.is_match(behind) || OF_ANOTHER.is_match(behind);
            if is_cited_otherwise || !told.insert(phrase.clone()) {
                continue;
            }
            let Names { titles, common } = named.get_or_init(|| Names::of(printed));
            let mut stems = stems(&format!("{phrase}{}", first_words(behind)));
            stems.retain(|stem| !common.contains(stem));
            if stems.is_empty() || stems.iter().any(|stem| titles.contains(stem)) {
                continue;
            }
            // What the library words is its own affair.
            let Some(written) = printed.case.written(&phrase) else { continue };
            let message = Message::new("annex-not-listed").with("words", phrase.trim());
            let help = Message::new("annex-not-listed-help").with("count", printed.tree.annexes.len());
            findings.push(Finding::at(written, message).help(help));
        }
    }
}

/// The parts of a sentence before and behind some words of it.
fn around(text: &str, words: std::ops::Range<usize>) -> (&str, &str) {
    let before = text.get(..words.start).unwrap_or_default();
    let behind = text.get(words.end..).unwrap_or_default();
    let before = before.rsplit('\n').next().unwrap_or_default();
    (sentence_end(before), sentence_start(behind.split('\n').next().unwrap_or_default()))
}

/// The beginnings of words: of the titles of annexes, and of what names no paper.
struct Names {
    titles: HashSet<String>,
    common: HashSet<String>,
}

impl Names {
    fn of(printed: &Printed<'_, '_>) -> Self {
        Self { titles: titles(printed), common: common(printed) }
    }
}

/// The words of a sentence that name what is joined: so many before, so many behind.
const BEFORE: usize = 7;
const BEHIND: usize = 5;

fn last_words(text: &str) -> &str {
    let from = text.rmatch_indices(' ').map(|(at, _)| at + 1).nth(BEFORE).unwrap_or(0);
    text.get(from..).unwrap_or_default()
}

fn first_words(text: &str) -> &str {
    let to = text.match_indices(' ').map(|(at, _)| at).nth(BEHIND).unwrap_or(text.len());
    text.get(..to).unwrap_or_default()
}

/// The beginnings of the words of all titles of annexes, and of the headings in them. What several documents print may be
/// annexed to one of them.
fn titles(printed: &Printed<'_, '_>) -> HashSet<String> {
    let entries = printed.case.partnership.documents.iter().flat_map(|document| &document.annexes);
    let mut all: HashSet<String> = entries.flat_map(|annex| stems(&fold(annex.title.text()))).collect();
    for annex in &printed.tree.annexes {
        all.extend(stems(&fold(&annex.title)));
        for block in &annex.blocks {
            if let Block::Heading { content, .. } = block {
                all.extend(stems(&fold(&plain_inlines(content))));
            }
        }
    }
    all
}

/// The beginnings of words that name no paper: those of partners, and of what any sentence says.
fn common(printed: &Printed<'_, '_>) -> HashSet<String> {
    const PLAIN: &str = "convention charte présente annexe annexé annexée annexés annexées joint jointe joints jointes \
         article partenaires parties chaque avec dans pour selon sont leur leurs cette suit suivent remet remettent";
    let mut all: HashSet<String> = stems(PLAIN).into_iter().collect();
    for partner in &printed.case.partnership.partners {
        all.extend(stems(&fold(partner.label.as_ref().map(|label| label.text()).unwrap_or_default())));
    }
    all
}

/// So many letters tell a word whatever its ending.
const STEM: usize = 5;

/// The beginnings of the words of four letters or more, in small letters.
fn stems(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|character: char| !character.is_alphabetic());
    words.filter(|word| word.chars().count() >= 4).map(|word| word.chars().take(STEM).collect()).collect()
}
