//! Spans of years that titles and names of periods announce.

use std::sync::LazyLock;

use super::text::folded::Folded;
use super::text::words::{Words, words};

static SPAN: LazyLock<Words> = LazyLock::new(|| words(r"\b(20\d\d) ?(?:-|–|/|à|et) ?(20\d\d)\b"));
static YEAR: LazyLock<Words> = LazyLock::new(|| words(r"\b20\d\d\b"));
/// What a title says of the scheme in which it takes part.
static ELSEWHERE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(au titre|dans le cadre|en application|avenant|contrat de ville|quartiers 2030|territoriale globale|cité éducative|projet éducatif|pedt|plan (national|régional|départemental|pauvreté)|programme national|cper|feder|fse)\b",
    )
});

/// The first and the last year that a title announces as its own; nothing when it announces none, or several spans.
pub fn announced(title: &str) -> Option<(i32, i32)> {
    let title = Folded::of(title);
    let mut spans = SPAN.captures_iter(title.as_str());
    let (found, more) = (spans.next()?, spans.next());
    let before = title.as_str().get(..found.get(0)?.start())?;
    let span = (year(found.get(1)?.as_str())?, year(found.get(2)?.as_str())?);
    (more.is_none() && span.0 < span.1 && !ELSEWHERE.is_match(before)).then_some(span)
}

/// The first and the last year in the name of a period: « années scolaires 2026-2027 à 2028-2029 ».
pub fn labelled(label: &str) -> Option<(i32, i32)> {
    let years = || YEAR.find_iter(label).filter_map(|found| year(found.as_str()));
    years().min().zip(years().max())
}

fn year(text: &str) -> Option<i32> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_announce_their_years() {
        assert_eq!(announced("Programme de réussite éducative 2027-2029"), Some((2027, 2029)));
        assert_eq!(announced("Convention d'objectifs 2027 – 2029 avec l'association"), Some((2027, 2029)));
        assert_eq!(announced("Convention 2027 à 2029"), Some((2027, 2029)));
        assert_eq!(announced("Convention au titre du contrat de ville 2024-2030"), None);
        assert_eq!(announced("Convention n° 2027-03"), None);
        assert_eq!(announced("Maison des solidarités"), None);
    }

    #[test]
    fn periods_have_a_first_and_a_last_year() {
        assert_eq!(labelled("années scolaires 2026-2027 à 2028-2029 et automne 2029"), Some((2026, 2029)));
        assert_eq!(labelled("saison 2026"), Some((2026, 2026)));
        assert_eq!(labelled("l'année scolaire"), None);
    }
}
