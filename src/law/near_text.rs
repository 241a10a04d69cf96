//! The text that was meant by a number which is in no register.

use super::{LegalText, TextKind, texts};

/// The one text of a kind whose number is near a wrong one: two digits exchanged, or one digit wrong, in the same year.
///
/// `2000-231` gives the loi n° 2000-321. Signs beside the digits do not count: `2023/2831` gives the règlement
/// (UE) 2023/2831. Nothing when no text is near, or when two are: a guess would be worth no more than the slip.
pub fn nearest_text(kind: TextKind, number: &str) -> Option<&'static LegalText> {
    let written = groups(number);
    let of_kind = || texts().iter().filter(|text| text.kind == kind);
    if written.is_empty() {
        return None;
    }
    if let Some(same) = of_kind().find(|text| known(text) == written) {
        return Some(same);
    }
    let mut near = of_kind().filter(|text| is_slip(&written, &known(text)));
    near.next().filter(|_| near.next().is_none())
}

fn known(text: &LegalText) -> Vec<&str> {
    text.number.as_deref().map(groups).unwrap_or_default()
}

/// The runs of digits of a number; none when it has more than any text has.
fn groups(number: &str) -> Vec<&str> {
    /// « (UE) n° 1407/2013 » is the longest, and a hostile number is not compared.
    const LONGEST: usize = 24;
    if number.chars().count() > LONGEST {
        return Vec::new();
    }
    number.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect()
}

/// Whether all the groups but one are the same, the year among them, and that one has a single slip.
fn is_slip(written: &[&str], known: &[&str]) -> bool {
    if written.len() != known.len() {
        return false;
    }
    let year = year(known);
    let mut different = written.iter().zip(known).enumerate().filter(|(_, (written, known))| written != known);
    let Some((index, (written, known))) = different.next() else { return false };
    different.next().is_none() && Some(index) != year && is_one_slip(written, known)
}

/// Which group is the year: the first that looks like one, else the first of several (« 78-17 »).
fn year(groups: &[&str]) -> Option<usize> {
    let looks_like = |group: &&str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    groups.iter().position(looks_like).or((groups.len() > 1).then_some(0))
}

/// One digit wrong or two neighbours exchanged. Numbers of one or two digits are all near each other.
fn is_one_slip(written: &str, known: &str) -> bool {
    known.len() >= 3 && written.len() == known.len() && strsim::osa_distance(written, known) == 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(kind: TextKind, number: &str) -> Option<&'static str> {
        nearest_text(kind, number).map(|text| text.id.as_str())
    }

    #[test]
    fn exchanged_digits_are_recognised() {
        assert_eq!(near(TextKind::Loi, "2000-231"), Some("loi-2000-321"));
        assert_eq!(near(TextKind::Decret, "2001-945"), Some("decret-2001-495"));
        assert_eq!(near(TextKind::Reglement, "(UE) n° 1470/2013"), Some("reglement-1407-2013"));
    }

    #[test]
    fn one_wrong_digit_is_recognised() {
        assert_eq!(near(TextKind::Loi, "2021-1108"), Some("loi-2021-1109"));
        assert_eq!(near(TextKind::Circulaire, "5812/SG"), Some("circulaire-5811-sg"));
        assert_eq!(near(TextKind::Reglement, "2023/2831"), Some("reglement-2023-2831"), "only « (UE) » is missing");
    }

    #[test]
    fn another_year_another_kind_and_distant_numbers_are_not_near() {
        assert_eq!(near(TextKind::Loi, "2001-321"), None);
        assert_eq!(near(TextKind::Decret, "2000-231"), None);
        assert_eq!(near(TextKind::Loi, "2000-213"), None, "two slips");
        assert_eq!(near(TextKind::Loi, "2002-3"), None, "every short number is near");
        assert_eq!(near(TextKind::Loi, ""), None);
        assert_eq!(near(TextKind::Arrete, "sans numéro"), None);
    }

    #[test]
    fn two_near_texts_are_none() {
        assert_eq!(near(TextKind::Reglement, "(UE) 2023/2833"), None);
        assert_eq!(near(TextKind::Loi, "2007-294"), None, "2007-293 and 2007-297");
    }

    proptest! {
        #[test]
        fn any_exchange_in_a_known_number_leads_back_or_nowhere(index in 0..texts().len(), at in 0_usize..20) {
            let text = &texts()[index];
            let Some(number) = &text.number else { return Ok(()) };
            let mut digits: Vec<char> = number.chars().collect();
            prop_assume!(at + 1 < digits.len() && digits[at].is_ascii_digit() && digits[at + 1].is_ascii_digit());
            digits.swap(at, at + 1);
            let slip: String = digits.into_iter().collect();
            if let Some(found) = nearest_text(text.kind, &slip) {
                prop_assert!(found.id == text.id || super::super::text_numbered(text.kind, &slip).is_some());
            }
        }

        #[test]
        fn any_text_is_answered(number in ".{0,60}") {
            let _ = nearest_text(TextKind::Loi, &number);
        }
    }
}
