//! The money that one document settles: contributions, years, payments, budgets, with their sums.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::values::Amount;
use crate::model::{BLANK_END, BLANK_START};
use crate::model::{Contribution, Document, Field, FinancialMeans, Parties, Partnership, State};

/// A sum of amounts as templates see it: centimes, or the blank that keeps it from being known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    centimes: i64,
    unknown: Option<String>,
}

impl Sum {
    pub fn of<'a>(amounts: impl Iterator<Item = &'a Field<Amount>>) -> Self {
        let mut sum = Self { centimes: 0, unknown: None };
        for amount in amounts {
            match &amount.state {
                State::Given(value) => sum.centimes = sum.centimes.saturating_add(value.centimes()),
                State::Blank(index) => sum.unknown = Some(format!("{BLANK_START}{index}{BLANK_END}")),
                State::Faulty => sum.unknown = Some(String::new()),
            }
        }
        sum
    }

    /// The sum, where every amount is known.
    pub fn known(&self) -> Option<i64> {
        self.unknown.is_none().then_some(self.centimes)
    }
}

impl Serialize for Sum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.unknown {
            Some(blank) => serializer.serialize_str(blank),
            None => serializer.collect_str(&self.centimes),
        }
    }
}

/// The money of a document.
#[derive(Serialize)]
pub struct Money<'a> {
    pub total: Sum,
    pub years: Vec<Year<'a>>,
    pub contributions: Vec<&'a Contribution>,
    pub payments: Vec<PaymentView<'a>>,
    pub payments_total: Sum,
    pub payers: Vec<&'a str>,
    pub receivers: Vec<&'a str>,
    pub highest_year: Option<String>,
    pub multi_year: bool,
    /// Share of the eligible cost in hundredths of a per cent, as a percentage text.
    pub share: Option<String>,
    pub above_written_agreement: bool,
    pub above_statutory_audit: bool,
    pub above_data_publication: bool,
}

#[derive(Serialize)]
pub struct Year<'a> {
    pub year: Option<String>,
    pub total: Sum,
    pub contributions: Vec<&'a Contribution>,
}

#[derive(Serialize)]
pub struct PaymentView<'a> {
    pub payer: &'a str,
    pub to: Option<&'a str>,
    pub year: Option<String>,
    #[serde(flatten)]
    pub payment: &'a crate::model::Payment,
}

/// Thresholds in force at the document's date, in centimes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Thresholds {
    pub written_agreement: Option<i64>,
    pub statutory_audit: Option<i64>,
}

/// The money of a document; nothing when it settles none.
pub fn money<'a>(
    partnership: &'a Partnership,
    document: &Document,
    parties: &Parties,
    thresholds: Thresholds,
) -> Option<Money<'a>> {
    let means = partnership.means.as_ref()?.financial.as_ref()?;
    let contributions = means.settled_by(document, parties);
    if contributions.is_empty() {
        return None;
    }
    let years = by_year(&contributions);
    let highest = years.iter().filter_map(|year| year.total.known()).max();
    let above = |threshold: Option<i64>| matches!((highest, threshold), (Some(amount), Some(limit)) if amount > limit);
    let total = Sum::of(contributions.iter().map(|contribution| &contribution.amount));
    Some(Money {
        share: share(&total, means),
        multi_year: years.iter().filter(|year| year.year.is_some()).count() > 1,
        highest_year: highest.map(|centimes| centimes.to_string()),
        above_written_agreement: above(thresholds.written_agreement),
        above_statutory_audit: above(thresholds.statutory_audit),
        // The publication of essential data follows the threshold of the written agreement (décret 2017-779).
        above_data_publication: above(thresholds.written_agreement),
        payers: distinct(contributions.iter().map(|contribution| contribution.partner.text())),
        receivers: distinct(contributions.iter().filter_map(|contribution| Some(contribution.to.as_ref()?.text()))),
        payments: payments(&contributions),
        payments_total: Sum::of(contributions.iter().flat_map(|one| &one.payments).map(|payment| &payment.amount)),
        total,
        years,
        contributions,
    })
}

fn by_year<'a>(contributions: &[&'a Contribution]) -> Vec<Year<'a>> {
    let mut years: BTreeMap<Option<String>, Vec<&Contribution>> = BTreeMap::new();
    for contribution in contributions {
        years.entry(year_of(contribution)).or_default().push(contribution);
    }
    let years = years.into_iter().map(|(year, contributions)| Year {
        year,
        total: Sum::of(contributions.iter().map(|contribution| &contribution.amount)),
        contributions,
    });
    years.collect()
}

fn payments<'a>(contributions: &[&'a Contribution]) -> Vec<PaymentView<'a>> {
    let views = contributions.iter().flat_map(|contribution| {
        contribution.payments.iter().map(|payment| PaymentView {
            payer: contribution.partner.text(),
            to: contribution.to.as_ref().map(|to| to.text()),
            year: year_of(contribution),
            payment,
        })
    });
    views.collect()
}

fn year_of(contribution: &Contribution) -> Option<String> {
    contribution.year.as_ref()?.given().map(|year| year.to_string())
}

fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = Vec::new();
    ids.for_each(|id| {
        if !id.is_empty() && !seen.contains(&id) {
            seen.push(id);
        }
    });
    seen
}

/// The share of the eligible cost, rounded to a hundredth of a per cent.
fn share(total: &Sum, means: &FinancialMeans) -> Option<String> {
    let cost = means.eligible_cost.as_ref()?.given()?.centimes();
    let total = total.known()?;
    if cost <= 0 {
        return None;
    }
    let hundredths = (i128::from(total) * 10_000 + i128::from(cost) / 2) / i128::from(cost);
    Some(format!("{}.{:02}", hundredths / 100, hundredths % 100))
}
