//! What an agreement brings to the bodies of private law that are its parties: money and means of public bodies.

use std::collections::HashSet;

use super::Case;
use super::case::is_kind;
use super::commitments::AGREEMENTS;
use crate::model::values::Amount;
use crate::model::{
    AmountRule, Contribution, Document, Field, Id, MaterialMeans, Optional, Partner, Ref, StaffMeans, given,
};
use crate::source::Span;

/// What a public body brings to a body of private law.
#[derive(Clone, Copy)]
pub struct Support<'a> {
    pub giver: &'a Partner,
    pub receiver: &'a Partner,
    /// `money` or `in-kind`.
    pub how: &'static str,
    /// Where it is written.
    pub at: Span,
    /// The contribution, when it is money.
    pub contribution: Option<&'a Contribution>,
}

/// Public support between the parties of an agreement, money first; none by a document of another kind.
pub fn supports<'a>(case: &Case<'a>, document: &'a Document) -> Vec<Support<'a>> {
    let Some(means) = case.partnership.means.as_ref().filter(|_| is_kind(document, AGREEMENTS)) else {
        return Vec::new();
    };
    let parties: HashSet<&str> = case.parties(document).map(|partner| partner.id.text()).collect();
    let party = |id: Option<&Ref<Partner>>| case.partner(id?).filter(|partner| parties.contains(partner.id.text()));
    let support = |giver: &Field<Ref<Partner>>, to: &Optional<Ref<Partner>>, how: &'static str, at: Span| {
        let (giver, receiver) = (party(giver.given())?, party(given(to))?);
        let is_support = giver.is_public() && receiver.is_private();
        is_support.then_some(Support { giver, receiver, how, at, contribution: None })
    };
    let money = means.financial.iter().flat_map(|financial| &financial.contributions);
    let money = money.filter(settled(&document.contributions, |one: &Contribution| &one.id)).filter_map(|one| {
        let is_given_back = given(&one.rule) == Some(&AmountRule::Deposit);
        let found = support(&one.partner, &one.to, "money", one.amount.at).filter(|_| !is_given_back)?;
        Some(Support { contribution: Some(one), ..found })
    });
    let staff = means.human.iter().filter(settled(&document.staff, |one: &StaffMeans| &one.id));
    let staff = staff.filter(|one| one.reimbursement.is_none());
    let staff = staff.filter_map(|one| support(&one.partner, &one.to, "in-kind", one.function.at));
    let material = means.material.iter().filter(settled(&document.material, |one: &MaterialMeans| &one.id));
    let material = material.filter(|one| is_lent_below_its_value(&one.valuation, &one.fee));
    let material = material.filter_map(|one| support(&one.partner, &one.to, "in-kind", one.description.at));
    money.chain(staff).chain(material).collect()
}

/// Whether a document settles a means: it names it, or names none.
fn settled<'d, K, T: 'd>(
    named: &'d [Field<Ref<K>>],
    id: impl Fn(&T) -> &Option<Field<Id<K>>> + 'd,
) -> impl Fn(&&'d T) -> bool + 'd {
    let ids: HashSet<&str> = named.iter().map(|id| id.text()).collect();
    move |one| ids.is_empty() || id(one).as_ref().is_some_and(|id| ids.contains(id.text()))
}

/// Free, or for less than it is worth; a fee without a value to compare is taken for the price.
fn is_lent_below_its_value(value: &Optional<Amount>, fee: &Optional<Amount>) -> bool {
    match (given(value), given(fee), fee) {
        (_, None, None) => true,
        (Some(value), Some(fee), _) => fee < value,
        _ => false,
    }
}

/// The first support that each association or foundation receives by an agreement.
pub fn helped_associations<'a>(case: &Case<'a>, document: &'a Document) -> Vec<Support<'a>> {
    let mut seen = HashSet::new();
    let mut helped = supports(case, document);
    helped.retain(|support| support.receiver.is_association() && seen.insert(support.receiver.id.text()));
    helped
}
