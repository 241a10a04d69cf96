//! Places: departments, communes, postal codes, zones of public holidays.

use super::luhn::all_digits;
use super::{as_text, without_spaces};
use crate::language::Message;
use crate::model::ReadScalar;
use crate::source::{Code, codes};
use crate::yaml::record::terms;
use crate::yaml::{Format, Look, Refusal, Scalar, shortened};

/// The code of a department or of an overseas territory that stands in its place (code officiel géographique).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Department(String);

/// The INSEE code of a commune: its department, then its own number, five characters in all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeCode(String);

/// A French postal code: five digits, which are the post's and not always the department's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode(String);

as_text! { Department InseeCode PostalCode }

terms! {
    /// A zone with public holidays of its own.
    pub enum HolidayZone {
        Metropole = "metropole" "Métropole",
        AlsaceMoselle = "alsace-moselle" "Alsace-Moselle",
        Guadeloupe = "guadeloupe" "Guadeloupe",
        Guyane = "guyane" "Guyane",
        LaReunion = "la-reunion" "La Réunion",
        Martinique = "martinique" "Martinique",
        Mayotte = "mayotte" "Mayotte",
        NouvelleCaledonie = "nouvelle-caledonie" "Nouvelle-Calédonie",
        PolynesieFrancaise = "polynesie-francaise" "Polynésie française",
        SaintBarthelemy = "saint-barthelemy" "Saint-Barthélemy",
        SaintMartin = "saint-martin" "Saint-Martin",
        SaintPierreEtMiquelon = "saint-pierre-et-miquelon" "Saint-Pierre-et-Miquelon",
        WallisEtFutuna = "wallis-et-futuna" "Wallis-et-Futuna",
    }
}

impl Department {
    /// The department of a code, where there is one.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::exists(code).then(|| Self(code.to_owned()))
    }

    /// Corsica left `20` for `2A` and `2B` on 1 January 1976; overseas codes have three digits.
    pub(super) fn exists(code: &str) -> bool {
        match code {
            "20" => false,
            "2A" | "2B" | "984" | "986" | "987" | "988" => true,
            _ => match (code.len(), code.parse::<u16>().ok().filter(|_| all_digits(code))) {
                (2, Some(number)) => (1..=95).contains(&number),
                (3, Some(number)) => (971..=978).contains(&number),
                _ => false,
            },
        }
    }
}

impl ReadScalar for Department {
    const CODE: Code = codes::DEPARTMENT;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let code = text.to_ascii_uppercase();
        let padded = format!("0{code}");
        let help = match Self::of_code(&code) {
            Some(department) => return Ok(department),
            None if code == "20" => Message::new("department-help-corsica"),
            None if Self::exists(&padded) => Message::new("write-value").with("text", padded),
            None => Message::new("department-help"),
        };
        Err(Refusal::new("department-unknown").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("department")
            .looking(&[Look::Text, Look::Number])
            .pattern("[0-9][0-9AaBb][0-9]?")
            .examples(&["62", "2A", "974"])
            .into()
    }
}

impl InseeCode {
    fn holds(code: &str) -> bool {
        let (department, commune) = match code.get(..2) {
            Some("97" | "98") => (code.get(..3), code.get(3..)),
            _ => (code.get(..2), code.get(2..)),
        };
        code.len() == 5 && department.is_some_and(Department::exists) && commune.is_some_and(all_digits)
    }

    /// The department of the commune.
    pub fn department(&self) -> Option<Department> {
        self.0.get(..3).and_then(Department::of_code).or_else(|| self.0.get(..2).and_then(Department::of_code))
    }
}

impl ReadScalar for InseeCode {
    const CODE: Code = codes::INSEE_CODE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let code = without_spaces(text).to_ascii_uppercase();
        if Self::holds(&code) {
            return Ok(Self(code));
        }
        let padded = format!("0{code}");
        let help = if Self::holds(&padded) {
            Message::new("write-value").with("text", padded)
        } else if code.starts_with("20") {
            Message::new("insee-help-corsica")
        } else {
            Message::new("insee-help")
        };
        Err(Refusal::new("insee-form").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("insee-code").looking(&[Look::Text, Look::Number]).pattern(r"[\dAaBb\s]{5,}").into()
    }
}

impl PostalCode {
    fn holds(code: &str) -> bool {
        let place = code.get(..2).and_then(|place| place.parse::<u8>().ok());
        code.len() == 5 && all_digits(code) && place.is_some_and(|place| matches!(place, 1..=95 | 97 | 98))
    }
}

impl ReadScalar for PostalCode {
    const CODE: Code = codes::POSTAL_CODE;

    fn read_scalar(text: &str) -> Result<Self, Refusal> {
        let code = without_spaces(text);
        if Self::holds(&code) {
            return Ok(Self(code));
        }
        let padded = format!("0{code}");
        let head: String = code.chars().take(5).collect();
        let help = if Self::holds(&padded) {
            Message::new("write-value").with("text", padded)
        } else if Self::holds(&head) && text.to_lowercase().contains("cedex") {
            Message::new("postal-code-help-cedex").with("text", head)
        } else {
            Message::new("postal-code-help")
        };
        Err(Refusal::new("postal-code-form").with("text", shortened(text)).help(help))
    }

    fn format() -> Format {
        Scalar::of::<Self>("postal-code").looking(&[Look::Text, Look::Number]).pattern(r"[\d\s]{5,}").into()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hearing::{accepted, refused, refused_in_english};
    use super::*;

    #[test]
    fn departments_have_their_official_code() {
        for code in ["01", "19", "21", "62", "95", "2A", "2b", "971", "976", "978", "984", "988"] {
            accepted::<Department>(code);
        }
        for code in ["00", "96", "20", "979", "985", "2C", "001", "Nord", "+1", "Ⅻ"] {
            refused::<Department>(code);
            refused_in_english::<Department>(code);
        }
        assert!(refused::<Department>("1").contains("`01`"));
        assert!(refused::<Department>("20").contains("`2A`"));
    }

    #[test]
    fn communes_begin_with_their_department() {
        for (code, department) in [("62041", "62"), ("2A004", "2A"), ("97411", "974"), ("98818", "988")] {
            assert_eq!(&*accepted::<InseeCode>(code).department().expect(code), department);
        }
        for code in ["6204", "20004", "97911", "62O41", "620410", "Arras"] {
            refused::<InseeCode>(code);
            refused_in_english::<InseeCode>(code);
        }
        assert!(refused::<InseeCode>("1004").contains("`01004`"));
    }

    #[test]
    fn postal_codes_have_five_digits() {
        for code in ["62000", "62 000", "20000", "97400", "98000"] {
            accepted::<PostalCode>(code);
        }
        for code in ["6200", "00100", "96000", "2A004", "F-62000", "éé000"] {
            refused::<PostalCode>(code);
            refused_in_english::<PostalCode>(code);
        }
        assert!(refused::<PostalCode>("1000").contains("`01000`"));
        assert!(refused::<PostalCode>("62022 CEDEX").contains("`city`"));
    }

    #[test]
    fn holiday_zones_are_thirteen() {
        assert_eq!(HolidayZone::ALL.len(), 13);
        assert_eq!(accepted::<HolidayZone>("la-reunion").french(), "La Réunion");
        assert!(HolidayZone::read_scalar("Corse").is_err());
    }
}
