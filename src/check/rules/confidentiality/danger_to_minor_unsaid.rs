//! A charter that concerns minors says that danger to one of them is reported to the president of the département, and
//! puts nobody's agreement in the way.
//!
//! Basis: CASF, art. L. 121-6-2, last paragraph, and L. 226-2-1 (old copy: a warning).

use crate::check::case::is_kind;
use crate::check::in_force::in_force_on;
use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, serves_minors};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::DANGER_UNSAID, Severity::Warning, Family::Confidentiality, run)
    .basis(&["casf-l121-6-2", "casf-l226-2-1", "c-pen-226-14"])
    .rows(&["B7-11"]);

static REPORT: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\binformations? préoccupantes?\b|\bprésidente? (?:du conseil départemental|du conseil général|du département|de la (?:métropole|collectivité))|\bcellule (?:départementale )?de recueil\b",
    )
});
static HINDERED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:aucune?|nul) (?:signalement|information préoccupante|transmission)[^.;\n]*\bsans (?:l'accord|l'autorisation|l'avis|le vote|la décision)|\b(?:signalements?|informations? préoccupantes?) [^.;\n]*\b(?:subordonnée?s?|soumise?s?) (?:à|au)",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let dated = printed.date().is_some_and(|date| in_force_on("loi-2007-293", date));
    if !dated || !is_kind(printed.entry, CHARTER) || !serves_minors(printed.case) {
        return;
    }
    if !printed.says(&REPORT) {
        let place = printed.place_of_clause(&["danger-to-a-minor"]);
        findings.push(told(Finding::at(place, message("unsaid")), "unsaid").owed());
    }
    for hit in printed.hits(&HINDERED) {
        findings.push(told(Finding::at(hit.place(), message("hindered")), "hindered"));
    }
}

fn message(what: &'static str) -> Message {
    Message::new("danger-to-minor-unsaid").with("case", what)
}

fn told(fault: Finding, what: &'static str) -> Finding {
    fault.help(Message::new("danger-to-minor-unsaid-help").with("case", what))
}
