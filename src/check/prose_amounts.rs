//! The amounts that the data of a dossier state, for rules that read amounts in prose.

use std::collections::{HashMap, HashSet};

use super::Case;
use super::sums::sides;
use super::text::folded::Folded;
use crate::model::values::Amount;
use crate::model::{Field, FinancialMeans, Means, Optional};
use crate::source::Span;

/// What a partner pays.
pub struct Stated {
    pub centimes: i64,
    pub at: Span,
    pub payer: String,
    /// The names by which prose calls the payer, in small letters.
    pub names: Vec<String>,
}

/// What each partner pays, a contribution each, and all its contributions together.
pub fn stated_amounts(case: &Case<'_>) -> Vec<Stated> {
    let mut stated = Vec::new();
    let mut sums: HashMap<&str, (i64, Span)> = HashMap::new();
    let Some(financial) = financial(case) else { return stated };
    for contribution in &financial.contributions {
        let (Some(payer), Some(amount)) = (contribution.partner.given(), contribution.amount.given()) else { continue };
        stated.extend(of_payer(case, payer, amount.centimes(), contribution.amount.at));
        let sum = sums.entry(payer).or_insert((0, contribution.amount.at));
        sum.0 = sum.0.saturating_add(amount.centimes());
    }
    stated.extend(sums.into_iter().filter_map(|(payer, (sum, at))| of_payer(case, payer, sum, at)));
    stated.sort_by_key(|one| (one.at, one.centimes));
    stated
}

fn of_payer(case: &Case<'_>, id: &str, centimes: i64, at: Span) -> Option<Stated> {
    let partner = case.partner(id)?;
    let label = partner.label.as_ref().map(|label| label.text()).unwrap_or_default();
    let names = [partner.name.text(), label].into_iter().filter(|name| name.chars().count() > 3);
    let names = names.map(|name| Folded::of(&name.to_lowercase()).as_str().to_owned()).collect();
    Some(Stated { centimes, at, payer: partner.name.text().to_owned(), names })
}

/// Every amount that stands in the data, and the sums that follow from them.
pub fn known_amounts(case: &Case<'_>) -> HashSet<i64> {
    let mut known: HashSet<i64> = stated_amounts(case).iter().map(|one| one.centimes).collect();
    let partnership = case.partnership;
    let actions = partnership.objectives.iter().flat_map(|objective| &objective.actions);
    known.extend(actions.filter_map(|action| centimes(&action.cost)));
    known.extend(partnership.state_aid.iter().filter_map(|aid| centimes(&aid.received)));
    if let Some(means) = &partnership.means {
        of_means(means, &mut known);
    }
    known
}

/// What people, premises and money are worth, and sums by year.
fn of_means(means: &Means, known: &mut HashSet<i64>) {
    known.extend(
        means.human.iter().flat_map(|staff| [centimes(&staff.valuation), centimes(&staff.reimbursement)]).flatten(),
    );
    known.extend(means.material.iter().flat_map(|one| [centimes(&one.valuation), centimes(&one.fee)]).flatten());
    known.extend(means.knowledge.iter().filter_map(|one| centimes(&one.valuation)));
    let Some(financial) = &means.financial else { return };
    known.extend([centimes(&financial.eligible_cost), centimes(&financial.total)].into_iter().flatten());
    let payments = financial.contributions.iter().flat_map(|contribution| &contribution.payments);
    known.extend(payments.filter_map(|payment| of_field(&payment.amount)));
    of_budgets(financial, known);
    let mut by_year: HashMap<i32, i64> = HashMap::new();
    for contribution in &financial.contributions {
        let year = contribution.year.as_ref().and_then(|year| year.given()).map(|year| year.get());
        if let (Some(year), Some(amount)) = (year, of_field(&contribution.amount)) {
            let sum = by_year.entry(year).or_default();
            *sum = sum.saturating_add(amount);
        }
    }
    known.extend(by_year.into_values());
    known.insert(financial.contributions.iter().filter_map(|one| of_field(&one.amount)).fold(0, i64::saturating_add));
}

fn of_budgets(financial: &FinancialMeans, known: &mut HashSet<i64>) {
    for budget in &financial.budget {
        let lines = budget.charges.iter().chain(&budget.products);
        known.extend(lines.flat_map(|line| [of_field(&line.amount), centimes(&line.unit_cost)]).flatten());
        if let Some((charges, products)) = sides(budget) {
            let all = [charges, products].into_iter();
            known.extend(all.flat_map(|side| [side.money, side.in_kind, side.money.saturating_add(side.in_kind)]));
        }
    }
}

fn financial<'a>(case: &Case<'a>) -> Option<&'a FinancialMeans> {
    case.partnership.means.as_ref()?.financial.as_ref()
}

fn centimes(amount: &Optional<Amount>) -> Option<i64> {
    of_field(amount.as_ref()?)
}

fn of_field(amount: &Field<Amount>) -> Option<i64> {
    amount.given().map(|amount| amount.centimes())
}
