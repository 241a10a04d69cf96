//! Nothing that is personal to those who are helped is written in the sources: git does not forget. A social-security
//! number is known by its key, a date of birth by the words before it. Names, and what is written in comments, nobody
//! but a reader can tell.
//!
//! Basis: RGPD, art. 5; loi n° 78-17.

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PERSONAL_DATA, Severity::Error, Family::Confidentiality, run)
    .basis(&["rgpd", "rgpd-5", "loi-78-17"])
    .rows(&["B7-01"]);

/// Sex, year, month, department, commune, order, key.
static NUMBER: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b([12378])[ .]?(\d{2})[ .]?(\d{2})[ .]?(\d{2}|2[AB])[ .]?(\d{3})[ .]?(\d{3})[ .]?(\d{2})\b")
});
static BIRTH: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:née?s?|né\(e\)|né[·./-]e) le (?:\d{1,2}|1er)(?: \p{L}+ |[/.-]\d{1,2}[/.-])(?:19|20)?\d{2}\b|\bdate de naissance ?: ?(?:\d{1,2}|1er)(?: \p{L}+ |[/.-]\d{1,2}[/.-])(?:19|20)?\d{2}\b",
    )
});
/// What is born and is no person.
static BODY: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:association|collectif|réseau|structure|fédération|union|fondation|partenariat|projet|programme|dispositif|idée|initiative)s?\b",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for (span, text) in case.texts_holding(NUMBER.need()) {
        for found in NUMBER.find_iter(text.as_str()).filter(|found| has_key(found.as_str())) {
            findings.push(told(place(*span, text, found.range()), "number"));
        }
    }
    for (span, text) in case.texts_holding(BIRTH.need()) {
        for found in BIRTH.find_iter(text.as_str()) {
            let sentence = text.as_str().get(..found.start()).and_then(|before| before.rsplit(['.', ';']).next());
            if !sentence.is_some_and(|sentence| BODY.is_match(sentence)) {
                findings.push(told(place(*span, text, found.range()), "birth").at_most(Severity::Warning));
            }
        }
    }
}

fn told(place: Span, what: &'static str) -> Finding {
    let message = Message::new("personal-data-in-sources").with("what", what);
    Finding::at(place, message).help(Message::new("personal-data-in-sources-help"))
}

fn place(span: Span, text: &Folded, range: std::ops::Range<usize>) -> Span {
    let inside = text.origin(range);
    Span { start: span.start.saturating_add(inside.start), end: span.start.saturating_add(inside.end), ..span }
}

/// Whether the key of a social-security number is right: 97 less the remainder of the number by 97; Corsica counts as the
/// departments 19 and 18.
fn has_key(text: &str) -> bool {
    let plain: String = text.to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let digits = plain.replace("2A", "19").replace("2B", "18");
    let (number, key) = digits.split_at_checked(13).unwrap_or_default();
    match (number.parse::<u64>(), key.parse::<u64>()) {
        (Ok(number), Ok(key)) => key == 97 - number % 97,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::has_key;

    #[test]
    fn a_number_is_known_by_its_key() {
        assert!(has_key("2 55 08 14 168 025 38"));
        assert!(!has_key("2 55 08 14 168 025 39"));
        assert!(!has_key("255081416802"));
    }
}
