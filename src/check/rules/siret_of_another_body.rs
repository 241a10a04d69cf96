//! A SIRET begins with the SIREN of its body: that of a partner with the SIREN that is stated for it, that of an
//! establishment with the SIREN of its partner. Otherwise the agreement is concluded with, or paid to, somebody else.
//!
//! Basis: C. com., art. R. 123-221.

use crate::check::Case;
use crate::language::Message;
use crate::model::values::{Siren, Siret};
use crate::model::{Field, Optional, Partner, given};
use crate::source::{Diagnostic, Span, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    for partner in &case.partnership.partners {
        findings.extend(of_partner(partner));
        findings.extend(of_establishments(partner));
    }
}

fn of_partner(partner: &Partner) -> Option<Diagnostic> {
    let (stated, place) = (given(&partner.siren)?, partner.siren.as_ref()?.at);
    let (siret, message) = foreign(&partner.siret, stated)?;
    let help = Message::new("siret-of-another-body-help");
    Some(told(Diagnostic::error(codes::SIREN_SIRET, siret.at, message), place).help(help))
}

/// A site may be registered by the town that owns its walls: a warning.
fn of_establishments(partner: &Partner) -> Vec<Diagnostic> {
    let by_siret = || Some((given(&partner.siret)?.siren(), partner.siret.as_ref()?.at));
    let by_siren = given(&partner.siren).cloned().zip(partner.siren.as_ref().map(|siren| siren.at));
    let Some((stated, place)) = by_siren.or_else(by_siret) else { return Vec::new() };
    let foreign = partner.establishments.iter().filter_map(|site| foreign(&site.siret, &stated));
    let help = Message::new("siret-of-another-body-site");
    foreign
        .map(|(siret, message)| {
            told(Diagnostic::warning(codes::SIREN_SIRET, siret.at, message), place).help(help.clone())
        })
        .collect()
}

fn told(fault: Diagnostic, stated: Span) -> Diagnostic {
    fault.related(stated, Message::new("siret-of-another-body-stated")).basis("C. com., art. R. 123-221")
}

fn foreign<'a>(siret: &'a Optional<Siret>, stated: &Siren) -> Option<(&'a Field<Siret>, Message)> {
    let field = siret.as_ref()?;
    let found = field.given()?.siren();
    let message = Message::new("siret-of-another-body").with("found", &*found).with("stated", &**stated);
    (found != *stated).then_some((field, message))
}
