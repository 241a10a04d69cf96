//! Which words a text must hold for a pattern to match in it.

use regex_syntax::hir::literal::Extractor;
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look};

use super::tokens::{is_of_word, is_word, says_nothing, tokens};

/// The words that a text must hold for a pattern to match in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// Nothing that is known: any text may match.
    Nothing,
    /// A word, in small letters, or a run of one sign (« [ », « ..... »), that begins so or that is this.
    Word {
        beginning: String,
        whole: bool,
    },
    All(Vec<Need>),
    Any(Vec<Need>),
}

impl Need {
    /// The need of a pattern, written without regard to case.
    pub fn of(pattern: &Hir) -> Self {
        need_of(pattern, false)
    }

    /// The words of a text, all of them.
    pub fn words(text: &str) -> Self {
        let needs =
            tokens(text).filter_map(|token| text.get(token)).filter(|token| is_word(token) && !says_nothing(token));
        all(needs.map(|token| Self::Word { beginning: token.to_lowercase(), whole: true }).collect())
    }

    /// Words that begin so, all of them; they are given in small letters.
    pub fn beginnings(words: &[String]) -> Self {
        all(words.iter().map(|word| Self::Word { beginning: word.clone(), whole: false }).collect())
    }

    /// One of some needs.
    pub fn any(needs: Vec<Self>) -> Self {
        any(needs)
    }
}

/// More alternatives than these cost more than they spare.
const MOST_LITERALS: usize = 100;
/// So many letters tell words apart.
const LONGEST_LITERAL: usize = 12;

/// The need of a part of a pattern; `at_start` says whether what it matches begins where a word may begin.
fn need_of(hir: &Hir, at_start: bool) -> Need {
    match hir.kind() {
        HirKind::Literal(literal) => all(words_of(&String::from_utf8_lossy(&literal.0), at_start)),
        HirKind::Class(Class::Unicode(class)) => need_of_class(class),
        HirKind::Capture(group) => need_of(&group.sub, at_start),
        HirKind::Repetition(repetition) if repetition.min > 1 && repetition.sub.properties().is_literal() => {
            need_of_run(&repetition.sub, repetition.min)
        }
        HirKind::Repetition(repetition) if repetition.min > 0 => need_of(&repetition.sub, at_start),
        HirKind::Alternation(parts) => any(parts.iter().map(|part| need_of(part, at_start)).collect()),
        HirKind::Concat(parts) => need_of_sequence(parts, at_start),
        _ => Need::Nothing,
    }
}

fn need_of_sequence(parts: &[Hir], mut at_start: bool) -> Need {
    let mut needs = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let own = need_of(part, at_start);
        let is_open = at_start && own == Need::Nothing && !matches!(part.kind(), HirKind::Look(_));
        needs.push(if is_open { need_of_beginning(parts.get(index..).unwrap_or_default()) } else { own });
        at_start = ends_apart(part, at_start);
    }
    all(needs)
}

/// The need of what begins a word: one of the literals with which it can begin.
fn need_of_beginning(parts: &[Hir]) -> Need {
    let mut extractor = Extractor::new();
    extractor.limit_total(MOST_LITERALS).limit_literal_len(LONGEST_LITERAL);
    let beginnings = extractor.extract(&Hir::concat(parts.to_vec()));
    let Some(literals) = beginnings.literals() else { return Need::Nothing };
    let of_literal = |bytes: &[u8]| {
        let end = std::str::from_utf8(bytes).map_or_else(|fault| fault.valid_up_to(), str::len);
        let text = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default());
        words_of(&text, true).into_iter().next().unwrap_or(Need::Nothing)
    };
    any(literals.iter().map(|literal| of_literal(literal.as_bytes())).collect())
}

/// The need of a class of a few signs: one of them.
fn need_of_class(class: &ClassUnicode) -> Need {
    let ranges = class.ranges();
    let is_short = ranges.len() <= 10 && ranges.iter().all(|range| range.start() == range.end());
    let signs = || ranges.iter().map(|range| sign(&range.start().to_string()).unwrap_or(Need::Nothing));
    if is_short { any(signs().collect()) } else { Need::Nothing }
}

/// The need of a sign that is repeated: a run at least so long.
fn need_of_run(part: &Hir, least: u32) -> Need {
    let HirKind::Literal(literal) = part.kind() else { return Need::Nothing };
    let text = String::from_utf8_lossy(&literal.0);
    let is_one = text.chars().count() == 1;
    is_one.then(|| sign(&text.repeat(least.min(10) as usize))).flatten().unwrap_or(Need::Nothing)
}

