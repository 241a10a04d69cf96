//! A text that only one partner proposed and changed was not built together.
//!
//! Basis: seed 2 (a partnership is organised, not decreed; a text issued and amended by the partners), row C61.

use std::collections::HashSet;

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ONE_AUTHOR, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C61"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let history = &case.partnership.history;
    let authors: HashSet<&str> = history.iter().map(|proposal| proposal.partner.text()).collect();
    let (Some(first), true) = (history.first(), history.len() > 1) else { return };
    let is_known = history.iter().all(|proposal| proposal.partner.given().is_some());
    if is_known && authors.len() == 1 && case.partnership.partners.len() > 1 {
        let message = Message::new("text-of-one-author").with("partner", first.partner.text());
        let finding = Finding::at(first.partner.at, message);
        findings.push(finding.help(Message::new("text-of-one-author-help")).owed());
    }
}
