//! The key of Luhn (ISO/IEC 7812-1, annex B), which SIREN, SIRET and FINESS numbers carry.

/// Whether a run of ASCII digits carries the right key. Anything else never does.
pub(super) fn luhn(digits: &str) -> bool {
    all_digits(digits) && digits.bytes().rev().enumerate().map(weighted).sum::<u32>().is_multiple_of(10)
}

/// Every second digit from the right is doubled, and the digits of the double added.
fn weighted((rank, byte): (usize, u8)) -> u32 {
    let digit = u32::from(byte.saturating_sub(b'0'));
    match (rank.is_multiple_of(2), digit) {
        (true, digit) => digit,
        (false, digit @ 0..=4) => digit * 2,
        (false, digit) => digit * 2 - 9,
    }
}

pub(super) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The only number with the right key among those that differ by two neighbours changing places, if there is one alone.
pub(super) fn only_swap(digits: &str, holds: impl Fn(&str) -> bool) -> Option<String> {
    let swapped = (1..digits.len()).filter_map(|rank| {
        let mut bytes = digits.as_bytes().to_vec();
        bytes.swap(rank - 1, rank);
        String::from_utf8(bytes).ok()
    });
    only(swapped.filter(|candidate| candidate != digits && holds(candidate)))
}

/// The only number with the right key among those that have one digit less.
pub(super) fn only_removal(digits: &str, holds: impl Fn(&str) -> bool) -> Option<String> {
    let shorter = (0..digits.len()).filter_map(|rank| Some([digits.get(..rank)?, digits.get(rank + 1..)?].concat()));
    only(shorter.filter(|candidate| holds(candidate)))
}

/// The candidate that stands alone, however often it comes.
fn only(mut candidates: impl Iterator<Item = String>) -> Option<String> {
    let first = candidates.next()?;
    candidates.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_weighed_from_the_right() {
        assert!(luhn("732829320"));
        assert!(!luhn("732829321"));
        assert!(luhn("79927398713"));
        assert!(!luhn(""));
        assert!(!luhn("73282932O"));
    }

    #[test]
    fn a_swap_is_named_only_when_it_stands_alone() {
        assert_eq!(only_swap("21", |text| text == "12"), Some("12".to_owned()));
        assert_eq!(only_swap("213", |_| true), None);
        assert_eq!(only_removal("1123", |text| text == "123"), Some("123".to_owned()));
    }
}
