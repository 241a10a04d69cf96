//! What public bodies lend: agents made available in the sense of the civil-service code, and premises.

use super::Case;
use super::programme::keeps_public_accounts;
use super::rule::{LazyLock, Words, words};
use super::text::folded::Folded;
use crate::model::{Field, LegalForm, MaterialMeans, Partner, Ref, StaffMeans, given};

static EXPERIMENT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b3 ?DS\b|\b2022-217\b|\bexpériment"));

/// An agent whom a public employer makes available (CGFP, art. L. 512-6).
pub struct Provision<'a> {
    pub staff: &'a StaffMeans,
    pub host: Option<&'a Partner>,
}

/// The agents whom public employers make available.
pub fn provisions<'a>(case: &Case<'a>) -> Vec<Provision<'a>> {
    let staff = case.partnership.means.iter().flat_map(|means| &means.human);
    let lent = staff.filter(|staff| given(&staff.made_available).is_some_and(|flag| flag.is_yes()));
    let public = lent.filter(|staff| case.partner(staff.partner.text()).is_some_and(employs_agents));
    public.map(|staff| Provision { staff, host: named(case, staff.to.as_ref()) }).collect()
}

impl Provision<'_> {
    /// Whether the agent goes to a body of private law; a foreign body has a law of its own, and inhabitants in a group
    /// employ nobody.
    pub fn is_to_private_body(&self) -> bool {
        self.host.is_some_and(is_private_body)
    }

    /// Whether the exemption is that of the experiment of free provision (loi n° 2022-217, art. 209).
    pub fn is_experiment(&self) -> bool {
        given(&self.staff.exemption).is_some_and(|text| EXPERIMENT.is_match(Folded::of(text).as_str()))
    }
}

/// Premises that a public body lends to another partner without a fee, with who occupies them.
pub fn free_premises<'a>(case: &Case<'a>) -> Vec<(&'a MaterialMeans, &'a Partner)> {
    let material = case.partnership.means.iter().flat_map(|means| &means.material);
    let premises = material.filter(|one| given(&one.premises).is_some_and(|flag| flag.is_yes()));
    let is_free = |one: &&MaterialMeans| match &one.fee {
        None => case.sound_at(one.at, &["fee"]),
        Some(fee) => fee.given().is_some_and(|fee| fee.centimes() == 0),
    };
    let public =
        premises.filter(|one| case.partner(one.partner.text()).is_some_and(Partner::is_public)).filter(is_free);
    public.filter_map(|one| Some((one, named(case, one.to.as_ref())?))).collect()
}

/// Whether a partner is a body of private law established in France.
pub fn is_private_body(partner: &Partner) -> bool {
    let apart = [LegalForm::Etranger, LegalForm::CollectifHabitants];
    partner.is_private() && !apart.iter().any(|form| partner.is(*form))
}

/// Whether a partner employs public agents.
pub fn employs_agents(partner: &Partner) -> bool {
    given(&partner.legal_form).is_some_and(|form| keeps_public_accounts(*form))
}

fn named<'a>(case: &Case<'a>, id: Option<&Field<Ref<Partner>>>) -> Option<&'a Partner> {
    case.partner(id?.text())
}
