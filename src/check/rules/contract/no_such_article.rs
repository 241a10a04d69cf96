//! An article of the same text that prose cites by its number is there. Numbers change when a clause is added or left out.
//!
//! Articles of laws are no matter here: a sentence that names a law, a code or another act is passed over.
//!
//! Basis: a reference leads somewhere.

use crate::check::references::{cited_numbers, is_of_another_text, names_a_law};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::NO_SUCH_ARTICLE, Severity::Error, Family::Contract, run)
    .basis(&["coherence"])
    .rows(&["B6-10"]);

static ARTICLE: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(article|articles|art\.) (n° ?)?\d{1,2}\b((, | et | ou | à )\d{1,2}\b)*"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let count = printed.tree.articles.len();
    for hit in printed.hits(&ARTICLE) {
        if names_a_law(&hit) || is_of_another_text(&hit, &printed.tree.kind) {
            continue;
        }
        let beyond = cited_numbers(hit.words).into_iter().find(|number| *number == 0 || *number > count);
        if let Some(number) = beyond {
            let message = Message::new("no-such-article").with("number", number);
            let help = Message::new("no-such-article-help").with("count", count);
            findings.push(Finding::at(hit.place(), message).help(help));
        }
    }
}
