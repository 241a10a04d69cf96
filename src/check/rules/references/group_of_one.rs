//! A group has two members at least: its label stands for several partners, and the verb behind it is plural.
//!
//! Basis: method of the project.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SMALL_GROUP, Severity::Error, Family::References, run).basis(&["coherence"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for group in &case.partnership.groups {
        if group.members.len() < 2 && case.sound_at(group.at, &["members"]) {
            let message =
                Message::new("group-of-one").with("group", group.id.text()).with("count", group.members.len());
            let fault = Finding::at(group.id.at, message);
            findings.push(fault.help(Message::new("group-of-one-help")));
        }
    }
}
