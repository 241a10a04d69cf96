//! In a programme de réussite éducative no name goes to the body that carries it nor to funders: accounts are given by
//! numbers.
//!
//! Basis: guides of the programme; C. pén., art. 226-13.

use crate::check::programme::programme;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NAMES_SENT, Severity::Error, Family::Confidentiality, run)
    .basis(&["usage-guides-pre", "loi-2005-32-128", "c-pen-226-13"])
    .rows(&["B7-05"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(place) = programme(case) else { return };
    let confidentiality = case.partnership.confidentiality.as_ref();
    let Some(field) = confidentiality.and_then(|confidentiality| confidentiality.names_to_funders.as_ref()) else {
        return;
    };
    if field.given().is_some_and(|flag| flag.is_yes()) {
        let fault = Finding::at(field.at, Message::new("names-sent-to-funders"));
        let fault = fault.related(place, Message::new("names-sent-to-funders-programme"));
        findings.push(fault.help(Message::new("names-sent-to-funders-help")).fix(field.at, "false"));
    }
}
