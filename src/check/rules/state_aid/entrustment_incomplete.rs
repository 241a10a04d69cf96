//! The act that entrusts a service of general economic interest says which service, for how long, how the compensation
//! is calculated, and how over-compensation is avoided and recovered.
//!
//! Basis: decision 2012/21/UE, art. 4, then decision (UE) 2025/2630.

use crate::check::aid::aid;
use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::{AidRegime, BLANK_START};

static PARTS: LazyLock<[(&'static str, Words); 4]> = LazyLock::new(|| {
    [
        ("service", words(r"(?i)mission|service|obligation")),
        ("duration", words(r"(?i)durée|\b(ans?|années?|mois)\b|jusqu'au|terme|exercices?\b|\b20\d\d\b")),
        ("calculation", words(r"(?i)calcul|coût|paramètre|budget|barème|montant")),
        ("overcompensation", words(r"(?i)sur-?compens|trop[- ]perçu|sommes? en trop|excède|dépasse")),
    ]
});

/// The rule.
pub const RULE: Rule = Rule::new(codes::ENTRUSTMENT_INCOMPLETE, Severity::Warning, Family::StateAid, run)
    .basis(&["decision-2012-21-ue", "decision-2025-2630"])
    .rows(&["B4-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((aid, _, AidRegime::SiegDecision)) = aid(case) else { return };
    let Some(mandate) = aid.mandate.as_ref().filter(|mandate| !mandate.text.contains(BLANK_START)) else { return };
    let text = Folded::joined(&mandate.text);
    for (part, _) in PARTS.iter().filter(|(_, words)| !words.is_match(text.as_str())) {
        let fault = Finding::at(mandate.at, Message::new("entrustment-incomplete").with("part", *part));
        findings.push(fault.help(Message::new("entrustment-incomplete-help").with("part", *part)).owed());
    }
}
