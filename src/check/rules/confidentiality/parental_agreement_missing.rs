//! A programme de réussite éducative follows a child with the agreement of the parents, asked beforehand. The agreement
//! is a condition of the programme; it does not make the sharing of secrets lawful.
//!
//! Basis: loi n° 2005-32, art. 128.

use crate::check::in_force::in_force;
use crate::check::programme::programme;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PARENTAL_AGREEMENT, Severity::Error, Family::Confidentiality, run)
    .basis(&["loi-2005-32-128", "usage-guides-pre"])
    .rows(&["B7-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(place) = programme(case).filter(|_| in_force(case, "loi-2005-32-128")) else { return };
    let Some(confidentiality) = &case.partnership.confidentiality else {
        if case.sound_at(case.partnership.at, &["confidentiality"]) {
            findings.push(told(place, "unsaid").owed());
        }
        return;
    };
    match &confidentiality.parental_agreement {
        Some(field) if field.given().is_some_and(|flag| !flag.is_yes()) => {
            let programme = Message::new("parental-agreement-missing-programme");
            findings.push(told(field.at, "refused").related(place, programme));
        }
        None if case.sound_at(confidentiality.at, &["parental_agreement"]) => {
            findings.push(told(confidentiality.at, "unsaid").owed());
        }
        _ => {}
    }
}

fn told(place: crate::source::Span, what: &'static str) -> Finding {
    let message = Message::new("parental-agreement-missing").with("case", what);
    Finding::at(place, message).help(Message::new("parental-agreement-missing-help"))
}
