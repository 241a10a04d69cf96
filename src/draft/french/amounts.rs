//! Amounts in figures and in words. Amounts are exact centimes.

use super::{NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, cardinal};
use crate::model::Spelling;

const MILLION: u64 = 1_000_000;

/// An amount in figures: « 45 000 € », « 45 000,50 € », with no-break spaces. Zero centimes are not written.
pub fn amount_figures(centimes: i64) -> String {
    let (sign, euros, rest) = parts(centimes);
    let sign = if sign { "\u{2212}" } else { "" };
    let decimals = if rest == 0 { String::new() } else { format!(",{rest:02}") };
    format!("{sign}{}{decimals}{NO_BREAK_SPACE}€", grouped(euros))
}

/// An amount in words: « quarante-cinq mille euros », « un million d’euros », « un euro et un centime ».
pub fn amount_words(centimes: i64, spelling: Spelling) -> String {
    let (negative, euros, rest) = parts(centimes);
    let words = match (euros, rest) {
        (0, 1..) => centimes_words(rest, spelling),
        (_, 0) => euros_words(euros, spelling),
        _ => format!("{} et {}", euros_words(euros, spelling), centimes_words(rest, spelling)),
    };
    if negative { format!("moins {words}") } else { words }
}

/// A number in figures, thousands apart by narrow no-break spaces: « 45 000 ».
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(NARROW_NO_BREAK_SPACE);
        }
        grouped.push(digit);
    }
    grouped
}

/// Whether the amount is negative, its euros, its centimes.
fn parts(centimes: i64) -> (bool, u64, u64) {
    let size = centimes.unsigned_abs();
    (centimes < 0, size / 100, size % 100)
}

/// Euros: « d’euros » after a round million or milliard, singular below two.
fn euros_words(euros: u64, spelling: Spelling) -> String {
    let number = cardinal(euros, spelling);
    match euros {
        0 | 1 => format!("{number} euro"),
        _ if euros.is_multiple_of(MILLION) => format!("{number} d’euros"),
        _ => format!("{number} euros"),
    }
}

fn centimes_words(centimes: u64, spelling: Spelling) -> String {
    let noun = if centimes < 2 { "centime" } else { "centimes" };
    format!("{} {noun}", cardinal(centimes, spelling))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Spelling::{Reformed, Traditional};
    use proptest::prelude::*;

    #[test]
    fn figures_have_no_break_spaces_and_a_comma() {
        for (centimes, figures) in [
            (0, "0\u{a0}€"),
            (100, "1\u{a0}€"),
            (199, "1,99\u{a0}€"),
            (5, "0,05\u{a0}€"),
            (99_900, "999\u{a0}€"),
            (4_500_000, "45\u{202f}000\u{a0}€"),
            (4_500_050, "45\u{202f}000,50\u{a0}€"),
            (123_456_789_012, "1\u{202f}234\u{202f}567\u{202f}890,12\u{a0}€"),
            (-4_500_000, "\u{2212}45\u{202f}000\u{a0}€"),
        ] {
            assert_eq!(amount_figures(centimes), figures);
        }
    }

    #[test]
    fn words_agree_with_the_amount() {
        for (centimes, traditional, reformed) in [
            (0, "zéro euro", "zéro euro"),
            (1, "un centime", "un centime"),
            (50, "cinquante centimes", "cinquante centimes"),
            (100, "un euro", "un euro"),
            (101, "un euro et un centime", "un euro et un centime"),
            (199, "un euro et quatre-vingt-dix-neuf centimes", "un euro et quatre-vingt-dix-neuf centimes"),
            (200, "deux euros", "deux euros"),
            (5_250, "cinquante-deux euros et cinquante centimes", "cinquante-deux euros et cinquante centimes"),
            (2_171, "vingt et un euros et soixante et onze centimes", "vingt-et-un euros et soixante-et-onze centimes"),
            (2_300_000, "vingt-trois mille euros", "vingt-trois-mille euros"),
            (4_500_000, "quarante-cinq mille euros", "quarante-cinq-mille euros"),
            (15_300_000, "cent cinquante-trois mille euros", "cent-cinquante-trois-mille euros"),
            (100_000_000, "un million d’euros", "un-million d’euros"),
            (100_000_050, "un million d’euros et cinquante centimes", "un-million d’euros et cinquante centimes"),
            (120_000_000, "un million deux cent mille euros", "un-million-deux-cent-mille euros"),
            (200_000_000, "deux millions d’euros", "deux-millions d’euros"),
            (8_000_000_000, "quatre-vingts millions d’euros", "quatre-vingts-millions d’euros"),
            (100_000_000_000, "un milliard d’euros", "un-milliard d’euros"),
            (-4_000, "moins quarante euros", "moins quarante euros"),
        ] {
            assert_eq!(amount_words(centimes, Traditional), traditional);
            assert_eq!(amount_words(centimes, Reformed), reformed);
        }
    }

    proptest! {
        #[test]
        fn any_amount_has_figures_that_say_it(centimes: i64) {
            let figures = amount_figures(centimes);
            let digits: String = figures.chars().filter(char::is_ascii_digit).collect();
            let said: u64 = digits.parse().unwrap();
            let exact = if figures.contains(',') { said } else { said * 100 };
            prop_assert_eq!(exact, centimes.unsigned_abs());
            prop_assert!(!amount_words(centimes, Traditional).is_empty());
        }
    }
}
