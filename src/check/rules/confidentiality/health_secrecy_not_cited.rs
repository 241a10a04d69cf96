//! Where people who care for patients take part, the charter cites the article by which what they know is exchanged:
//! within the team of care, otherwise with the consent of the person.
//!
//! Basis: CSP, art. L. 1110-4, as it stands since 2016.

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, Cited, has_carers, uncited};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::HEALTH_SECRECY, Severity::Warning, Family::Confidentiality, run)
    .basis(&["csp-l1110-4", "csp-l1110-12"])
    .rows(&["B7-03"]);

const HEALTH: Cited = Cited { id: "csp-l1110-4", number: "1110-4", since: "csp-l1110-4" };

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if is_kind(printed.entry, CHARTER) && has_carers(printed) {
        findings.extend(uncited(printed, "health-secrecy-not-cited", "health-secrecy-not-cited-help", &[&HEALTH]));
    }
}
