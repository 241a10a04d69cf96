//! Two keys that exclude each other are not both written: a term starts on a day or with an event, a payment falls on
//! a day or follows an event, an annex is printed or joined separately. Documents would print one and lose the other.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::language::{Argument, Message};
use crate::source::{Span, codes};

/// The rule.
pub const RULE: Rule = Rule::new(codes::CONTRADICTORY_KEYS, Severity::Error, Family::Structure, run).basis(&["coherence"]).rows(&["B11-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for term in case.terms() {
        findings.extend(both(("start", at(&term.start)), ("from", at(&term.from))));
    }
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    for payment in financial.flat_map(|financial| &financial.contributions).flat_map(|one| &one.payments) {
        findings.extend(both(("date", at(&payment.date)), ("event", at(&payment.event))));
    }
    for annex in case.partnership.documents.iter().flat_map(|document| &document.annexes) {
        findings.extend(both(("text", annex.text.as_ref().map(|text| text.at)), ("separate", at(&annex.separate))));
    }
}

fn at<T>(field: &crate::model::Optional<T>) -> Option<Span> {
    field.as_ref().map(|field| field.at)
}

fn both(first: (&'static str, Option<Span>), second: (&'static str, Option<Span>)) -> Option<Finding> {
    let message = Message::new("contradictory-keys")
        .with("first", Argument::Key(first.0.to_owned()))
        .with("second", Argument::Key(second.0.to_owned()));
    let fault = Finding::at(second.1?, message);
    let fault = fault.related(first.1?, Message::new("contradictory-keys-other"));
    Some(fault.help(Message::new("contradictory-keys-help")))
}
