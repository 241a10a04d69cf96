//! With a party of foreign law, an agreement settles its law, its language and, when money moves, its currency.
//!
//! Basis: method (seed 000: European and international cooperation); règles de cohérence du contrat.

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::LegalForm;

/// The rule.
pub const RULE: Rule = Rule::new(codes::FOREIGN_PARTY, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "usage-conventions-publiees"])
    .rows(&["C16"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(foreign) = bound_by(case, AGREEMENTS).into_iter().find(|partner| partner.is(LegalForm::Etranger)) else {
        return;
    };
    if !case.sound_at(partnership.at, &["international"]) {
        return;
    }
    let settled = partnership.international.as_ref();
    let financial = partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let is_paid = financial.is_some_and(|financial| !financial.contributions.is_empty());
    let wanted = [
        ("law", true, settled.is_some_and(|one| one.law.is_some())),
        ("language", true, settled.is_some_and(|one| one.language.is_some())),
        ("currency", is_paid, settled.is_some_and(|one| one.currency.is_some())),
    ];
    let missing: Vec<&str> = wanted.iter().filter(|(_, asked, given)| *asked && !given).map(|(key, ..)| *key).collect();
    if !missing.is_empty() {
        let place = settled.map_or(foreign.id.at, |one| one.at);
        let keys = missing.join(", ");
        let message =
            Message::new("foreign-party-unsettled").with("partner", foreign.name.text()).with("missing", keys.as_str());
        let help = Message::new("foreign-party-unsettled-help").with("missing", keys);
        findings.push(Finding::at(place, message).help(help).owed());
    }
}
