//! A group has two members at least: its label stands for several partners, and the verb behind it is plural.
//!
//! Basis: method of the project.

use crate::check::Case;
use crate::language::Message;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    for group in &case.partnership.groups {
        if group.members.len() < 2 && case.sound_at(group.at, &["members"]) {
            let message =
                Message::new("group-of-one").with("group", group.id.text()).with("count", group.members.len());
            let fault = Diagnostic::error(codes::SMALL_GROUP, group.id.at, message);
            findings.push(fault.help(Message::new("group-of-one-help")));
        }
    }
}
