//! A school that sends people to meetings says when they are free: teachers have no working time for them otherwise.
//!
//! Basis: seed 1 (release time of teachers, calendars, meetings in schools), row C118.

use crate::check::rule::*;
use crate::model::{LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_SLOT, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C118"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let schools = case.partnership.partners.iter().filter(|partner| is_school(partner));
    for school in schools {
        let Some(first) = school.attends.first() else { continue };
        if school.attends.iter().all(|one| case.lacks(one.at, "slot")) {
            let message = Message::new("school-without-slot").with("partner", school.name.text());
            findings.push(Finding::at(first.function.at, message).help(Message::new("school-without-slot-help")).owed());
        }
    }
}

fn is_school(partner: &Partner) -> bool {
    partner.is(LegalForm::Eple) || partner.uai.is_some()
}
