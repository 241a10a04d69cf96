//! Money that flows one way, with nothing pursued or done in common, is patronage or a subsidy: lawful both, and no
//! partnership.
//!
//! Basis: method (seed 004: « partenariat ≠ mécénat »).

use crate::check::cooperation::{Appearance, appearance};
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::PATRONAGE, Severity::Warning, Family::Method, run).basis(&["methode-lefaucheur"]).rows(&["C11"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    if appearance(case) != Some(Appearance::MoneyOnly) {
        return;
    }
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let payers = financial.flat_map(|financial| &financial.contributions).map(|one| one.partner.text());
    let public = payers.filter_map(|id| case.partner(id)).any(|payer| payer.is_public());
    let payer = if public { "public" } else { "private" };
    for document in case.documents(&[Kind::PartnershipAgreement]).take(1) {
        let message = Message::new("money-without-partnership").with("payer", payer);
        let help = Message::new("money-without-partnership-help").with("payer", payer);
        findings.push(Finding::at(document.kind.at, message).help(help).of_document(document.id.text()));
    }
}
