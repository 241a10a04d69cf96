//! A programme de réussite éducative pays for what ordinary law should pay (care, child welfare, prevention) only with a
//! reason, and says which partner it would fall to.
//!
//! Basis: method (ANARÉ); instruction of 10 October 2016.

use crate::check::programme::programme;
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ORDINARY_LAW, Severity::Warning, Family::Education, run)
    .basis(&["methode-anare", "instruction-2016-10-10"])
    .rows(&["B8-03", "C101"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    if programme(case).is_none() {
        return;
    }
    let financial = case.partnership.means.iter().filter_map(|means| means.financial.as_ref());
    for line in financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges) {
        let Some(field) = &line.ordinary_law else { continue };
        let is_owed = given(&line.ordinary_law).is_some_and(|flag| flag.is_yes());
        if !is_owed || !case.sound_at(line.at, &["justification", "partner"]) {
            continue;
        }
        let what = match (line.justification.is_none(), line.partner.is_none()) {
            (true, _) => "reason",
            (false, true) => "partner",
            (false, false) => continue,
        };
        let message = Message::new("ordinary-law-unjustified").with("what", what).with("label", line.label.text());
        findings.push(
            Finding::at(field.at, message).help(Message::new("ordinary-law-unjustified-help").with("what", what)),
        );
    }
}
