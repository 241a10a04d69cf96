//! An agreement that takes effect before it is signed says why: the accountant refuses expenses that are older than the
//! signature without a written reason.
//!
//! A warning: practice of public accountants.
//!
//! Basis: C. civ., art. 1113; usage of public accountants.

use crate::check::commitments::AGREEMENTS;
use crate::check::mandates::status_of;
use crate::check::rule::*;
use crate::model::{Document, Status};
use crate::schedule::{day, term_of};

/// The rule.
pub const RULE: Rule = Rule::new(codes::RETROACTIVE_EFFECT, Severity::Warning, Family::Authority, run)
    .basis(&["usage-comptables-publics", "c-civ-1113"])
    .rows(&["B5-12", "B11-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for document in case.documents(AGREEMENTS) {
        if document.retroactivity.is_none() && case.sound_at(document.at, &["retroactivity", "term"]) {
            findings.extend(retroactive(case, document));
        }
    }
}

fn retroactive(case: &Case<'_>, document: &Document) -> Option<Finding> {
    let field = document.signed_on.as_ref().or(document.as_of.as_ref())?;
    let signed = field.given()?.day();
    let term = term_of(document, case.partnership)?;
    let (start, place) = (day(&term.start)?, term.start.as_ref()?.at);
    let message = Message::new("retroactive-effect")
        .with("document", document.id.text())
        .with("start", start)
        .with("signed", signed)
        .with("state", if status_of(document) == Status::Signed { "signed" } else { "planned" });
    let fault = Finding::at(field.at, message).related(place, Message::new("retroactive-effect-start"));
    let fault = fault.help(Message::new("retroactive-effect-help")).of_document(document.id.text()).owed();
    (start < signed).then_some(fault)
}
