//! An annex that prose cites by its name is there: « les statuts, joints en annexe » where no annex bears that name refers to a
//! paper that nobody signs.
//!
//! The sentence is compared with the titles of the annexes, word by word; one word in common is enough, so that what is
//! told is sure.
//!
//! Basis: what belongs to the agreement is what the parties signed (C. civ., art. 1103).

use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::text::folded::fold;
use crate::check::text::printed::Hit;
use crate::document::{Block, plain_inlines};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ANNEX_UNLISTED, Severity::Warning, Family::Contract, run)
    .basis(&["coherence", "c-civ-1103"])
    .rows(&["B6-10"]);

/// What is joined, with the words before and behind: « le règlement de la salle, annexé à la présente convention ».
static JOINED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?P<before>(?:[\p{L}'-]+,? ){1,7})(?:(?:ci-)?(?:jointe?s?|annexée?s?) (?:en annexe|à la présente?|au présent)|(?:figur\p{L}+|reproduite?s?|détaillée?s?|présentée?s?|décrite?s?|donnée?s?|fixée?s?|définie?s?)? ?en annexe|ci-(?:annexée?s?|jointe?s?)|annexée?s?)\b(?P<behind>(?: [\p{L}'-]+){0,5})",
    )
});
/// A number behind the word: the annex is cited by it.
static NUMBERED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)^ ?(?:n ?[°º] ?)?(?:\d|[IVX]+\b)"));
/// An annex of another text.
static OF_ANOTHER: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)^(?: \p{L}+)? (?:à la|à l'|au|aux|de la|de l'|du|des) ?(?:convention territoriale|contrat|budget|code|loi|décret|arrêté|règlement|délibération|compte|procès|acte|charte|statuts|demande|cerfa|rapport)")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let titles = titles(printed);
    let common = common(printed);
    for hit in printed.hits(&JOINED) {
        let Some(written) = printed.case.written(hit.words) else { continue };
        let Some(behind) = hit.sentence.split_once(hit.words).map(|(_, behind)| behind) else { continue };
        if NUMBERED.is_match(behind) || is_of_another(&hit) {
            continue;
        }
        let named: Vec<String> = stems(hit.words).into_iter().filter(|stem| !common.contains(stem)).collect();
        if named.is_empty() || named.iter().any(|stem| titles.contains(stem)) {
            continue;
        }
        let message = Message::new("annex-not-listed").with("words", hit.words);
        let count = printed.tree.annexes.len();
        findings.push(Finding::at(written, message).help(Message::new("annex-not-listed-help").with("count", count)));
    }
}

/// Whether what stands behind « annexé » is another text.
fn is_of_another(hit: &Hit<'_>) -> bool {
    let captures = JOINED.captures(hit.words);
    let behind = captures.and_then(|found| found.name("behind")).map_or("", |behind| behind.as_str());
    OF_ANOTHER.is_match(behind)
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
