//! An agreement on paper is made in as many originals as there are parties with an interest of their own.
//!
//! A warning: the number of originals is a matter of proof, not of validity.
//!
//! Basis: C. civ., art. 1375; an electronic document needs none.

use crate::check::rule::*;
use crate::check::case::is_kind;
use crate::model::{Document, Kind, given};

/// The kinds by which the parties bind themselves to one another.
const MUTUAL: &[Kind] =
    &[Kind::Charter, Kind::PartnershipAgreement, Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// The rule.
pub const RULE: Rule = Rule::new(codes::ORIGINALS, Severity::Warning, Family::Contract, run).basis(&["c-civ-1375"]).rows(&["B6-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let on_paper = case.partnership.documents.iter().filter(|document| {
        is_kind(document, MUTUAL) && !given(&document.electronic_signature).is_some_and(|flag| flag.is_yes())
    });
    findings.extend(on_paper.filter_map(|document| too_few(case, document)));
}

fn too_few(case: &Case<'_>, document: &Document) -> Option<Finding> {
    let field = document.originals.as_ref()?;
    let originals = field.given()?.get();
    let parties = case.party_count(document);
    // A partner that could not be read would only be one more.
    let sound = case.sound_at(document.at, &["parties"]);
    if !sound || usize::try_from(originals).is_ok_and(|originals| originals >= parties) {
        return None;
    }
    let message = Message::new("too-few-originals").with("originals", u64::from(originals)).with("parties", parties);
    let fault = Finding::at(field.at, message);
    let help = Message::new("too-few-originals-help").with("parties", parties);
    Some(fault.help(help).of_document(document.id.text()).fix(field.at, parties.to_string()))
}
