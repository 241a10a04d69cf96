//! A programme de réussite éducative says in which educational policy of the territory it has its place.
//!
//! Basis: seed 1 (recognition of the PRE, full place in educational policies), row C83.

use crate::check::rule::*;
use crate::model::Scheme;

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::OUTSIDE_POLICIES, Severity::Warning, Family::Method, run).basis(&["methode-anare"]).rows(&["C83"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(field) = &case.partnership.scheme else { return };
    if field.given() == Some(&Scheme::Pre) && !has_place(case) {
        let finding = Finding::at(field.at, Message::new("programme-outside-policies"));
        findings.push(finding.help(Message::new("programme-outside-policies-help")).owed());
    }
}

/// Whether another policy, scheme, project or framework is named.
fn has_place(case: &Case<'_>) -> bool {
    let partnership = case.partnership;
    let of_need = partnership.need.as_ref().is_some_and(|need| !need.policies.is_empty());
    let of_territory = partnership.territory.as_ref().is_some_and(|place| !case.lacks(place.at, "project"));
    let linked = partnership.policy.as_ref().is_some_and(|policy| !policy.linked_schemes.is_empty());
    let is_known = case.sound_at(partnership.at, &["need", "territory", "policy", "framework"]);
    of_need || of_territory || linked || partnership.framework.is_some() || !is_known
}
