//! A dispute between a public body and whom it subsidises goes to an administrative court; one between private bodies
//! goes to the tribunal judiciaire.
//!
//! A warning: some agreements of public bodies are of private law. Bodies of protection sociale, private bodies that carry
//! out a public service, make an agreement neither public nor private here.
//!
//! Basis: CJA, art. R. 312-11 for the public side; each order keeps to its own disputes.

use crate::check::calls::holds;
use crate::check::case::is_kind;
use crate::check::courts::is_about_disputes;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::COURT_ORDER, Severity::Warning, Family::Contract, run)
    .basis(&["cja-r312-11"])
    .rows(&["B6-06"]);

static ADMINISTRATIVE: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(tribunal|tribunaux|juridictions?|juge) administrati(f|ve)s?"));
static JUDICIAL: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(tribunal|tribunaux) (judiciaires?|de commerce|de grande instance|d'instance)|\bjuridictions? civiles?")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, AGREEMENTS) {
        return;
    }
    let parties: Vec<&Partner> = printed.case.parties(printed.entry).collect();
    let wrong = if parties.iter().all(|partner| partner.is_private()) && !parties.is_empty() {
        ("private", &*ADMINISTRATIVE)
    } else if parties.iter().any(|partner| is_public_body(partner)) && holds(printed.case, printed.entry, "subsidy") {
        ("public", &*JUDICIAL)
    } else {
        return;
    };
    let mut hits = printed.hits(wrong.1);
    hits.retain(|hit| is_about_disputes(hit.passage) && names_the_judge(hit.sentence));
    if let Some(hit) = hits.first() {
        let message = Message::new("court-of-another-order").with("named", hit.words).with("parties", wrong.0);
        let help = Message::new("court-of-another-order-help").with("parties", wrong.0);
        findings.push(Finding::at(hit.place(), message).help(help));
    }
}

/// Not a mediator whom the president of a court appoints.
fn names_the_judge(sentence: &str) -> bool {
    static MEDIATOR: LazyLock<Words> = LazyLock::new(|| words(r"(?i)médiat|conciliat"));
    !MEDIATOR.is_match(sentence)
}

fn is_public_body(partner: &Partner) -> bool {
    use LegalForm::{Caf, Cpam, ProtectionSociale};
    let is_social = given(&partner.legal_form).is_some_and(|form| matches!(form, Caf | Cpam | ProtectionSociale));
    partner.is_public() && !is_social
}
