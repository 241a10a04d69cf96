//! An article of a code that prose cites has the form of that code: the civil code ends at article 2534, the articles of
//! the CGCT begin with L, R or D and four digits.
//!
//! There is no list of all articles here: one of the right form that the register (`law/articles.yaml`) does not know is
//! named among what could not be checked, with the article of the register that may have been meant.
//!
//! Basis: consistency with the codes.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, spelled};
use crate::law::{LegalCode, Misfit, codes as legal_codes};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::CODE_ARTICLE, Severity::Warning, Family::Writing, run).basis(&["coherence"]).rows(&["B13"]);

/// « article L. 1611-4 du CGCT », « articles 1103 et 1104 du code civil ».
static CITED: LazyLock<Words> = LazyLock::new(|| {
    let names: Vec<String> =
        legal_codes().iter().flat_map(|code| &code.names).map(|name| regex::escape(name)).collect();
    words(&format!(
        r"(?i)\bart(?:icles?|\.) ?(?P<articles>{ONE}(?:(?:,| et| ou| à) {ONE})*),? (?:du|de la) (?P<code>{})",
        names.join("|")
    ))
});

/// One article: a letter or none, and numbers.
const ONE: &str = r"(?:[LRDA]\.? ?\*? ?)?\d{1,6}(?:-\d{1,3}){0,3}";
static NUMBER: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)(?P<letter>[LRDA]?)\.? ?\*? ?(?P<number>\d{1,6}(?:-\d{1,3}){0,3})"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut asked = HashSet::new();
    for found in spelled(case, &CITED) {
        let name = found.group("code").to_lowercase();
        let Some(code) = legal_codes().iter().find(|code| code.names.contains(&name)) else { continue };
        for (letter, number) in numbers(found.group("articles")) {
            if let Some(misfit) = code.misfit(letter, number) {
                findings.push(impossible(&found, code, letter, number, misfit));
            } else if !is_registered(code, letter, number) && asked.insert((code.text.as_str(), letter, number)) {
                findings.cannot_tell(found.place(), unread(code, letter, number), None);
            }
        }
    }
}

/// The articles of a citation, each with its letter.
fn numbers(citation: &str) -> Vec<(Option<char>, &str)> {
    let captures = NUMBER.captures_iter(citation);
    let text = |found: Option<regex::Match<'_>>| found.map_or("", |found| found.as_str()).to_uppercase();
    captures
        .filter_map(|found| Some((text(found.name("letter")).chars().next(), found.name("number")?.as_str())))
        .collect()
}

fn impossible(
    found: &Spelled<'_>,
    code: &LegalCode,
    letter: Option<char>,
    number: &str,
    misfit: Misfit,
) -> Finding {
    let fault = match misfit {
        Misfit::NoLetter => "letter-missing",
        Misfit::Letter => "other-letter",
        Misfit::Digits => "digits",
        Misfit::Beyond => "beyond",
    };
    let message = Message::new("no-such-code-article")
        .with("article", cited(letter, number))
        .with("code", code.text.as_str())
        .with("fault", fault)
        .with("letter", letter.map(String::from).unwrap_or_default())
        .with("last", u64::from(code.last.unwrap_or_default()));
    let finding = Finding::at(found.place(), message);
    finding.help(match nearest(code, number) {
        Some(near) => Message::new("no-such-code-article-near").with("near", near).with("code", code.text.as_str()),
        None => Message::new("no-such-code-article-help"),
    })
}

fn unread(code: &LegalCode, letter: Option<char>, number: &str) -> Message {
    let message = match nearest(code, number) {
        Some(near) => Message::new("no-such-code-article-unread-near").with("near", near),
        None => Message::new("no-such-code-article-unread"),
    };
    message.with("article", cited(letter, number)).with("code", code.text.as_str())
}

fn cited(letter: Option<char>, number: &str) -> String {
    letter.map_or_else(|| number.to_owned(), |letter| format!("{letter}.\u{a0}{number}"))
}

/// What the register says of each article of a code: letter and number.
fn registered(code: &LegalCode) -> impl Iterator<Item = (Option<char>, &'static str)> {
    code.registered().flat_map(|article| numbers(article.article.as_deref().unwrap_or_default().trim_start_matches("art. ")))
}

fn is_registered(code: &LegalCode, letter: Option<char>, number: &str) -> bool {
    registered(code).any(|known| known == (letter, number))
}

/// The only article of the register whose number is one slip of the hand away.
fn nearest(code: &LegalCode, number: &str) -> Option<String> {
    let mut near = registered(code).filter(|(_, known)| strsim::osa_distance(known, number) == 1);
    let (letter, known) = near.next()?;
    near.next().is_none().then(|| cited(letter, known))
}
