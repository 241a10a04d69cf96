//! What went wrong in a SIREN or a SIRET, in the order in which slips are likely.

use super::luhn::{all_digits, luhn, only_removal, only_swap};
use super::{Siren, Siret, without_spaces};
use crate::language::Message;
use crate::yaml::{Refusal, shortened};

/// One of the two registers, as its slips are told.
struct Register {
    name: &'static str,
    length: usize,
    holds: fn(&str) -> bool,
}

const SIREN: Register = Register { name: "SIREN", length: 9, holds: Siren::holds };
const SIRET: Register = Register { name: "SIRET", length: 14, holds: Siret::holds };

pub(super) fn of_siren(text: &str, digits: &str) -> Refusal {
    vat_number(digits)
        .or_else(|| rcs_entry(text))
        .or_else(|| spreadsheet(&SIREN, digits))
        .or_else(|| not_a_digit(&SIREN, digits))
        .or_else(|| zeros(&SIREN, digits))
        .unwrap_or_else(|| match digits.len() {
            9 => wrong_key(Refusal::new("siren-key").with("text", digits), digits, &SIREN),
            14 => siret_as_siren(digits),
            _ => wrong_length(&SIREN, digits),
        })
}

pub(super) fn of_siret(digits: &str) -> Refusal {
    spreadsheet(&SIRET, digits)
        .or_else(|| ridet(digits))
        .or_else(|| not_a_digit(&SIRET, digits))
        .or_else(|| zeros(&SIRET, digits))
        .unwrap_or_else(|| match digits.len() {
            9 => Refusal::new("siret-is-siren").with("text", digits).help(Message::new("siret-is-siren-help")),
            14 => wrong_key(Refusal::new(wrong_half(digits)).with("text", digits), digits, &SIRET),
            _ => wrong_length(&SIRET, digits),
        })
}

/// A French VAT number: `FR`, a key of two digits, the SIREN (CGI, art. 286 ter). Monaco's have no SIREN behind them.
fn vat_number(digits: &str) -> Option<Refusal> {
    let upper = digits.to_uppercase();
    let (written, number) = match upper.strip_prefix("FR") {
        Some(number) => (true, number),
        None => (false, upper.as_str()),
    };
    let (key, siren) = number.split_at_checked(2).filter(|_| number.len() == 11 && all_digits(number))?;
    let remainder = siren.parse::<u64>().ok()? % 97;
    let right = key.parse::<u64>().ok()? == (12 + 3 * remainder) % 97;
    (written || right).then(|| {
        let refusal = Refusal::new("siren-is-vat").with("text", shortened(digits));
        suggested(refusal, (right && Siren::holds(siren)).then(|| siren.to_owned()), || {
            Message::new("sirene-length-help").with("name", SIREN.name)
        })
    })
}

/// An entry in the trade register (« RCS Nancy B 323 159 715 »), which ends with the SIREN.
fn rcs_entry(text: &str) -> Option<Refusal> {
    text.get(..3).filter(|start| start.eq_ignore_ascii_case("rcs"))?;
    let digits: String = text.chars().filter(char::is_ascii_digit).take(10).collect();
    let refusal = Refusal::new("siren-is-rcs").with("text", shortened(text));
    Some(suggested(refusal, Some(digits).filter(|digits| Siren::holds(digits)), || {
        Message::new("sirene-length-help").with("name", SIREN.name)
    }))
}

/// A RIDET number of New Caledonia: six or seven digits of the body, a dot, three of the establishment (ISEE).
fn ridet(digits: &str) -> Option<Refusal> {
    let (body, site) = digits.split_once('.')?;
    let is_ridet = matches!(body.len(), 6 | 7) && site.len() == 3 && all_digits(body) && all_digits(site);
    is_ridet.then(|| Refusal::new("siret-is-ridet").with("text", digits).help(Message::new("siret-is-ridet-help")))
}

/// `2,66E+13`: what a spreadsheet leaves of fourteen digits.
fn spreadsheet(register: &Register, digits: &str) -> Option<Refusal> {
    let (mantissa, exponent) = digits.split_once(['e', 'E'])?;
    let power = exponent.strip_prefix('+').unwrap_or(exponent);
    (all_digits(power) && all_digits(&mantissa.replace([',', '.'], ""))).then(|| {
        Refusal::new("sirene-spreadsheet")
            .with("name", register.name)
            .with("text", shortened(digits))
            .help(Message::new("sirene-spreadsheet-help").with("name", register.name))
    })
}

