//! Subsidies: the money that public payers give to bodies of private law (loi n° 2000-321, art. 9-1 and 10).

use std::collections::{BTreeMap, HashSet};

use chrono::Datelike;

use super::Case;
use super::case::is_kind;
use super::commitments::AGREEMENTS;
use super::in_force::in_force_on;
use super::sums::{has_account, sum};
use super::text::printed::Printed;
use crate::model::{AmountRule, BudgetLine, Contribution, Document, FinancialMeans, LegalForm, Partner, given};
use crate::schedule::{Bounds, day};

/// A contribution of a public payer to a body of private law.
#[derive(Clone, Copy)]
pub struct Subsidy<'a> {
    pub contribution: &'a Contribution,
    pub payer: &'a Partner,
    pub beneficiary: &'a Partner,
}

/// The money of a dossier; nothing where reading found a fault in it.
pub fn money<'a>(case: &Case<'a>) -> Option<&'a FinancialMeans> {
    let financial = case.partnership.means.as_ref()?.financial.as_ref()?;
    case.sound(financial.at).then_some(financial)
}

/// The subsidies of a dossier, in the order in which they are written.
pub fn subsidies<'a>(case: &Case<'a>) -> Vec<Subsidy<'a>> {
    let contributions = money(case).map(|financial| financial.contributions.as_slice()).unwrap_or_default();
    contributions.iter().filter_map(|contribution| Subsidy::of(case, contribution)).collect()
}

/// The subsidies that an agreement settles between its parties; none for a document of another kind.
pub fn settled_by<'a>(case: &Case<'a>, document: &'a Document) -> Vec<Subsidy<'a>> {
    if !is_kind(document, AGREEMENTS) {
        return Vec::new();
    }
    let parties: HashSet<&str> = case.parties(document).map(|partner| partner.id.text()).collect();
    let named: HashSet<&str> = document.contributions.iter().map(|id| id.text()).collect();
    let is_settled = |subsidy: &Subsidy<'_>| {
        let id = subsidy.contribution.id.as_ref().map_or("", |id| id.text());
        let between = [subsidy.payer, subsidy.beneficiary].iter().all(|partner| parties.contains(partner.id.text()));
        between && (named.is_empty() || named.contains(id))
    };
    let mut settled = subsidies(case);
    settled.retain(is_settled);
    settled
}

/// The subsidies that a drafted agreement settles, when a basis of law (an id of `law/articles.yaml`) is in force on its
/// date; none otherwise.
pub fn settled_under<'a>(printed: &Printed<'_, 'a>, basis: &str) -> Vec<Subsidy<'a>> {
    match printed.date() {
        Some(date) if in_force_on(basis, date) => settled_by(printed.case, printed.entry),
        _ => Vec::new(),
    }
}

impl<'a> Subsidy<'a> {
    fn of(case: &Case<'a>, contribution: &'a Contribution) -> Option<Self> {
        let payer = case.partner(contribution.partner.text())?;
        let beneficiary = case.partner(given(&contribution.to)?)?;
        let is_given_back = given(&contribution.rule) == Some(&AmountRule::Deposit);
        (payer.is_public() && is_subsidised(beneficiary) && !is_given_back).then_some(Self {
            contribution,
            payer,
            beneficiary,
        })
    }

    /// The year for which it is given: the one that is stated, else that of its payments or of the term when they fall
    /// into one year.
    pub fn year(&self, case: &Case<'_>) -> Option<i32> {
        let stated = given(&self.contribution.year).map(|year| year.get());
        stated.or_else(|| self.year_of_payments()).or_else(|| year_of_term(case))
    }

    fn year_of_payments(&self) -> Option<i32> {
        let mut years = self.contribution.payments.iter().map(|payment| day(&payment.date).map(|date| date.year()));
        let first = years.next()??;
        years.all(|year| year == Some(first)).then_some(first)
    }

    /// The pair between whom it is given.
    pub fn pair(&self) -> (&'a str, &'a str) {
        (self.payer.id.text(), self.beneficiary.id.text())
    }
}

/// Whether a partner is a body of private law that subsidies go to; a group of inhabitants has no legal personality, and
/// a foreign body has a law of its own.
fn is_subsidised(partner: &Partner) -> bool {
    partner.is_private() && !partner.is(LegalForm::CollectifHabitants) && !partner.is(LegalForm::Etranger)
}

fn year_of_term(case: &Case<'_>) -> Option<i32> {
    let bounds = Bounds::of(case.partnership.term.as_ref()?);
    let (start, end) = bounds.start.zip(bounds.end)?;
    (start.year() == end.year()).then(|| start.year())
}

/// Sums in money by year, in centimes; a year with an amount that is left open is not there.
pub fn yearly<'a, 's>(case: &Case<'_>, subsidies: impl IntoIterator<Item = &'s Subsidy<'a>>) -> BTreeMap<i32, i64>
where
    'a: 's,
{
    let mut years: BTreeMap<i32, Vec<&Contribution>> = BTreeMap::new();
    for subsidy in subsidies {
        if let Some(year) = subsidy.year(case) {
            years.entry(year).or_default().push(subsidy.contribution);
        }
    }
    let sums = years.into_iter().map(|(year, all)| Some((year, sum(all.iter().map(|one| &one.amount))?)));
    sums.flatten().collect()
}

/// What a partner lends to another in a year, valued, in centimes: what is reimbursed or paid for is no gift.
pub fn in_kind(case: &Case<'_>, (payer, beneficiary): (&str, &str)) -> i64 {
    let Some(means) = &case.partnership.means else { return 0 };
    let goes = |from: &str, to: Option<&str>| from == payer && to == Some(beneficiary);
    let staff = means.human.iter().filter(|one| goes(one.partner.text(), one.to.as_ref().map(|to| to.text())));
    let material = means.material.iter().filter(|one| goes(one.partner.text(), one.to.as_ref().map(|to| to.text())));
    let lent = staff.map(|one| (&one.valuation, &one.reimbursement));
    let values = lent.chain(material.map(|one| (&one.valuation, &one.fee))).map(|(value, paid)| {
        let centimes = |amount| given(amount).map_or(0, |amount: &crate::model::values::Amount| amount.centimes());
        centimes(value).saturating_sub(centimes(paid)).max(0)
    });
    values.fold(0, i64::saturating_add)
}

/// Whether the dossier says what other public money there is; « unknown » is no answer to a threshold.
pub fn others_are_known(financial: &FinancialMeans) -> bool {
    given(&financial.other_subsidies).is_some_and(|text| !text.eq_ignore_ascii_case("unknown"))
}

/// Whether a budget line is public money (account 74), help for jobs and private gifts apart.
pub fn is_public_subsidy(case: &Case<'_>, line: &BudgetLine) -> bool {
    let is_private = given(&line.partner).and_then(|id| case.partner(id)).is_some_and(Partner::is_private);
    let label = line.label.text().to_lowercase();
    let elsewhere = ["fondation", "mécénat", "privé"].iter().any(|word| label.contains(word));
    has_account(line, "74") && !is_private && !elsewhere
}

/// Whether a line is help for a job, which the threshold of audited accounts does not count (debated).
pub fn is_help_for_jobs(line: &BudgetLine) -> bool {
    let label = line.label.text().to_lowercase();
    ["emploi aidé", "emplois aidés", "contrat aidé", "contrats aidés", "aide au poste", "aides aux postes", "fonjep"]
        .iter()
        .any(|words| label.contains(words))
}
