//! The INSEE code of a commune begins with its department: a territory whose codes are all of another department than
//! the one that it states has a wrong code or a wrong department.
//!
//! Basis: code officiel géographique.

use crate::check::registrations::is_same_department;
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::INSEE_DEPARTMENT, Severity::Warning, Family::Identifiers, run)
    .basis(&["cog-insee"])
    .rows(&["B10-10", "C52"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(territory) = &case.partnership.territory else { return };
    let (Some(stated), Some(field)) = (given(&territory.department), &territory.department) else { return };
    // A territory may lie across departments: one commune of its own is enough.
    let codes: Option<Vec<_>> =
        territory.insee_codes.iter().map(|code| Some((code, code.given()?.department()?))).collect();
    let Some(codes) = codes else { return };
    let Some((first, department)) = codes.first() else { return };
    if codes.iter().any(|(_, department)| is_same_department(department, stated)) {
        return;
    }
    let message = Message::new("insee-code-outside-department")
        .with("code", first.text())
        .with("found", &**department)
        .with("stated", &**stated);
    let finding =
        Finding::at(first.at, message).related(field.at, Message::new("insee-code-outside-department-stated"));
    findings.push(finding.help(Message::new("insee-code-outside-department-help")));
}
