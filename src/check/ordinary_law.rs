//! What a partnership pays in the place of ordinary law (care, child protection, prevention).

use super::Case;
use super::rule::{LazyLock, Words, words};
use crate::model::{BudgetLine, Scheme, given};

/// The text by which programmes of réussite éducative are founded (loi n° 2005-32, art. 128).
static FOUNDING: LazyLock<Words> = LazyLock::new(|| words(r"\b2005-32\b"));

/// Whether a dossier is such a programme, which has rules of its own on ordinary law and on the seats of parents
/// (instruction du 10 octobre 2016).
pub fn is_programme(case: &Case<'_>) -> bool {
    match given(&case.partnership.scheme) {
        Some(scheme) => *scheme == Scheme::Pre,
        None => case.partnership.legal_basis.iter().any(|line| FOUNDING.is_match(line.text())),
    }
}

/// The charges that ordinary law should bear, in the budgets of a partnership that is no such programme.
pub fn borne_by_partnership<'a>(case: &Case<'a>) -> Vec<&'a BudgetLine> {
    if is_programme(case) {
        return Vec::new();
    }
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let charges = financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges);
    charges.filter(|line| given(&line.ordinary_law).is_some_and(|flag| flag.is_yes())).collect()
}
