//! Yes or no.

use serde::Serialize;

use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::{Format, Look, Refusal, Scalar, shortened};

/// An answer by yes or no. Serialised as a boolean, by which templates choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Flag(bool);

impl Flag {
    pub const fn is_yes(self) -> bool {
        self.0
    }
}

/// `true`, `oui` and `yes` are the same answer; `1`, `on` or `vrai` are not answers that a reviewer reads alike.
impl ReadScalar for Flag {
    const CODE: Code = codes::FLAG;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        match text.to_ascii_lowercase().as_str() {
            "true" | "oui" | "yes" => Ok(Self(true)),
            "false" | "non" | "no" => Ok(Self(false)),
            _ => Err(Refusal::new("flag-form").with("text", shortened(text)).help(Message::new("flag-help"))),
        }
    }

    fn format() -> Format {
        Scalar::of::<Self>("flag")
            .looking(&[Look::Boolean, Look::Text])
            .pattern("[Tt][Rr][Uu][Ee]|[Oo][Uu][Ii]|[Yy][Ee][Ss]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo][Nn]?")
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn six_words_answer() {
        for text in ["true", "oui", "yes", "Oui", "TRUE"] {
            assert!(accepted::<Flag>(text).is_yes());
        }
        for text in ["false", "non", "no"] {
            assert!(!accepted::<Flag>(text).is_yes());
        }
        for text in ["1", "on", "y", "vrai", "peut-être"] {
            assert!(refused::<Flag>(text).contains("`oui`"));
            assert!(refused_in_english::<Flag>(text).contains("`true`"));
        }
    }
}
