//! An annex is cited where it serves: by its number, or by the words of its title in one sentence. One that stands only in
//! the list leaves the reader to guess what binds whom. Information only.
//!
//! Basis: what is annexed belongs to the agreement (C. civ., art. 1103).

use crate::check::case::is_kind;
use crate::check::text::folded::Folded;
use crate::check::commitments::AGREEMENTS;
use crate::check::text::need::Need;
use crate::check::references::cited_numbers;
use crate::check::rule::*;
use crate::check::{Part, Passage};
use crate::model::Annex;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ANNEX_UNCITED, Severity::Information, Family::Contract, run)
    .basis(&["c-civ-1103"])
    .rows(&["B6-10"]);

static NUMBERS: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bannexes? (n° ?)?(\d{1,3}|[IVX]{1,4})\b((, | et | ou | à )(\d{1,3}|[IVX]{1,4})\b)*"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, AGREEMENTS) {
        return;
    }
    for annex in &printed.entry.annexes {
        let Some(place) = printed.tree.annexes.iter().find(|drafted| drafted.clause == annex.id.text()) else {
            continue;
        };
        let part = Part::Annex(place.number);
        let is_other = |one: &&Passage<'_>| one.clause != "annexes-list" && one.part != part;
        let mut numbered = printed.passages_holding(NUMBERS.need()).filter(is_other);
        let title = title_words(annex);
        let need = Need::beginnings(&title);
        let mut others = printed.passages_holding(&need).filter(is_other);
        if numbered.any(|passage| cites(passage, place.number)) || others.any(|passage| cites_title(passage, &title)) {
            continue;
        }
        let message = Message::new("annex-never-cited").with("title", annex.title.text());
        let help = Message::new("annex-never-cited-help").with("annex", annex.id.text());
        findings.push(Finding::at(annex.id.at, message).help(help));
    }
}

/// Words that only link others.
const LINKS: [&str; 6] = ["pour", "dans", "avec", "entre", "selon", "chaque"];

/// The words of a title that count: those of four letters or more, without capitals.
fn title_words(annex: &Annex) -> Vec<String> {
    let title = Folded::of(annex.title.text()).as_str().to_lowercase();
    let words = title.split(|character: char| !character.is_alphabetic());
    words.filter(|word| word.chars().count() >= 4 && !LINKS.contains(word)).map(str::to_owned).collect()
}

fn cites(passage: &Passage<'_>, number: usize) -> bool {
    NUMBERS.find_iter(passage.text.as_str()).any(|found| cited_numbers(found.as_str()).contains(&number))
}

fn cites_title(passage: &Passage<'_>, title: &[String]) -> bool {
    let mut sentences = passage.text.split(['.', '\n']).map(str::to_lowercase);
    !title.is_empty() && sentences.any(|sentence| title.iter().all(|word| sentence.contains(word.as_str())))
}