/// The words and signs of a literal that begin in it, or with it where it begins a word.
fn words_of(literal: &str, at_start: bool) -> Vec<Need> {
    let mut needs = Vec::new();
    for token in tokens(literal) {
        let (begins, is_whole) = (at_start || token.start > 0, token.end < literal.len());
        let text = literal.get(token).unwrap_or_default();
        if !is_word(text) {
            needs.extend(sign(text));
        } else if begins && !says_nothing(text) {
            needs.push(Need::Word { beginning: text.to_lowercase(), whole: is_whole });
        }
    }
    needs
}

fn sign(run: &str) -> Option<Need> {
    let is_sign = run.chars().all(|one| !is_of_word(one) && !one.is_whitespace());
    (is_sign && !says_nothing(run)).then(|| Need::Word { beginning: run.to_owned(), whole: false })
}

/// Whether a word may begin behind a part.
fn ends_apart(part: &Hir, before: bool) -> bool {
    match part.kind() {
        HirKind::Look(look) => before || matches!(look, Look::WordUnicode | Look::Start | Look::StartLF),
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            text.chars().next_back().is_some_and(|last| !is_of_word(last))
        }
        HirKind::Class(Class::Unicode(class)) => {
            class.ranges().iter().all(|range| range.start() == range.end() && !is_of_word(range.start()))
        }
        HirKind::Capture(group) => ends_apart(&group.sub, before),
        HirKind::Repetition(repetition) => ends_apart(&repetition.sub, before) && (repetition.min > 0 || before),
        HirKind::Alternation(parts) => parts.iter().all(|part| ends_apart(part, before)),
        HirKind::Concat(parts) => parts.iter().fold(before, |before, part| ends_apart(part, before)),
        HirKind::Empty => before,
        HirKind::Class(Class::Bytes(_)) => false,
    }
}

fn all(mut needs: Vec<Need>) -> Need {
    needs.retain(|need| *need != Need::Nothing);
    match needs.len() {
        0 | 1 => needs.pop().unwrap_or(Need::Nothing),
        _ => Need::All(needs),
    }
}

fn any(mut needs: Vec<Need>) -> Need {
    let beginnings: Vec<String> = needs.iter().filter_map(open_beginning).map(str::to_owned).collect();
    // What begins with a beginning that is looked for anyway is found with it: « 12 » with « 1 ».
    needs.retain(|need| match need {
        Need::Word { beginning, .. } => {
            !beginnings.iter().any(|shorter| shorter.len() < beginning.len() && beginning.starts_with(shorter.as_str()))
        }
        _ => true,
    });
    needs.dedup();
    match needs.len() {
        0 | 1 => needs.pop().unwrap_or(Need::Nothing),
        _ if needs.contains(&Need::Nothing) => Need::Nothing,
        _ => Need::Any(needs),
    }
}

fn open_beginning(need: &Need) -> Option<&str> {
    match need {
        Need::Word { beginning, whole: false } => Some(beginning),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::text::words::words;

    fn word(beginning: &str) -> Need {
        Need::Word { beginning: beginning.to_owned(), whole: false }
    }

    fn whole(beginning: &str) -> Need {
        Need::Word { beginning: beginning.to_owned(), whole: true }
    }

    #[test]
    fn a_pattern_knows_what_every_match_holds() {
        for (pattern, need) in [
            (r"(?i)\bforce majeure", Need::All(vec![whole("force"), word("majeure")])),
            (r"(?i)\b(?:Loi|décret)s?\b", Need::Any(vec![word("loi"), word("décret")])),
            (r"(?i)\btacite(ment)? renouvel", Need::All(vec![word("tacite"), word("renouvel")])),
            (r"\bEHPAD\b|\b(?:IME|ITEP)\b", Need::Any(vec![word("ehpad"), Need::Any(vec![word("ime"), word("itep")])])),
            // Within a word, or without words, nothing is known.
            (r"(?i)conventionn", Need::Nothing),
            (r"\bFR|conventionn", Need::Nothing),
            (r"\b(?:école)?s?\p{Lu}", Need::Nothing),
            (r"[a-z]{3}", Need::Nothing),
            // Runs of signs are tokens too, but for the signs of every sentence.
            (r"_{3,}|\[ ?x", Need::Any(vec![word("___"), word("[")])),
            (r"\.", Need::Nothing),
            (r"(?i)\bprix ?[€%]", Need::All(vec![word("prix"), Need::Any(vec![word("%"), word("€")])])),
            // What may be absent asks for nothing; the article is a word.
            (r"^école(?:s)? de", word("école")),
        ] {
            assert_eq!(*words(pattern).need(), need, "{pattern}");
        }
    }
}
