//! Convergence of ideas and values brings new partners: a charter says who may join, and how.
//!
//! Basis: method (seed 000: other partnerships are sought whenever ideas and values converge).

use crate::check::commitments::shared;
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::ACCESSION_MISSING, Severity::Warning, Family::Method, run).basis(&["methode-pep"]).rows(&["C41"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(charter) = shared(case, &[Kind::Charter]) else { return };
    if partnership.accession.is_none() && case.sound_at(partnership.at, &["accession"]) {
        let fault = Finding::at(charter.kind.at, Message::new("accession-missing"));
        findings.push(fault.help(Message::new("accession-missing-help")).of_document(charter.id.text()).owed());
    }
}
