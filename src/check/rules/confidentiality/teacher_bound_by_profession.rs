//! Teachers and the staff of school life owe discretion as public agents; their profession as such does not bind them to
//! professional secrecy, as it binds a nurse or a social worker of the same school.
//!
//! Basis: CGFP, art. L. 121-7; C. pén., art. 226-13.

use crate::check::text::folded::Folded;
use crate::check::in_force::in_force;
use crate::check::rule::*;
use crate::model::{Bond, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::TEACHER_BOND, Severity::Warning, Family::Confidentiality, run)
    .basis(&["cgfp-l121-7", "c-pen-226-13"])
    .rows(&["B7-04"]);

static TEACHERS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:professeure?s?|enseignante?s?|institut(?:eur|rice)s?|direct(?:eur|rice)s? d'école|principale?s? (?:adjointe?|du|de)|proviseure?s?|conseill(?:er|ère)s? princip(?:al|ale|aux|ales) d'éducation|CPE|AESH|assistante?s? d'éducation)\b",
    )
});
static SWORN: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(?:infirmi|médecin|assistante?s? (?:de service )?social|psycholog|éducat(?:eur|rice)s? spécialisé)")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    if !in_force(case, "cgfp-l121-7") {
        return;
    }
    let recipients = case.partnership.confidentiality.iter().flat_map(|confidentiality| &confidentiality.recipients);
    for recipient in recipients.filter(|recipient| recipient.bound_by.given() == Some(&Bond::Profession)) {
        let Some(function) = given(&recipient.function).map(|function| Folded::of(function)) else { continue };
        if TEACHERS.is_match(function.as_str()) && !SWORN.is_match(function.as_str()) {
            let message = Message::new("teacher-bound-by-profession").with("function", function.as_str());
            let fault = Finding::at(recipient.bound_by.at, message);
            findings.push(fault.help(Message::new("teacher-bound-by-profession-help")));
        }
    }
}
