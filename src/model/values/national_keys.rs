//! Keys inside an account number, which the key of the IBAN in front does not check.

use super::luhn::all_digits;

/// Whether the account number of a country carries its own right key, where we know the rule.
pub(super) fn holds(country: &str, account: &str) -> bool {
    match country {
        // Monaco's banks follow the French numbering.
        "FR" | "MC" => rib(account),
        "ES" => spanish(account),
        _ => true,
    }
}

/// Whether 23 characters are a French account with its key (RIB): bank 5, branch 5, account 11, key 2.
/// The key makes 89 × bank + 15 × branch + 3 × account + key a multiple of 97 (Banque de France).
pub(super) fn rib(account: &str) -> bool {
    let part = |range| account.get(range).and_then(french_number);
    let parts = (part(0..5), part(5..10), part(10..21), part(21..23));
    let (Some(bank), Some(branch), Some(number), Some(key)) = parts else { return false };
    account.len() == 23 && (89 * bank + 15 * branch + 3 * number + key).is_multiple_of(97)
}

/// Letters count as A–I 1–9, J–R 1–9, S–Z 2–9.
fn french_number(text: &str) -> Option<u64> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'I' => Some(byte - b'A' + 1),
        b'J'..=b'R' => Some(byte - b'J' + 1),
        b'S'..=b'Z' => Some(byte - b'S' + 2),
        _ => None,
    };
    text.bytes().try_fold(0_u64, |number, byte| Some(number * 10 + u64::from(digit(byte)?)))
}

/// Spain: bank 4, branch 4, two keys, account 10; each key is a weighted sum modulo 11 (Banco de España).
fn spanish(account: &str) -> bool {
    const WEIGHTS: [u32; 10] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
    let key = |digits: &str| {
        let sum: u32 =
            digits.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte.saturating_sub(b'0')) * weight).sum();
        match 11 - sum % 11 {
            10 => 1,
            11 => 0,
            other => other,
        }
    };
    let (Some(bank), Some(keys), Some(number)) = (account.get(..8), account.get(8..10), account.get(10..)) else {
        return false;
    };
    all_digits(account) && keys == format!("{}{}", key(&format!("00{bank}")), key(number))
}

/// The remainder by 97 of a text whose letters count as 10 to 35 (ISO/IEC 7064, MOD 97-10).
pub(super) fn modulo_97(text: &str) -> Option<u32> {
    text.chars().try_fold(0, |remainder, character| {
        let value = character.to_digit(36)?;
        Some((remainder * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_accounts_have_a_key() {
        assert!(rib("30001007941234567890185"));
        assert!(rib("20041010050500013M02606"));
        assert!(!rib("30001007941234567890184"));
        assert!(!rib("3000100794123456789018é"));
    }

    #[test]
    fn spanish_accounts_have_two() {
        assert!(holds("ES", "21000418450200051332"));
        assert!(!holds("ES", "21000418450200051331"));
    }
}
