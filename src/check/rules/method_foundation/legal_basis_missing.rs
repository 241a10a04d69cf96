//! A partnership required by law is still a partnership; the text that requires it is named.
//!
//! Basis: method (seed 004: « le partenariat formel, imposé par lois et règlements »).

use crate::check::rule::*;
use crate::model::{Form, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LEGAL_BASIS, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C23", "C88"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let required = given(&partnership.form) == Some(&Form::RequiredByLaw);
    let Some(form) = partnership.form.as_ref().filter(|_| required && partnership.legal_basis.is_empty()) else {
        return;
    };
    if case.sound_at(partnership.at, &["legal_basis"]) {
        let fault = Finding::at(form.at, Message::new("legal-basis-missing"));
        findings.push(fault.help(Message::new("legal-basis-missing-help")).owed());
    }
}
