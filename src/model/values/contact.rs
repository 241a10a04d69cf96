//! How a body is reached and how its documents look: e-mail address, colour.

use super::as_text;
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Refusal, Scalar, shortened};

/// An e-mail address in plain ASCII, without the rarities of RFC 5322 (quotes, comments) that no body uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// A colour `#1F4E79`: red, green and blue in hexadecimal, capitals.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour(String);

as_text! { Email Colour }

impl Email {
    /// RFC 5321, § 4.5.3.1: 64 characters before the sign, 254 in all.
    fn holds(address: &str) -> bool {
        let Some((local, domain)) = address.split_once('@') else { return false };
        address.len() <= 254 && local.len() <= 64 && is_local(local) && is_domain(domain)
    }
}

fn is_local(local: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    local.split('.').all(|part| !part.is_empty() && part.bytes().all(allowed))
}

/// Labels of letters, digits and inner hyphens, at least two; the last is not a number (RFC 1123).
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = domain.rsplit('.').next().unwrap_or_default();
    domain.contains('.')
        && domain.split('.').all(is_label)
        && last.len() >= 2
        && !last.bytes().all(|b| b.is_ascii_digit())
}

impl ReadScalar for Email {
    const CODE: Code = codes::EMAIL;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        if Self::holds(text) {
            return Ok(Self(text.to_owned()));
        }
        let bare = text.rsplit('<').next().unwrap_or(text).trim_end_matches('>');
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        let help = if Self::holds(bare) {
            Message::new("write-value").with("text", bare)
        } else if text.matches('@').count() > 1 {
            Message::new("email-help-one")
        } else {
            Message::new("email-help")
        };
        Err(Refusal::new("email-form").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("email").pattern(r"[^@\s]+@[^@\s]+\.[^@\s]+").into()
    }
}

impl Colour {
    /// Red, green and blue, 0 to 255.
    pub fn components(&self) -> [u8; 3] {
        let part = |range| self.0.get(range).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or_default();
        [part(1..3), part(3..5), part(5..7)]
    }

    fn holds(digits: &str) -> bool {
        digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    }
}

impl ReadScalar for Colour {
    const CODE: Code = codes::COLOUR;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let upper = text.to_ascii_uppercase();
        let digits = upper.strip_prefix('#').unwrap_or(&upper);
        if upper.starts_with('#') && Self::holds(digits) {
            return Ok(Self(upper));
        }
        let doubled: String = digits.chars().take(4).flat_map(|digit| [digit, digit]).collect();
        let meant = [digits, doubled.as_str()].into_iter().find(|digits| Self::holds(digits));
        let help = match meant {
            Some(digits) => Message::new("colour-write").with("text", format!("#{digits}")),
            None => Message::new("colour-help"),
        };
        Err(Refusal::new("colour-form").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("colour").pattern("#[0-9A-Fa-f]{6}").examples(&["#1F4E79", "#7A1F3D"]).into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn addresses_are_plain() {
        for text in ["accueil@ccas-valmarine.example", "a.b+c@mairie.valmarine.fr"] {
            assert_eq!(&*accepted::<Email>(text), text);
        }
        for text in [
            "accueil",
            "accueil@",
            "@x.fr",
            "a@b",
            "a..b@x.fr",
            ".a@x.fr",
            "a b@x.fr",
            "a@-x.fr",
            "a@x.1",
            "é@x.fr",
            "a@b.fr, c@d.fr",
            "a@b@c.fr",
        ] {
            refused::<Email>(text);
            refused_in_english::<Email>(text);
        }
        assert!(refused::<Email>("Accueil <accueil@x.fr>").contains("`accueil@x.fr`"));
        assert!(refused::<Email>("mailto:accueil@x.fr").contains("`accueil@x.fr`"));
    }

    #[test]
    fn colours_have_six_digits() {
        let colour: Colour = accepted("#1f4e79");
        assert_eq!(&*colour, "#1F4E79");
        assert_eq!(colour.components(), [0x1f, 0x4e, 0x79]);
        assert!(refused::<Colour>("#abc").contains("#AABBCC"));
        assert!(refused::<Colour>("1F4E79").contains("#1F4E79"));
        for text in ["bleu", "#12345", "#GGGGGG", "#é", "rgb(1,2,3)"] {
            refused::<Colour>(text);
            refused_in_english::<Colour>(text);
        }
    }
}
