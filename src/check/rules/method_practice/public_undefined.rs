//! A partnership says whom it serves: that is what the policies of its partners have in common.
//!
//! Basis: seed 2 (users as the common point of policies), row C109.

use crate::check::commitments::{COMMITMENTS, shared};
use crate::check::rule::*;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_PUBLIC, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C109"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(text) = shared(case, COMMITMENTS) else { return };
    let Some(place) = without_public(case, text.kind.at) else { return };
    let fault = Finding::at(place, Message::new("public-undefined").with("document", text.id.text()));
    findings.push(fault.help(Message::new("public-undefined-help")).owed());
}

/// Where the public is wanting.
fn without_public(case: &Case<'_>, text: Span) -> Option<Span> {
    match &case.partnership.public {
        None => case.lacks(case.partnership.at, "public").then_some(text),
        Some(public) => {
            let place = case.key(case.partnership.at, "public").unwrap_or(public.at);
            case.lacks(public.at, "description").then_some(place)
        }
    }
}
