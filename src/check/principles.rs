//! The principles that a charter lists.

use std::sync::LazyLock;

use super::Case;
use super::text::words::{Words, words};
use crate::model::{Document, Kind, Principle, PrincipleName};
use crate::source::Span;

/// The principles of a charter that has parties and prints them.
pub struct Listed<'a> {
    pub charter: &'a Document,
    principles: &'a [Principle],
}

impl<'a> Listed<'a> {
    /// Nothing without a charter between partners, without principles (their clause is then told to be empty), or where
    /// the charter replaces their clause.
    pub fn of(case: &Case<'a>) -> Option<Self> {
        let principles = case.partnership.principles.as_slice();
        let known = !principles.is_empty() && case.sound_at(case.partnership.at, &["principles"]);
        let blank = principles.iter().any(|principle| principle.name.is_blank());
        let charter =
            case.documents(&[Kind::Charter]).find(|charter| case.party_count(charter) > 1 && prints(charter))?;
        (known && !blank).then_some(Self { charter, principles })
    }

    /// Whether a principle is listed, by its name or by a title that says it.
    pub fn has(&self, name: PrincipleName) -> bool {
        self.principles.iter().any(|principle| {
            let title = principle.title.as_ref().map(|title| title.text()).unwrap_or_default();
            principle.name.given() == Some(&name) || names(name).is_some_and(|words| words.is_match(title))
        })
    }
}

/// Where the principles are listed.
pub fn place_of_list(case: &Case<'_>) -> Span {
    let first = case.partnership.principles.first();
    case.key(case.partnership.at, "principles").or(first.map(|one| one.at)).unwrap_or(case.partnership.at)
}

fn prints(charter: &Document) -> bool {
    let Some(changes) = &charter.clauses else { return true };
    let omitted = changes.omit.iter().any(|one| one.clause.text() == "principles");
    !omitted && !changes.replace.iter().any(|one| one.clause.text() == "principles")
}

/// The words by which a title of one's own says a principle.
fn names(name: PrincipleName) -> Option<&'static Words> {
    static INTEREST: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bintérêt"));
    static EQUALITY: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:égal|parité|paritaire)"));
    static AUTONOMY: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:autonom|indépendance|hiérarchi)"));
    static COOPERATION: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:coopér|mise en commun|mutualis)"));
    static EVOLUTION: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:évolu|évaluat)"));
    Some(match name {
        PrincipleName::MutualInterest => &INTEREST,
        PrincipleName::Equality => &EQUALITY,
        PrincipleName::Autonomy => &AUTONOMY,
        PrincipleName::Cooperation => &COOPERATION,
        PrincipleName::Evolution => &EVOLUTION,
        PrincipleName::Other => return None,
    })
}
