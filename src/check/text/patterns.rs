//! Tries the patterns of all rules, as their files hold them, with and without the ways that spare readings.

use regex::Regex;

use super::folded::fold;
use super::lexicon::Lexicon;
use super::words::{recorded, words};

/// What each pattern that rules have used so far finds otherwise by its need or its trace than by reading everything.
pub fn missed(texts: &[String]) -> (usize, Vec<String>) {
    let mut patterns = recorded().clone();
    patterns.sort();
    patterns.dedup();
    let texts: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    let lexicon = Lexicon::of(texts.iter().map(String::as_str));
    let mut missed = Vec::new();
    for pattern in &patterns {
        let (alone, spared) = (Regex::new(pattern).expect("a pattern of a rule"), words(pattern));
        let found: Vec<usize> = lexicon.holding(spared.need());
        for (number, text) in texts.iter().enumerate() {
            let matches = alone.is_match(text);
            let by_need = found.contains(&number) && spared.is_match(text);
            if matches != by_need {
                missed.push(format!("{pattern}\n    in: {}", text.chars().take(200).collect::<String>()));
            }
        }
    }
    (patterns.len(), missed)
}
