//! A need that nobody has observed is an opinion: its statement has a source, a method, or a diagnosis behind it.
//!
//! Basis: method (seed 003: a problem or need clearly identified; seed 000: observed needs).

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NEED_SOURCE, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-pep"])
    .rows(&["C31"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let Some(need) = &partnership.need else { return };
    let Some(statement) = &need.statement else { return };
    let observed = need.source.is_some() || need.method.is_some() || partnership.diagnosis.is_some();
    let known = case.sound_at(need.at, &["source", "method"]) && case.sound_at(partnership.at, &["diagnosis"]);
    if !observed && known && shared(case, COMMITMENTS).is_some() {
        let place = case.key(need.at, "statement").unwrap_or(statement.at);
        let fault = Finding::at(place, Message::new("need-without-source"));
        findings.push(fault.help(Message::new("need-without-source-help")).owed());
    }
}
