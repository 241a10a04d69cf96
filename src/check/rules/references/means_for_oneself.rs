//! A partner gives money, staff or premises to another one: what it keeps for itself has no `to`.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::model::{Field, Optional, Partner, Ref};

/// The rule.
pub const RULE: Rule = Rule::new(codes::FOR_ONESELF, Severity::Error, Family::References, run).basis(&["coherence"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(means) = &case.partnership.means else { return };
    let contributions = means.financial.iter().flat_map(|financial| &financial.contributions);
    findings.extend(contributions.filter_map(|given| to_itself(&given.partner, &given.to)));
    findings.extend(means.human.iter().filter_map(|given| to_itself(&given.partner, &given.to)));
    findings.extend(means.material.iter().filter_map(|given| to_itself(&given.partner, &given.to)));
}

fn to_itself(from: &Field<Ref<Partner>>, to: &Optional<Ref<Partner>>) -> Option<Finding> {
    let to = to.as_ref()?;
    let same = **from.given()? == **to.given()?;
    let message = Message::new("means-for-oneself").with("partner", to.text());
    let fault = Finding::at(to.at, message);
    same.then(|| fault.help(Message::new("means-for-oneself-help")))
}
