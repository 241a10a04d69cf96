//! Decimal numbers as people type them: groups of three digits, a comma or a point, never a float.
//!
//! YAML would read `1_000`, `012`, `0x1F4` or `1e3` as numbers of its own, and `1.000` is a thousand for one reader and
//! one for another. In a text that moves money each of them is refused, with what to write instead.

use super::SPACES;
use super::luhn::all_digits;
use crate::language::Message;
use crate::yaml::{Refusal, shortened};

/// An unsigned decimal: `mantissa` / 10^`scale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    pub mantissa: i128,
    pub scale: u32,
}

/// What a field takes: how many decimals, and the message that says how to write its values.
pub(super) struct Grammar {
    pub decimals: usize,
    pub help: &'static str,
}

/// No field needs more digits than this before the decimal comma.
const MOST_DIGITS: usize = 18;

impl Grammar {
    /// Reads a text; the caller has taken off units (`€`, `%`) and an allowed sign.
    pub(super) fn read(&self, text: &str) -> Result<Decimal, Refusal> {
        if let Some(refusal) = self.foreign_notation(text) {
            return Err(refusal);
        }
        let (whole, fraction) = self.split(text)?;
        let digits = self.ungrouped(text, whole)?;
        if digits.len() > 1 && digits.starts_with('0') {
            let plain = digits.trim_start_matches('0');
            let plain = if plain.is_empty() { "0" } else { plain };
            return Err(self.refusal("number-leading-zero", text).help(write(&with_fraction(plain, fraction))));
        }
        let grouped = digits.len() != whole.len();
        if fraction.len() == 3 && !grouped && digits.len() <= 3 && digits != "0" {
            return Err(self.ambiguous(text, &digits, fraction));
        }
        if fraction.len() > self.decimals {
            return Err(self.refusal("number-decimals", text).with("most", self.decimals));
        }
        if digits.len() > MOST_DIGITS {
            return Err(self.refusal("number-too-large", text));
        }
        let scale = u32::try_from(fraction.len()).unwrap_or_default();
        let mantissa = format!("{digits}{fraction}").parse().map_err(|_| self.refusal("number-too-large", text))?;
        Ok(Decimal { mantissa, scale })
    }

    pub(super) fn refusal(&self, id: &'static str, text: &str) -> Refusal {
        Refusal::new(id).with("text", shortened(text)).help(Message::new(self.help))
    }

    /// Notations of machines and of other scripts.
    fn foreign_notation(&self, text: &str) -> Option<Refusal> {
        let lower = text.to_lowercase();
        let id = if lower.contains('_') {
            "number-underscore"
        } else if ["0x", "0o", "0b"].iter().any(|prefix| lower.starts_with(prefix)) {
            "number-radix"
        } else if matches!(lower.trim_start_matches(['.', '+', '-']), "nan" | "inf" | "infinity") {
            "number-not-finite"
        } else if is_exponent(&lower) {
            "number-exponent"
        } else if text.starts_with(['-', '−', '–']) {
            "number-negative"
        } else if text.chars().any(|character| character.is_numeric() && !character.is_ascii_digit()) {
            "number-script"
        } else {
            return None;
        };
        let refusal = self.refusal(id, text);
        let digits = lower.replace('_', "");
        Some(if id == "number-underscore" && all_digits(&digits) { refusal.help(write(&digits)) } else { refusal })
    }

    /// The digits before and behind the decimal sign.
    fn split<'text>(&self, text: &'text str) -> Result<(&'text str, &'text str), Refusal> {
        let mut signs = text.match_indices(['.', ',']);
        let Some((place, _)) = signs.next() else { return Ok((text, "")) };
        if let Some((last, _)) = signs.next_back() {
            return Err(self.several_signs(text, last));
        }
        let (whole, fraction) = (text.get(..place).unwrap_or_default(), text.get(place + 1..).unwrap_or_default());
        if all_digits(fraction) { Ok((whole, fraction)) } else { Err(self.refusal("number-unreadable", text)) }
    }

    /// `45.000,50` or `1,234.56`: points and commas both group and divide.
    fn several_signs(&self, text: &str, last: usize) -> Refusal {
        let refusal = self.refusal("number-several-signs", text);
        let whole: String = text.get(..last).unwrap_or_default().replace(['.', ','], "");
        let fraction = text.get(last + 1..).unwrap_or_default();
        let divides = (1..=2).contains(&fraction.len()) && all_digits(fraction) && all_digits(&whole);
        if divides && whole.len() <= MOST_DIGITS {
            refusal.help(write(&format!("{whole},{fraction}")))
        } else {
            refusal
        }
    }

    /// Digits without the spaces that group them by three.
    fn ungrouped(&self, text: &str, whole: &str) -> Result<String, Refusal> {
        let groups: Vec<&str> = whole.split(SPACES).collect();
        if !groups.iter().all(|group| all_digits(group)) {
            return Err(self.refusal("number-unreadable", text));
        }
        let by_three = match groups.as_slice() {
            [_] => true,
            [first, rest @ ..] => first.len() <= 3 && rest.iter().all(|group| group.len() == 3),
            [] => false,
        };
        if by_three { Ok(groups.concat()) } else { Err(self.refusal("number-groups", text)) }
    }

    /// `1.000`: a thousand by the habit of some, one by the habit of others. Four decimals are never a group of three.
    fn ambiguous(&self, text: &str, digits: &str, fraction: &str) -> Refusal {
        let thousands = format!("{digits}{fraction}");
        let short = fraction.trim_end_matches('0');
        let units = match short.len() {
            longer if longer > self.decimals => None,
            3 => Some(format!("{digits},{short}0")),
            _ => Some(with_fraction(digits, short)),
        };
        let help = match units {
            Some(units) => Message::new("number-ambiguous-help").with("thousands", thousands).with("units", units),
            None => Message::new("number-ambiguous-thousands").with("thousands", thousands),
        };
        self.refusal("number-ambiguous", text).help(help)
    }
}

fn is_exponent(lower: &str) -> bool {
    let Some((mantissa, power)) = lower.split_once('e') else { return false };
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    all_digits(power) && all_digits(&mantissa.replace(['.', ','], ""))
}

fn with_fraction(whole: &str, fraction: &str) -> String {
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole},{fraction}") }
}

fn write(text: &str) -> Message {
    Message::new("write-value").with("text", shortened(text))
}
