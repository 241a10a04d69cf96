//! A document says what law or usage asks of its kind: a clause that was left out or replaced is missed only when no other
//! text says the same.
//!
//! The mentions and the words by which they are recognised are data: `law/mentions.yaml`. A warning, and an error where law
//! that was read asks for the mention. Each finding rests on the basis of its mention. A clause
//! that is empty for want of data is told by P0704 and by the rules on that data.

use crate::check::mentions::{Unsaid, is_binding, unsaid};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::MENTION, Severity::Error, Family::Writing, run)
    .basis(&["decret-2001-495-1", "c-civ-1103", "methode-unccas"])
    .rows(&["B1-02", "B6-03", "B6-04", "B6-05", "B6-08", "B6-09"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    findings.extend(unsaid(printed).iter().map(|missing| told(printed, missing)));
}

fn told(printed: &Printed<'_, '_>, missing: &Unsaid) -> Finding {
    let mention = missing.mention;
    let message = Message::new("mandatory-mention-missing")
        .with("mention", mention.title.as_str())
        .with("document", printed.tree.id.as_str())
        .with("change", missing.change.name());
    let help = Message::new("mandatory-mention-missing-help")
        .with("change", missing.change.name())
        .with("wording", mention.wording.as_str());
    let binding = mention.binding.as_ref().filter(|_| is_binding(printed, mention));
    let weight = if binding.is_some() { Severity::Error } else { Severity::Warning };
    let basis = binding.map_or(&mention.basis, |binding| &binding.basis);
    Finding::at(missing.place, message).help(help).at_most(weight).basis(basis.iter().map(String::as_str)).owed()
}
