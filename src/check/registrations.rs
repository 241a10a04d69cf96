//! What registration numbers tell of who bears them, and of where: never more than a hint.

use crate::model::values::{InseeCode, PostalCode, Siren};
use crate::model::{LegalForm, Partner, given};
use crate::source::Span;

/// The SIREN of a partner, stated or at the head of its SIRET, with its place.
pub fn siren_of(partner: &Partner) -> Option<(Siren, Span)> {
    let stated = given(&partner.siren).cloned().zip(partner.siren.as_ref().map(|siren| siren.at));
    let of_siret = || Some((given(&partner.siret)?.siren(), partner.siret.as_ref()?.at));
    stated.or_else(of_siret)
}

/// Whether a SIREN begins as those of a legal form do: 1 for the State, 20 for any local body registered since 2009, 21
/// for a commune, 22 for a département… (INSEE, répertoire Sirene). Nothing is known of other forms, nor of numbers from
/// 920 on, which are given to anybody.
pub fn siren_suits_form(siren: &str, form: LegalForm) -> bool {
    use LegalForm::*;
    let usual: &[&str] = match form {
        Commune => &["20", "21"],
        Departement => &["20", "22"],
        Region => &["20", "23"],
        // Syndicates have become communities and kept their number.
        Epci | Syndicat => &["20", "24", "25"],
        Ccas | Cias => &["20", "26"],
        CaisseDesEcoles => &["20", "21", "26"],
        Etat => &["1"],
        Eple | EtablissementDeSante | Gip => &["1", "2"],
        Association1901
        | AssociationDroitLocal
        | Fondation
        | FondsDeDotation
        | Mutuelle
        | Societe
        | Banque
        | Cooperative => &["0", "3", "4", "5", "6", "7", "8", "9"],
        _ => return true,
    };
    siren >= "92" || usual.iter().any(|start| siren.starts_with(start))
}

/// The department that the SIREN of a commune (21) or of a département (22) bears behind its first two digits.
pub fn department_of_siren(siren: &str) -> Option<&str> {
    let rest = siren.strip_prefix("21").or_else(|| siren.strip_prefix("22"))?;
    department_at_head(rest)
}

/// The department of a postal code, of a UAI or of a FINESS: its first two characters, three overseas. Corsica is `20`
/// for the post and in old numbers.
pub fn department_at_head(number: &str) -> Option<&str> {
    match number.get(..2)? {
        "97" | "98" => number.get(..3),
        head => Some(head),
    }
}

/// Whether two numbers speak of one department. Saint-Barthélemy and Saint-Martin have postal codes of Guadeloupe.
pub fn is_same_department(one: &str, other: &str) -> bool {
    let folded = |code: &str| match code {
        "2A" | "2B" => "20".to_owned(),
        "977" | "978" => "971".to_owned(),
        code => code.to_owned(),
    };
    folded(one) == folded(other)
}

/// Whether a SIREN that begins with 21 may be that of a commune: its department, or else its rank, is that of the code.
///
/// Ranks alone prove nothing: in ten departments they were given before the code of INSEE was, and differ from it.
pub fn siren_suits_commune(siren: &str, code: &InseeCode) -> bool {
    let Some(department) = department_of_siren(siren).filter(|_| siren.starts_with("21")) else { return true };
    let own = code.department().is_some_and(|own| is_same_department(&own, department));
    own || siren.get(5..8) == code.get(2..5)
}

/// The department of a postal code.
pub fn department_of_postal_code(code: &PostalCode) -> Option<&str> {
    department_at_head(code)
}
