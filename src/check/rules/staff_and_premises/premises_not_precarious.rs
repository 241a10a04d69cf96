//! An agreement on objectives and means by which a public body lends premises says that they are lent for a time and may
//! be taken back.
//!
//! Basis: CG3P, art. L. 2125-1; CGCT, art. L. 2144-3.

use std::collections::HashSet;

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::model::{Kind, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::LASTING_PREMISES, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["cgppp-l2125-1", "cgct-l2144-3"])
    .rows(&["B9-03"])
    .phase(Phase::Operational);

static PRECARIOUS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:précaires?|précarité|révocables?|temporaires?|à tout moment|reprendre (?:la disposition|possession))\b",
    )
});
static PREMISES: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(?:occupation|occupant|locaux|local|salles?|lieux)\b"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let is_ours = is_kind(printed.entry, &[Kind::ObjectivesAndMeansAgreement]) && lends_premises(printed);
    let mut sentences = printed.whole().split(['.', '\n']);
    if is_ours && !sentences.any(|sentence| PRECARIOUS.is_match(sentence) && PREMISES.is_match(sentence)) {
        let place = printed.place_of_clause(&["premises-and-equipment"]);
        let fault = Finding::at(place, Message::new("premises-not-precarious"));
        findings.push(fault.help(Message::new("premises-not-precarious-help")).owed());
    }
}

/// Whether the agreement settles premises that a public party lends.
fn lends_premises(printed: &Printed<'_, '_>) -> bool {
    let lenders: HashSet<&str> = printed
        .case
        .parties(printed.entry)
        .filter(|partner| Partner::is_public(partner))
        .map(|partner| partner.id.text())
        .collect();
    let named: HashSet<&str> = printed.entry.material.iter().map(|id| id.text()).collect();
    let material = printed.case.partnership.means.iter().flat_map(|means| &means.material);
    let settled = |id: Option<&str>| named.is_empty() || id.is_some_and(|id| named.contains(id));
    let mut premises = material.filter(|one| given(&one.premises).is_some_and(|flag| flag.is_yes()));
    premises.any(|one| {
        one.to.is_some() && lenders.contains(one.partner.text()) && settled(one.id.as_ref().map(|id| id.text()))
    })
}
