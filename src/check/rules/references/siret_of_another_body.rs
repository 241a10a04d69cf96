//! A SIRET begins with the SIREN of its body: that of a partner with the SIREN that is stated for it, that of an
//! establishment with the SIREN of its partner. Otherwise the agreement is concluded with, or paid to, somebody else.
//!
//! Basis: C. com., art. R. 123-221.

use crate::check::rule::*;
use crate::model::values::{Siren, Siret};
use crate::model::{Field, Optional, Partner, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIREN_SIRET, Severity::Error, Family::References, run).basis(&["c-com-r123-221"]).rows(&["B10-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        findings.extend(of_partner(partner));
        findings.extend(of_establishments(partner));
    }
}

fn of_partner(partner: &Partner) -> Option<Finding> {
    let (stated, place) = (given(&partner.siren)?, partner.siren.as_ref()?.at);
    let (siret, message) = foreign(&partner.siret, stated)?;
    let help = Message::new("siret-of-another-body-help");
    Some(told(Finding::at(siret.at, message), place).help(help))
}

/// A site may be registered by the town that owns its walls: a warning.
fn of_establishments(partner: &Partner) -> Vec<Finding> {
    let by_siret = || Some((given(&partner.siret)?.siren(), partner.siret.as_ref()?.at));
    let by_siren = given(&partner.siren).cloned().zip(partner.siren.as_ref().map(|siren| siren.at));
    let Some((stated, place)) = by_siren.or_else(by_siret) else { return Vec::new() };
    let foreign = partner.establishments.iter().filter_map(|site| foreign(&site.siret, &stated));
    let help = Message::new("siret-of-another-body-site");
    foreign
        .map(|(siret, message)| {
            told(Finding::at(siret.at, message), place).help(help.clone()).at_most(Severity::Warning)
        })
        .collect()
}

fn told(fault: Finding, stated: Span) -> Finding {
    fault.related(stated, Message::new("siret-of-another-body-stated"))
}

fn foreign<'a>(siret: &'a Optional<Siret>, stated: &Siren) -> Option<(&'a Field<Siret>, Message)> {
    let field = siret.as_ref()?;
    let found = field.given()?.siren();
    let message = Message::new("siret-of-another-body").with("found", &*found).with("stated", &**stated);
    (found != *stated).then_some((field, message))
}
