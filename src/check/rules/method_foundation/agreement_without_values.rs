//! Agreements bear the values of those who sign them; this matters most where a foundation, a mutual society, a bank or
//! a company joins, whose values are not those of public service by nature.
//!
//! Basis: method (seed 004: agreements « porteuses de valeurs partagées »; seed 000: foundations and mutual groups « dans
//! le respect de nos valeurs »).

use crate::check::commitments::{AGREEMENTS, shared};
use crate::check::rule::*;
use crate::model::{Document, Kind, LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::AGREEMENT_VALUES, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "methode-pep"])
    .rows(&["C9", "C45"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    // The charter of the dossier is told first.
    let told = shared(case, &[Kind::Charter]).is_some();
    if told || !partnership.values.is_empty() || !case.sound_at(partnership.at, &["values"]) {
        return;
    }
    let of_partnership = shared(case, &[Kind::PartnershipAgreement]);
    let with_funder = || case.documents(AGREEMENTS).find(|document| case.parties(document).any(is_funder));
    let Some(document): Option<&Document> = of_partnership.or_else(with_funder) else { return };
    let funder = case.parties(document).find(|partner| is_funder(partner));
    let message = Message::new("agreement-without-values")
        .with("known", if funder.is_some() { "yes" } else { "no" })
        .with("funder", funder.map_or("", |partner| partner.name.text()));
    let fault = Finding::at(document.kind.at, message).help(Message::new("agreement-without-values-help"));
    findings.push(fault.of_document(document.id.text()).owed());
}

fn is_funder(partner: &Partner) -> bool {
    use LegalForm::{Banque, Fondation, FondsDeDotation, Mutuelle, Societe};
    [Fondation, FondsDeDotation, Mutuelle, Banque, Societe].into_iter().any(|form| partner.is(form))
}
