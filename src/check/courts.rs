//! The courts that an agreement names, and those that the law points to.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::case::is_kind;
use super::commitments::AGREEMENTS;
use super::text::printed::{Hit, Passage, Printed};
use super::text::words::{Words, words};
use crate::law;
use crate::model::{LegalForm, Partner, given};

/// An administrative court, as an agreement names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Its name in the register.
    Known(&'static str),
    /// None bears this name; the court that has its seat there, where one has.
    Unknown { seat: Option<&'static str> },
}

static COURT: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"[Tt]ribunal [Aa]dministratif (?:de la |de l'|du |des |de |d')(?:[Ll]a |[Ll]es |[Ll]e )?\p{Lu}[\p{L}'-]*(?: (?:et|de|du|la) \p{Lu}[\p{L}'-]*)*",
    )
});

static DISPUTES: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)différend|litige|contentieux|recours|juridiction|contestation|juge|tribunal"));

/// Whether a passage settles who judges.
pub fn is_about_disputes(passage: &Passage<'_>) -> bool {
    passage.clause == "disputes" || DISPUTES.is_match(passage.heading)
}

/// The administrative courts that an agreement names where it settles who judges, with the place.
pub fn named<'h>(printed: &'h Printed<'_, '_>) -> Vec<(Named, Hit<'h>)> {
    if !is_kind(printed.entry, AGREEMENTS) {
        return Vec::new();
    }
    let hits = printed.hits(&COURT).into_iter().filter(|hit| is_about_disputes(hit.passage));
    hits.map(|hit| (court_of(hit.words), hit)).collect()
}

fn court_of(words: &str) -> Named {
    let named = plain(words);
    let mut courts = law::court_maps().iter().flat_map(|map| &map.courts);
    if let Some(court) = courts.clone().find(|court| plain(&court.name) == named) {
        return Named::Known(court.name.as_str());
    }
    let seated = courts.find(|court| named.ends_with(&plain(&court.seat)));
    Named::Unknown { seat: seated.map(|court| court.name.as_str()) }
}

/// The courts of the territory, that of its department first: several when communes of several departments are named.
pub fn of_territory(printed: &Printed<'_, '_>) -> Vec<&'static str> {
    let Some(date) = printed.date() else { return Vec::new() };
    let Some(territory) = &printed.case.partnership.territory else { return Vec::new() };
    let department = given(&territory.department).map(|department| department.to_string());
    let of_communes = territory.insee_codes.iter().filter_map(|code| code.given()).map(|code| department_of(code));
    let mut courts: Vec<&'static str> = Vec::new();
    for code in department.into_iter().chain(of_communes) {
        let court = law::court(&code, date).map(|court| court.name.as_str());
        courts.extend(court.filter(|court| !courts.contains(court)));
    }
    courts
}

/// The court of the seat of the public authority that is named first.
pub fn of_parties(printed: &Printed<'_, '_>) -> Option<&'static str> {
    let is_authority = |partner: &&Partner| {
        partner.is_public() && !matches!(given(&partner.legal_form), Some(LegalForm::Caf | LegalForm::Cpam))
    };
    let mut parties = printed.case.parties(printed.entry).filter(is_authority);
    let postal_code = parties.find_map(|partner| given(&partner.address.as_ref()?.postal_code));
    law::court(&department_of(postal_code?), printed.date()?).map(|court| court.name.as_str())
}

/// The department of a commune or of a postal code: three characters overseas, two elsewhere.
fn department_of(code: &str) -> String {
    let length = if code.starts_with("97") || code.starts_with("98") { 3 } else { 2 };
    code.chars().take(length).collect()
}

/// Small letters without accents, apostrophes straight.
fn plain(name: &str) -> String {
    let letters = name.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    letters.flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn courts_are_known_however_they_are_spelt() {
        assert_eq!(court_of("tribunal administratif de lille"), Named::Known("tribunal administratif de Lille"));
        assert_eq!(court_of("Tribunal administratif d'Amiens"), Named::Known("tribunal administratif d’Amiens"));
        assert_eq!(
            court_of("tribunal administratif de la Reunion"),
            Named::Known("tribunal administratif de La Réunion")
        );
        assert_eq!(court_of("tribunal administratif d'Arras"), Named::Unknown { seat: None });
        let seat = Some("tribunal administratif de La Réunion");
        assert_eq!(court_of("tribunal administratif de Saint-Denis"), Named::Unknown { seat });
    }
}
