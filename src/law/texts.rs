//! The register of texts: a number and its date must agree.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Evidence, Period, table};

/// The nature of a text, in the words of French law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum TextKind {
    #[serde(rename = "loi")]
    Loi,
    #[serde(rename = "ordonnance")]
    Ordonnance,
    #[serde(rename = "décret")]
    Decret,
    #[serde(rename = "arrêté")]
    Arrete,
    #[serde(rename = "circulaire")]
    Circulaire,
    #[serde(rename = "règlement")]
    Reglement,
    #[serde(rename = "décision")]
    Decision,
}

impl TextKind {
    /// The word as a document prints it.
    pub fn french(self) -> &'static str {
        match self {
            Self::Loi => "loi",
            Self::Ordonnance => "ordonnance",
            Self::Decret => "décret",
            Self::Arrete => "arrêté",
            Self::Circulaire => "circulaire",
            Self::Reglement => "règlement",
            Self::Decision => "décision",
        }
    }
}

/// A text of law or of the Union.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalText {
    /// `loi-2000-321`.
    pub id: String,
    pub kind: TextKind,
    /// `2000-321`, `(UE) 2023/2831`; an arrêté may have none.
    pub number: Option<String>,
    /// The date that names the text; absent where it was not established.
    #[serde(default, deserialize_with = "table::optional_day")]
    pub date: Option<NaiveDate>,
    /// What follows the date: « relative au contrat d’association ».
    pub title: String,
    /// When the text applies, where known and other than from its date on.
    #[serde(default)]
    pub period: Period,
    pub evidence: Evidence,
}

static REGISTER: LazyLock<Vec<LegalText>> =
    LazyLock::new(|| table::read("texts.yaml", include_str!("../../law/texts.yaml")));

/// All texts, oldest first.
pub fn texts() -> &'static [LegalText] {
    &REGISTER
}

/// The text with an id.
pub fn text(id: &str) -> Option<&'static LegalText> {
    REGISTER.iter().find(|text| text.id == id)
}

/// The text with a number, as a document cites it: kind and `2000-321`.
pub fn text_numbered(kind: TextKind, number: &str) -> Option<&'static LegalText> {
    REGISTER.iter().find(|text| text.kind == kind && text.number.as_deref() == Some(number))
}

/// The texts that a kind and a date name, as in « loi du 5 mars 2007 »: two of them make the name ambiguous.
pub fn texts_of_day(kind: TextKind, date: NaiveDate) -> impl Iterator<Item = &'static LegalText> {
    REGISTER.iter().filter(move |text| text.kind == kind && text.date == Some(date))
}

impl LegalText {
    /// Whether the text could be cited as applicable on a date: not before it was taken, nor outside its period.
    pub fn applies(&self, date: NaiveDate) -> bool {
        Period { from: self.period.from.or(self.date), to: self.period.to }.contains(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Confidence;

    #[test]
    fn ids_are_unique_and_dates_are_known_unless_said() {
        let mut seen = std::collections::BTreeSet::new();
        for text in texts() {
            assert!(seen.insert(&text.id), "{}", text.id);
            assert!(text.date.is_some() || text.evidence.confidence < Confidence::High, "{}", text.id);
            assert!(!text.evidence.source.is_empty() && !text.evidence.copy.is_empty() && text.period.is_ordered());
        }
        assert!(texts().is_sorted_by_key(|text| text.date.unwrap_or(NaiveDate::MAX)));
    }

    #[test]
    fn a_number_carries_the_year_of_its_date() {
        for text in texts() {
            let (Some(number), Some(date)) = (&text.number, text.date) else { continue };
            let year = date.format("%Y").to_string();
            let exempt = matches!(text.kind, TextKind::Circulaire | TextKind::Decision) || number.starts_with("78");
            assert!(exempt || number.contains(&year), "{}", text.id);
        }
    }

    #[test]
    fn the_two_laws_of_5_march_2007_are_told_apart() {
        let ids = |kind, date: &str| -> Vec<&str> {
            texts_of_day(kind, date.parse().unwrap()).map(|text| text.id.as_str()).collect()
        };
        assert_eq!(ids(TextKind::Loi, "2007-03-05"), ["loi-2007-293", "loi-2007-297"]);
        assert_eq!(ids(TextKind::Loi, "2000-04-12"), ["loi-2000-321"]);
        assert_eq!(ids(TextKind::Decret, "2007-03-05"), [""; 0]);
        assert_eq!(text_numbered(TextKind::Loi, "2000-321").unwrap().date, "2000-04-12".parse().ok());
        assert!(text_numbered(TextKind::Loi, "2000-231").is_none());
    }

    #[test]
    fn a_text_is_not_cited_before_its_time() {
        let contract = text("decret-2021-1947").unwrap();
        assert!(!contract.applies("2022-01-01".parse().unwrap()));
        assert!(contract.applies("2022-01-02".parse().unwrap()));
        assert!(!text("reglement-1407-2013").unwrap().applies("2024-01-01".parse().unwrap()));
    }
}
