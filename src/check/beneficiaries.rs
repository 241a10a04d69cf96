//! The place that the persons helped have in steering, as far as a dossier says it.

use super::Case;
use super::rule::{LazyLock, Words, words};
use crate::model::{Beneficiaries, Governance, LegalForm, given};
use crate::source::Span;

/// What speaks for the persons helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// They sit in a body, or take part as a partner.
    Seat,
    /// Something stands in for a seat.
    Alternative,
    /// Nothing; where that is written, when it is.
    Nothing(Option<Span>),
    /// A part of the dossier is open or at fault.
    Unknown,
}

/// Words for the persons helped, in the name of a seat that belongs to no partner.
static PERSONS: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(parent|famille|habitant|usager|bénéficiaire|personnes? (accompagn|accueilli|aid|concern|âgé|handicap)",
        r"|jeune|enfant|élève|allocataire|résident|citoyen|locataire)"
    ))
});

/// What a dossier says of the voice of the persons helped.
pub fn voice(case: &Case<'_>) -> Voice {
    if case.partnership.partners.iter().any(|partner| partner.is(LegalForm::CollectifHabitants)) {
        return Voice::Seat;
    }
    match &case.partnership.governance {
        Some(governance) if has_seat_of_their_own(governance) => Voice::Seat,
        Some(governance) => match &governance.beneficiaries {
            Some(beneficiaries) => of_beneficiaries(case, beneficiaries),
            None => nothing(case, governance.at, "beneficiaries"),
        },
        None => nothing(case, case.partnership.at, "governance"),
    }
}

fn of_beneficiaries(case: &Case<'_>, beneficiaries: &Beneficiaries) -> Voice {
    match (&beneficiaries.seats, &beneficiaries.alternative) {
        (Some(seats), _) if seats.given().is_some_and(|count| count.get() > 0) => Voice::Seat,
        (_, Some(alternative)) if alternative.given().is_some() => Voice::Alternative,
        (_, Some(_)) => Voice::Unknown,
        (Some(seats), None) if seats.given().is_some() => Voice::Nothing(Some(seats.at)),
        (Some(_), None) => Voice::Unknown,
        (None, None) => nothing(case, beneficiaries.at, "seats"),
    }
}

fn nothing(case: &Case<'_>, record: Span, key: &str) -> Voice {
    if case.lacks(record, key) { Voice::Nothing(None) } else { Voice::Unknown }
}

/// Whether a seat that no partner holds is theirs.
fn has_seat_of_their_own(governance: &Governance) -> bool {
    let members = governance.bodies.iter().flat_map(|body| &body.members);
    let mut free = members.filter(|member| member.partner.is_none());
    free.any(|member| given(&member.function).is_some_and(|function| PERSONS.is_match(function)))
}
