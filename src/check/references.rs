//! Articles and annexes that prose cites by their number.

use std::sync::LazyLock;

use super::text::printed::Hit;
use super::text::words::{Words, words};

/// The farthest number that a range is counted to.
const MOST: usize = 200;

/// The numbers of a citation: « annexes 1 et 3 », « annexes 2 à 4 », « annexe II ».
pub fn cited_numbers(citation: &str) -> Vec<usize> {
    let mut numbers = Vec::new();
    let mut is_range = false;
    for word in citation.split([' ', ',', '°']).filter(|word| !word.is_empty()) {
        let number = word.parse().ok().or_else(|| roman(word));
        match (number, numbers.last().copied()) {
            (Some(number), Some(last)) if is_range => numbers.extend(last + 1..=number.min(MOST)),
            (Some(number), _) => numbers.push(number),
            (None, _) => {}
        }
        is_range = word == "à";
    }
    numbers
}

fn roman(word: &str) -> Option<usize> {
    let value = |letter| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values = word.chars().map(value).collect::<Option<Vec<usize>>>().filter(|values| !values.is_empty())?;
    // A smaller letter before a greater one is taken away: IV, IX.
    let next = values.iter().skip(1).chain(std::iter::once(&0));
    let signed = values.iter().zip(next).map(|(one, next)| if one < next { (0, *one) } else { (*one, 0) });
    let (plus, minus) = signed.fold((0, 0), |(plus, minus), (more, less)| (plus + more, minus + less));
    plus.checked_sub(minus)
}

/// Whether a citation is of another act than the one in which it stands: « l'annexe 2 de la charte d'engagements ».
pub fn is_of_another_text(hit: &Hit<'_>, kind: &str) -> bool {
    static OWNER: LazyLock<Words> = LazyLock::new(|| {
        words(
            r"^,? ?(?:jointe? |annexée? )?(?:de la|de l'|de|des|du|à la|à l'|au|aux) ?(présente? |même )?(\p{L}+)(.?)",
        )
    });
    let Some(behind) = hit.sentence.split_once(hit.words).map(|(_, behind)| behind) else { return false };
    let Some(found) = OWNER.captures(behind) else { return false };
    let text = |group| found.get(group).map_or("", |found: regex::Match<'_>| found.as_str());
    let is_own_noun = text(2).to_lowercase() == noun(kind);
    let is_alone = text(3).chars().all(|character| !character.is_alphanumeric() && character != ' ');
    !(is_own_noun && (text(1).starts_with("présent") || is_alone))
}

/// How a text of a kind calls itself.
fn noun(kind: &str) -> &'static str {
    match kind {
        "charter" | "confidentiality-charter" => "charte",
        "deliberation" => "délibération",
        "policy-orientations" => "note",
        _ => "convention",
    }
}

/// Whether the sentence of a citation names a law, a code or another act, whose article it may be.
pub fn names_a_law(hit: &Hit<'_>) -> bool {
    static ACT: LazyLock<Words> = LazyLock::new(|| {
        words(
            r"(?i)\b(lois?|codes?|décrets?|ordonnances?|règlement|directive|traité|circulaire|arrêtés?|constitution|statuts|cgct|casf|rgpd|budget|imput\w+|chapitre|fonction \d|convention internationale|délibération|instruction|contrats? (?:d'|de )\p{L}+|police|bail|cerfa|convention (?:collective|cadre|territoriale|de \d{4})|avenant|marché|règlement intérieur|cahier des charges)\b",
        )
    });
    ACT.is_match(hit.sentence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_from_citations() {
        for (citation, numbers) in [
            ("annexe 3", vec![3]),
            ("annexe n° 12", vec![12]),
            ("annexes 1 et 4", vec![1, 4]),
            ("annexes 2 à 4", vec![2, 3, 4]),
            ("annexes 1, 2 et 5", vec![1, 2, 5]),
            ("annexe II", vec![2]),
            ("annexe IV", vec![4]),
            ("annexe XIX", vec![19]),
            ("articles 7 à 6", vec![7]),
        ] {
            assert_eq!(cited_numbers(citation), numbers, "{citation}");
        }
    }
}
