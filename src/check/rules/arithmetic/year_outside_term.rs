//! The year of a contribution or of a budget is one of the years of the agreement that settles it.
//!
//! Basis: an agreement binds for its term (C. civ., art. 1212); the budgets are annexed to it.

use chrono::Datelike;

use crate::check::rule::*;
use crate::check::money_terms::MoneyTerms;
use crate::model::Optional;
use crate::model::values::Year;
use crate::schedule::Bounds;

/// The rule.
pub const RULE: Rule = Rule::new(codes::YEAR, Severity::Error, Family::Arithmetic, run).basis(&["c-civ-1212"]).rows(&["B11-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else { return };
    let terms = MoneyTerms::of(case.partnership);
    for contribution in &financial.contributions {
        findings.extend(outside(&contribution.year, terms.bounds(contribution)));
    }
    findings.extend(financial.budget.iter().filter_map(|budget| outside(&budget.year, terms.common)));
}

fn outside(field: &Optional<Year>, bounds: Bounds) -> Option<Finding> {
    let field = field.as_ref()?;
    let year = field.given()?.get();
    let (first, last) = (bounds.start.map(|day| day.year()), bounds.end.map(|day| day.year()));
    if first.is_none_or(|first| first <= year) && last.is_none_or(|last| year <= last) {
        return None;
    }
    let said = |year: Option<i32>| year.map_or_else(|| "…".to_owned(), |year| year.to_string());
    let message = Message::new("year-outside-term")
        .with("year", year.to_string())
        .with("first", said(first))
        .with("last", said(last));
    Some(Finding::at(field.at, message).help(Message::new("year-outside-term-help")))
}
