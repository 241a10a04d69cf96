//! What a partnership pays in the place of ordinary law (care, child protection, prevention).

use super::Case;
use super::programme::is_programme;
use crate::model::{BudgetLine, given};

/// The charges that ordinary law should bear, in the budgets of a partnership that is no such programme.
pub fn borne_by_partnership<'a>(case: &Case<'a>) -> Vec<&'a BudgetLine> {
    if is_programme(case) {
        return Vec::new();
    }
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let charges = financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges);
    charges.filter(|line| given(&line.ordinary_law).is_some_and(|flag| flag.is_yes())).collect()
}
