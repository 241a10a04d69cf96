//! « Partnership » is not a label: a text that bears the name has a common objective, cooperation or an evaluation.
//!
//! Basis: method (seed 004: « mot magique, outil publicitaire »; the word made banal).

use crate::check::commitments::shared;
use crate::check::cooperation::{Appearance, appearance};
use crate::check::rule::*;
use crate::model::{Document, Kind};
use crate::source::Span;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::LABEL_ONLY, Severity::Warning, Family::Method, run).basis(&["methode-lefaucheur"]).rows(&["C38"]);

const TITLED: &[Kind] =
    &[Kind::PartnershipAgreement, Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement, Kind::Charter];

static LABEL: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bpartenaria"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    if appearance(case) != Some(Appearance::NameOnly) || shared(case, TITLED).is_none() {
        return;
    }
    let labelled = case.documents(TITLED).find_map(|document| Some((document, label(document)?)));
    let of_dossier = LABEL.is_match(case.partnership.title.text()).then_some(case.partnership.title.at);
    let Some(place) = labelled.map(|(_, place)| place).or(of_dossier) else { return };
    let fault = Finding::at(place, Message::new("partnership-in-name-only"));
    findings.push(fault.help(Message::new("partnership-in-name-only-help")).owed());
}

/// Where a document calls itself a partnership: by its title, or by its kind.
fn label(document: &Document) -> Option<Span> {
    match &document.title {
        Some(title) => LABEL.is_match(title.text()).then_some(title.at),
        None => (document.kind.given() == Some(&Kind::PartnershipAgreement)).then_some(document.kind.at),
    }
}
