//! Amounts and shares as messages say them.

/// An amount with its centimes, thousands apart by narrow no-break spaces: « 45 000,00 € ». Two amounts that differ
/// are compared to the centime, so that zeros are written too.
pub fn euros(centimes: i64) -> String {
    let size = centimes.unsigned_abs();
    let sign = if centimes < 0 { "\u{2212}" } else { "" };
    format!("{sign}{},{:02}\u{a0}€", grouped(size / 100), size % 100)
}

/// A share in hundredths of a per cent: « 12,5 % ».
pub fn percent(hundredths: i128) -> String {
    let decimals = format!("{:02}", hundredths % 100);
    let decimals = decimals.trim_end_matches('0');
    let comma = if decimals.is_empty() { "" } else { "," };
    format!("{}{comma}{decimals}\u{a0}%", hundredths / 100)
}

fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_said_to_the_centime() {
        assert_eq!(euros(4_500_000), "45\u{202f}000,00\u{a0}€");
        assert_eq!(euros(123_456_705), "1\u{202f}234\u{202f}567,05\u{a0}€");
        assert_eq!(euros(0), "0,00\u{a0}€");
        assert_eq!(euros(-50), "\u{2212}0,50\u{a0}€");
    }

    #[test]
    fn shares_lose_their_useless_zeros() {
        assert_eq!(percent(1_250), "12,5\u{a0}%");
        assert_eq!(percent(3_333), "33,33\u{a0}%");
        assert_eq!(percent(5_000), "50\u{a0}%");
        assert_eq!(percent(5), "0,05\u{a0}%");
    }
}
