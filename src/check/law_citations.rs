//! Citations of texts in prose: « loi n° 2000-321 du 12 avril 2000 », « règlement (UE) 2016/679 ».

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

use super::text::spelled::Spelled;
use super::text::words::{Words, words};
use crate::law::{LegalText, TextKind, nearest_text, texts_of_day};
use crate::model::values::Date;

/// The names of months, for patterns.
pub const MONTHS: &str =
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre";

/// A day in prose, for patterns: « 1er septembre 2026 ».
pub fn day() -> String {
    format!(r"(?:1er|[0-3]?\d) (?:{MONTHS}) \d{{4}}")
}

/// A day as prose writes it: « 1er septembre 2026 ».
pub fn in_french(day: NaiveDate) -> String {
    let names = MONTHS.split('|').filter(|name| !matches!(*name, "fevrier" | "aout" | "decembre"));
    let month = { names }.nth(day.month0() as usize).unwrap_or_default();
    let rank = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
    format!("{rank} {month} {}", day.year())
}

/// A text cited by its number, with its date when it follows.
///
/// Arrêtés and decisions are left out: those of a mayor are numbered like those of a minister.
pub static NUMBERED: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?P<kind>loi|ordonnance|décret|règlement|circulaire)(?: organique| modifiée?| européen| général)*(?: n ?[°º] ?| no | | ?(?P<union>\((?:UE|CE)\)) ?(?:n ?[°º] ?)?)(?P<number>\d{{2,4}}[-/–]\d{{1,4}}|\d{{3,5}}/SG)\b(?:(?: modifiée?)? du (?P<day>{}))?",
        day()
    ))
});

/// A text cited by its date alone.
pub static DATED: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(r"(?i)\b(?P<kind>loi|ordonnance|décret)(?: organique| modifiée?)? du (?P<day>{})", day()))
});

/// What a citation says.
pub struct Citation<'c> {
    pub kind: TextKind,
    pub number: &'c str,
    pub date: Option<NaiveDate>,
}

impl<'c> Citation<'c> {
    /// Reads what [`NUMBERED`] or [`DATED`] found.
    pub fn of(found: &Spelled<'c>) -> Option<Self> {
        Self::read(found.group("kind"), found.group("union"), found.group("number"), found.group("day"))
    }

    pub fn read(kind: &str, union: &str, number: &'c str, day: &str) -> Option<Self> {
        let kind = match kind.to_lowercase().as_str() {
            "loi" => TextKind::Loi,
            "ordonnance" => TextKind::Ordonnance,
            "circulaire" => TextKind::Circulaire,
            "décret" => TextKind::Decret,
            // A règlement that is not of the Union is that of a house.
            "règlement" if !union.is_empty() => TextKind::Reglement,
            _ => return None,
        };
        Some(Self { kind, number, date: Date::in_french(day) })
    }

    /// The text of the register with this number, or with the number that was probably meant.
    pub fn nearest(&self) -> Option<&'static LegalText> {
        nearest_text(self.kind, &self.number.replace('–', "-"))
    }

    /// The only text of the register that was taken on the day that is cited, when one figure of its number is another.
    pub fn of_its_day(&self) -> Option<&'static LegalText> {
        let mut texts = texts_of_day(self.kind, self.date?);
        let text = texts.next().filter(|_| texts.next().is_none())?;
        let is_near = strsim::osa_distance(&digits(self.number).concat(), &digits(short_number(text)).concat()) == 1;
        is_near.then_some(text)
    }

    /// Whether the number is that of the text.
    pub fn is_number_of(&self, text: &LegalText) -> bool {
        text.number.as_deref().is_some_and(|number| digits(number) == digits(self.number))
    }

    /// The year that the number bears, where the kind begins its numbers with it.
    pub fn year(&self) -> Option<i32> {
        let year = self.number.split(['-', '–', '/']).next()?;
        let by_year = matches!(self.kind, TextKind::Loi | TextKind::Ordonnance | TextKind::Decret);
        (by_year && year.len() == 4).then(|| year.parse().ok())?
    }
}

/// The groups of digits of a number.
fn digits(number: &str) -> Vec<&str> {
    number.split(|character: char| !character.is_ascii_digit()).filter(|group| !group.is_empty()).collect()
}

/// The number of a text without « (UE) » and « n° » in front.
pub fn short_number(text: &LegalText) -> &str {
    let number = text.number.as_deref().unwrap_or_default();
    number.find(|character: char| character.is_ascii_digit()).and_then(|start| number.get(start..)).unwrap_or(number)
}
