//! The law by which what a dossier says once, for all its documents, is judged.

use chrono::NaiveDate;

use super::Case;
use crate::law;
use crate::schedule::Bounds;

/// The latest date of its documents, else the start of its term.
pub fn dossier_date(case: &Case<'_>) -> Option<NaiveDate> {
    let dates = case.partnership.documents.iter().filter_map(|document| case.date(document));
    dates.max().or_else(|| Bounds::of(case.partnership.term.as_ref()?).start)
}

/// Whether a basis of law (an id of `law/articles.yaml`) is in force on that date.
pub fn in_force(case: &Case<'_>, basis: &str) -> bool {
    dossier_date(case).is_some_and(|date| in_force_on(basis, date))
}

/// Whether a basis of law is in force on a day.
pub fn in_force_on(basis: &str, date: NaiveDate) -> bool {
    law::article(basis).is_some_and(|article| article.period.contains(date))
}
