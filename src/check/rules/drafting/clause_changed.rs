//! A document that departs from the clauses of its kind says so, with the reason: who reads the request for change
//! sees it without comparing texts. Information only.
//!
//! Basis: method of the project.

use crate::check::rule::*;
use crate::model::{Document, Field, Text};

/// The rule.
pub const RULE: Rule = Rule::new(codes::CLAUSE_CHANGED, Severity::Information, Family::Drafting, run).basis(&["projet"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    case.partnership.documents.iter().for_each(|document| findings.extend(of_document(document)));
}

fn of_document(document: &Document) -> Vec<Finding> {
    let Some(changes) = &document.clauses else { return Vec::new() };
    let omitted = changes.omit.iter().map(|one| ("omit", &one.clause, &one.reason));
    let replaced = changes.replace.iter().map(|one| ("replace", &one.clause, &one.reason));
    let added = changes.add.iter().map(|one| ("add", &one.id, &one.reason));
    let moved = changes.reorder.iter().map(|one| ("move", &one.clause, &one.reason));
    let all = omitted.chain(replaced).chain(added).chain(moved);
    all.filter_map(|(deed, clause, reason)| told(document, deed, clause, reason)).collect()
}

fn told(document: &Document, deed: &'static str, clause: &Field<Text>, reason: &Field<Text>) -> Option<Finding> {
    let message = Message::new("clause-changed")
        .with("deed", deed)
        .with("clause", &**clause.given()?)
        .with("reason", &**reason.given()?);
    let finding = Finding::at(clause.at, message);
    Some(finding.of_document(document.id.text()))
}