/// A letter that looks like a digit, a dot or a dash between groups, anything else that no number holds.
fn not_a_digit(register: &Register, digits: &str) -> Option<Refusal> {
    let found = digits.chars().find(|character| !character.is_ascii_digit())?;
    let id = if found.is_alphabetic() { "sirene-letter" } else { "sirene-character" };
    let refusal =
        Refusal::new(id).with("name", register.name).with("text", shortened(digits)).with("found", found.to_string());
    let meant: String = digits.chars().take(register.length * 2).filter_map(meant_digit).collect();
    let meant = Some(meant).filter(|meant| (register.holds)(meant));
    // Signs between groups of digits take nothing away; a letter in the place of a digit is only likely.
    let is_grouped = digits.chars().all(|one| one.is_ascii_digit() || meant_digit(one).is_none());
    let refusal = match meant.clone().filter(|_| is_grouped) {
        Some(digits) => refusal.instead(digits),
        None => refusal,
    };
    Some(suggested(refusal, meant, || Message::new("sirene-length-help").with("name", register.name)))
}

fn meant_digit(written: char) -> Option<char> {
    match written {
        'O' | 'o' | 'Q' => Some('0'),
        'l' | 'I' | 'i' | '|' => Some('1'),
        '.' | '-' | '_' | '/' | '\'' => None,
        other => Some(other),
    }
}

fn zeros(register: &Register, digits: &str) -> Option<Refusal> {
    (digits.len() >= 9 && digits.bytes().take(9).all(|byte| byte == b'0')).then(|| {
        Refusal::new("sirene-zeros")
            .with("name", register.name)
            .help(Message::new("sirene-zeros-help").with("name", register.name))
    })
}

fn siret_as_siren(digits: &str) -> Refusal {
    let refusal = Refusal::new("siren-is-siret").with("text", digits);
    let siren = digits.get(..9).filter(|siren| Siren::holds(siren)).map(str::to_owned);
    suggested(refusal, siren, || Message::new("sirene-length-help").with("name", SIREN.name))
}

/// Too few digits, or too many: a zero lost in front, a digit typed twice.
fn wrong_length(register: &Register, digits: &str) -> Refusal {
    let refusal = Refusal::new("sirene-length")
        .with("name", register.name)
        .with("expected", register.length)
        .with("count", digits.len())
        .with("text", shortened(digits));
    if digits.len() + 1 == register.length {
        let zero = format!("0{digits}");
        if (register.holds)(&zero) {
            return refusal.help(Message::new("sirene-lost-zero").with("text", zero));
        }
    }
    // Thirteen digits that begin with a right SIREN have lost a zero of the establishment, not of the body.
    if let Some((siren, nic)) = digits.split_at_checked(9).filter(|_| digits.len() + 1 == register.length) {
        let zero = format!("{siren}0{nic}");
        if (register.holds)(&zero) {
            return refusal.help(Message::new("sirene-lost-zero-nic").with("text", zero));
        }
    }
    let shorter = (digits.len() == register.length + 1).then(|| only_removal(digits, register.holds)).flatten();
    suggested(refusal, shorter, || Message::new("sirene-length-help").with("name", register.name))
}

/// Which half of a SIRET the keys accuse: the SIREN in front, or the five digits of the establishment.
fn wrong_half(digits: &str) -> &'static str {
    let siren = digits.get(..9).unwrap_or_default();
    if luhn(siren) { "siret-key-nic" } else { "siret-key-siren" }
}

fn wrong_key(refusal: Refusal, digits: &str, register: &Register) -> Refusal {
    refusal.help(match only_swap(digits, register.holds) {
        Some(text) => Message::new("sirene-swap").with("text", text),
        None => Message::new("sirene-key-help").with("name", register.name),
    })
}

/// A refusal that names the number probably meant, else says how such a number is made.
fn suggested(refusal: Refusal, meant: Option<String>, otherwise: impl FnOnce() -> Message) -> Refusal {
    refusal.help(match meant {
        Some(text) => Message::new("perhaps-value").with("text", without_spaces(&text)),
        None => otherwise(),
    })
}
