//! The régime of European aid under which the agreements of a dossier pay (TFEU, art. 107).

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::Case;
use super::support::supports;
use crate::model::{AidRegime, AmountRule, Document, Field, StateAid, given};

/// What the dossier says of European aid, with its régime; nothing where reading found a fault in it.
pub fn aid<'a>(case: &Case<'a>) -> Option<(&'a StateAid, &'a Field<AidRegime>, AidRegime)> {
    let aid = case.partnership.state_aid.as_ref().filter(|aid| case.sound(aid.at))?;
    Some((aid, &aid.regime, *aid.regime.given()?))
}

/// The name of the ceiling of a régime in `law/thresholds.yaml`; a régime without ceiling has none.
pub fn ceiling_of(regime: AidRegime) -> Option<&'static str> {
    match regime {
        AidRegime::DeMinimis => Some("de-minimis"),
        AidRegime::DeMinimisSieg => Some("de-minimis-sieg"),
        AidRegime::None | AidRegime::SiegDecision => None,
    }
}

/// Whether a document pays public money to a body of private law.
pub fn pays(case: &Case<'_>, document: &Document) -> bool {
    supports(case, document).iter().any(|support| support.contribution.is_some())
}

/// The most that a receiver is granted by a document within three years, in centimes; nothing when an amount is open.
///
/// What is fixed is granted by the signature, whatever the years in which it is paid (règlement (UE) 2023/2831, art. 3);
/// what is voted each year, in its year.
pub fn granted_in_three_years(
    case: &Case<'_>,
    document: &Document,
    receiver: &str,
    date: NaiveDate,
) -> Option<Granted> {
    let (mut by_signature, mut by_vote) = (0_i64, BTreeMap::<i32, i64>::new());
    for support in supports(case, document).iter().filter(|support| support.receiver.id.text() == receiver) {
        let Some(contribution) = support.contribution else { continue };
        let amount = contribution.amount.given()?.centimes();
        match given(&contribution.year).filter(|_| given(&contribution.rule) == Some(&AmountRule::VotedYearly)) {
            Some(year) => {
                let sum = by_vote.entry(year.get()).or_default();
                *sum = sum.saturating_add(amount);
            }
            None => by_signature = by_signature.saturating_add(amount),
        }
    }
    let until = |year: i32| -> i64 {
        let voted = by_vote.range(year.saturating_sub(2)..=year).fold(0, |sum: i64, (_, one)| sum.saturating_add(*one));
        // Three years after the signature, what it granted no longer counts.
        let with_signature = year <= date.year().saturating_add(2);
        voted.saturating_add(if with_signature { by_signature } else { 0 })
    };
    let most = by_vote.keys().map(|year| until(*year)).max().unwrap_or(by_signature);
    Some(Granted { by_signature, most: most.max(by_signature) })
}

/// What a receiver is granted, in centimes.
pub struct Granted {
    /// By the signature itself.
    pub by_signature: i64,
    /// The most within three years.
    pub most: i64,
}
