//! Once every text is signed, the version of the dossier is one of those that were signed.
//!
//! Basis: seed 2 (a text amended by the partners), row C66; several versions in circulation is a known pain.

use crate::check::commitments::{TEXTS, is_signed};
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OLD_VERSION, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C66"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(field) = &case.partnership.version else { return };
    let Some(version) = field.given() else { return };
    // A document without a version of its own bears that of the dossier.
    let signed = case.documents(TEXTS).map(|text| given(&text.version).filter(|_| is_signed(text)));
    let Some(signed) = signed.collect::<Option<Vec<_>>>() else { return };
    let Some(text) = case.documents(TEXTS).last().filter(|_| !signed.contains(&version)) else { return };
    let (message, place) = (Message::new("signed-version-outdated").with("version", &**version), text.kind.at);
    let finding = Finding::at(field.at, message).related(place, Message::new("signed-version-outdated-text"));
    findings.push(finding.help(Message::new("signed-version-outdated-help")));
}
