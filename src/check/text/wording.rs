//! The words by which a mention is recognised, made of the patterns of `law/mentions.yaml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::words::{Words, words};
use crate::law::{Mention, mentions};

/// How a mention is said.
pub struct Wording {
    /// Wherever it stands.
    pub anywhere: Words,
    /// In one of its clauses, or under a title that names it.
    pub within: Option<Words>,
}

static WORDINGS: LazyLock<HashMap<&str, Wording>> =
    LazyLock::new(|| mentions().iter().map(|mention| (mention.id.as_str(), Wording::of(mention))).collect());

/// The words of a mention of the table.
pub fn wording(mention: &Mention) -> Option<&'static Wording> {
    WORDINGS.get(mention.id.as_str())
}

impl Wording {
    fn of(mention: &Mention) -> Self {
        let within = (!mention.within.is_empty()).then(|| any_of(&mention.within));
        Self { anywhere: any_of(&mention.words), within }
    }

    /// Whether a folded text, of one of its clauses or under a title that names it, says it.
    pub fn is_within(&self, text: &str) -> bool {
        self.within.as_ref().is_some_and(|within| within.is_match(text))
    }
}

/// The patterns as one, each at the beginning of a word; « … » passes over other words of the sentence.
fn any_of(patterns: &[String]) -> Words {
    let one = |pattern: &String| {
        let start = if pattern.starts_with('^') { "" } else { r"\b" };
        format!("{start}(?:{})", pattern.replace(" … ", r"[^.\n]*").replace('…', r"[^.\n]*"))
    };
    words(&format!("(?i)(?m:{})", patterns.iter().map(one).collect::<Vec<_>>().join("|")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patterns_read_and_do_not_match_everything() {
        for mention in mentions() {
            let said = wording(mention).expect("every mention has words");
            assert!(!said.anywhere.is_match("Les clés sont rendues au gardien."), "{}", mention.id);
        }
    }

    /// What is proposed to people is recognised when they write it.
    #[test]
    fn the_wording_of_a_mention_says_it() {
        for mention in mentions() {
            let said = wording(mention).expect("every mention has words");
            let folded = mention.wording.replace('’', "'");
            let is_said = said.anywhere.is_match(&folded) || said.is_within(&folded) || mention.free;
            assert!(is_said, "{}: {folded}", mention.id);
        }
    }
}
